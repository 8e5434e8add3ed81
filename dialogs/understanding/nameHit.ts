import { type Application } from "../../bot/graph/port";

/** Applications that a part of a sentence may mean, and where it stands. */
export interface NameHit {
  readonly apps: readonly Application[];
  readonly from: number;
  readonly to: number;
}
