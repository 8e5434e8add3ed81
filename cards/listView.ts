import { type Button } from "./actions";

/** One of many: what its button opens, and what is said of it. */
export interface ListedRow {
  readonly open: Button;
  readonly details: readonly string[];
}

/** Several people or applications, each with the way to what is behind it. */
export interface ListView {
  readonly title: string;
  readonly state: string;
  readonly lines: readonly string[];
  readonly rows: readonly ListedRow[];
  /** Said below the rows: what is not among them. */
  readonly notes: readonly string[];
  readonly footer: string;
}
