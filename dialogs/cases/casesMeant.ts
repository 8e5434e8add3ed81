import { type CaseRecord, type CaseState } from "../../bot/cases/port";
import { type Turn } from "../turn";
import { isOwner, isThreadOf } from "./caseParty";
import { type CaseWordOfOne } from "./caseWord";

/** So many of the cases that were told here last are looked at for one to reopen. */
const mostRead = 20;

/** The state from which each move leads. */
const from: Readonly<Partial<Record<CaseWordOfOne["word"], CaseState>>> = {
  take: "open",
  resolve: "taken",
  handBack: "taken",
  reopen: "resolved",
};

/** The cases that a command without a number can be about: those of `here` first, or of whom it names. */
export async function casesMeant(
  turn: Turn,
  here: readonly CaseRecord[],
  word: CaseWordOfOne,
): Promise<readonly CaseRecord[]> {
  const { of } = nameIn(word);
  if (of === undefined && here.some((record) => isThreadOf(turn, record))) return here;
  const needsNoOther = word.word !== "take" && word.word !== "reopen";
  if (of === undefined)
    return here.length > 0 && needsNoOther ? here : await fitting(turn, word.word);
  const fits = named(await fitting(turn, word.word), of);
  // Who has it otherwise, and why it cannot be done, is told as for its button.
  return fits.length > 0 ? fits : named(await turn.ports.cases.active(), of);
}

/**
 * Whether words that an engineer may also say to a person, or to the bot, are meant as a command: only
 * where there is a case that they fit.
 */
export async function isMeant(
  turn: Turn,
  here: readonly CaseRecord[],
  word: CaseWordOfOne,
): Promise<boolean> {
  const loose = "loose" in word ? word.loose : undefined;
  if (loose === undefined) return true;
  const { asking } = turn.conversation;
  // An answer about the engineer's own case, or what is also said to a person while something is asked.
  if (asking !== undefined && ("caseId" in asking || loose === "free")) return false;
  const inThread = here.filter((record) => isThreadOf(turn, record));
  if (inThread.length > 0) return inThread.some(({ state }) => state === from[word.word]);
  if (loose === "free" && here.length > 0) return false;
  return (await casesMeant(turn, here, word)).length > 0;
}

async function fitting(turn: Turn, word: CaseWordOfOne["word"]): Promise<readonly CaseRecord[]> {
  const { cases } = turn.ports;
  if (word === "reopen") {
    const ids = Object.keys(turn.conversation.cases ?? {}).slice(-mostRead);
    const told = await Promise.all(ids.map((caseId) => cases.read(caseId)));
    return told.filter((one) => one !== undefined).filter(({ state }) => state === "resolved");
  }
  const active = await cases.active();
  if (word === "case") return active;
  return active.filter((record) =>
    word === "take" ? record.state === "open" && record.hub !== "asked" : isOwner(turn, record),
  );
}

function nameIn(word: CaseWordOfOne): { readonly of?: string | undefined } {
  return "of" in word ? { of: word.of } : {};
}

/** Cases that somebody asked for who is called so, or that are about somebody who is. */
function named(records: readonly CaseRecord[], of: string): readonly CaseRecord[] {
  const wanted = folded(of);
  return records.filter(({ requester, person }) =>
    [requester.displayName, person?.displayName].some((name) =>
      ` ${folded(name ?? "")}`.includes(` ${wanted}`),
    ),
  );
}

function folded(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
