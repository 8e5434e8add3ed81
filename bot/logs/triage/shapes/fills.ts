import { isHolding, likeFlow, tellsFlow } from "./meanings";
import { type Hole, type HoleKind } from "./port";

/** What the holes of an entry are filled with to see what they do; each with something of its own. */
export type Fills = readonly string[];

/** Results of scoping filters that hold, as they stand within a string. */
const otherScopes = ["{}", String.raw`{\"zq.mail IS NOT NULL\":true}`] as const;
const rounds = ["2001-02", "2002-03"] as const;

/**
 * Fills of the same kind and meaning as what stands in the holes, different ones in each round.
 * `learned` are their contents, one byte a character; undefined where a hole cannot be filled so.
 */
export function fillsOf(
  holes: readonly Hole[],
  learned: readonly string[],
  round: 0 | 1,
): Fills | undefined {
  const fills = holes.map((hole, index) => fillOf(hole, learned[index] ?? "", index, round));
  return fills.every((fill) => fill !== undefined) ? fills : undefined;
}

function fillOf({ kind }: Hole, learned: string, index: number, round: 0 | 1): string | undefined {
  const own = `zq${letters(index)}${round === 0 ? "a" : "bb"}qz`;
  if (kind === "maybe" && round === 1) return "";
  const other = others[kind];
  if (other !== undefined) return other(learned, index, round);
  if (tellsFlow(kind)) return likeFlow(kind, Buffer.from(learned, "latin1").toString(), own);
  return own + signsOf(learned);
}

/** Holes that a name would not do for. */
const others: Readonly<
  Partial<Record<HoleKind, (learned: string, index: number, round: 0 | 1) => string>>
> = {
  unread: (_, __, round) => (round === 0 ? "[]" : "null"),
  digits: (_, index, round) => String(index + round * 1_000),
  time: (_, index, round) =>
    `${rounds[round]}-${two((index % 28) + 1)}T10:${two(Math.floor(index / 28))}:00Z`,
  scope: (learned, _, round) => (isHolding(learned) ? otherScopes[round] : learned),
};

const two = (value: number): string => String(value).padStart(2, "0");

/** The marks that make a difference where names are hidden and told apart, each once. */
function signsOf(learned: string): string {
  const signs = [
    ["'", "'q"],
    ["@", "@x"],
    [".", "."],
  ] as const;
  return signs.map(([mark, sign]) => (learned.includes(mark) ? sign : "")).join("");
}

/** Letters, since digits in names can be the status of an answer. */
function letters(index: number): string {
  const letter = (value: number): string => String.fromCharCode(97 + (value % 26));
  return letter(Math.floor(index / 26)) + letter(index);
}

/** The text with its holes filled; one byte a character. */
export function filled(text: string, holes: readonly Hole[], fills: Fills): string {
  let result = "";
  let at = 0;
  holes.forEach(({ from, to }, index) => {
    result += text.slice(at, from) + (fills[index] ?? "");
    at = to;
  });
  return result + text.slice(at);
}
