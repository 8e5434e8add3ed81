import { type Cause } from "../diagnosis";
import { type CauseId, causes, recogniser } from "./index";

const byId: ReadonlyMap<string, Cause<CauseId>> = new Map(causes.map((cause) => [cause.id, cause]));

/** The cause that an error code or skip reason names, by its longest known ending. */
export function recogniseCode(code: string): Cause<CauseId> | undefined {
  return byId.get(recogniser.code(code) ?? "");
}

/** The cause that a message names: by a code inside it, else by a known sentence. */
export function recogniseText(text: string): Cause<CauseId> | undefined {
  return byId.get(recogniser.text(text) ?? "");
}
