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

/** The same of a text that may be what people say. */
export function recogniseSaid(text: string): Cause<CauseId> | undefined {
  return byId.get(recogniser.saidText(text) ?? "");
}

/** What is shorter than this begins too much. */
const shortestStart = 9;

/** The known code that a word which broke off begins; undefined where codes of several causes begin so. */
export function begunCode(start: string): string | undefined {
  const begun = start.toLowerCase();
  if (start.length < shortestStart) return undefined;
  const fits = causes.flatMap(({ id, recognises }) =>
    (recognises?.codes ?? [])
      .filter((code) => code.length > start.length && code.toLowerCase().startsWith(begun))
      .map((code) => ({ id, code })),
  );
  const [first] = fits;
  return fits.every(({ id }) => id === first?.id) ? first?.code : undefined;
}
