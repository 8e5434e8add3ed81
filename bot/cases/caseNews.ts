import { type Address, type Notice, type Tell } from "../turns/port";
import { type EngineerRooms } from "./engineerRooms";
import {
  type CaseCommand,
  type CaseEntry,
  type CaseParty,
  type CaseRecord,
  type CaseRefusal,
} from "./port";

/** Brings the news of a case into its thread; undefined when it has none. */
export type CaseThreadTell = (
  record: CaseRecord,
  news: Omit<Notice, "to" | "as">,
) => Promise<Address | undefined>;

export interface NewsParts {
  readonly rooms: EngineerRooms;
  readonly tell: Tell;
  readonly tellThread?: CaseThreadTell;
}

/**
 * Tells those whom an entry concerns that the case has something new; each conversation then reads
 * the case itself. Throws when one of them could not be told, after all others were: tell again.
 */
export async function tellNews(
  { rooms, tell, tellThread }: NewsParts,
  record: CaseRecord,
  entry: CaseEntry,
): Promise<void> {
  const { caseId } = record;
  const places = await concerned(rooms, record, entry);
  const id = `${caseId}/${entry.sequence}`;
  const news = { id, event: "caseNews", value: { caseId } };
  const thread = record.hub === "asked" ? undefined : tellThread?.(record, news);
  // It is told in its own way, whoever wrote there last.
  const at = await thread?.catch(() => undefined);
  const others = places.filter(
    (to) => to.route !== at?.route || to.conversation !== at.conversation,
  );
  const told = await Promise.allSettled([thread, ...others.map((to) => tell({ ...news, to }))]);
  const failed = told.find((one) => one.status === "rejected");
  if (failed) throw new Error("Somebody could not be told of a case");
}

async function concerned(
  rooms: EngineerRooms,
  record: CaseRecord,
  entry: CaseEntry,
): Promise<CaseParty["at"][]> {
  const { what } = entry;
  const few = fewConcerned(record, entry);
  if (few !== undefined) return few;
  const first = what.kind === "moved" && record.offeredUntil !== undefined;
  // What a hub's people have in hand is no work of the engineers.
  const all = record.hub === "asked" ? [] : await rooms.list();
  const told = first
    ? all.filter(({ userId }) => userId !== undefined && userId === record.formerOwner?.userId)
    : all;
  // Whoever opened it hears of that by the event of the opening.
  const silent = what.kind === "offeredToAll" || (what.kind === "moved" && what.move === "open");
  const requester = silent ? [] : [record.requester.at];
  return distinct([...requester, ...ownerOf(record), ...told.map(({ at }) => at)]);
}

/** Those whom an entry concerns that is not for all engineers; undefined for one that is. */
function fewConcerned(record: CaseRecord, { what }: CaseEntry): CaseParty["at"][] | undefined {
  switch (what.kind) {
    case "words":
      return [what.to];
    case "joined":
      return distinct([record.requester.at, what.from, ...ownerOf(record)]);
    case "note":
      return ownerOf(record);
    case "incidentOver":
      return distinct([record.requester.at, ...ownerOf(record)]);
    case "fixed":
      return isForRequester(what.outcome) ? [record.requester.at] : [];
    case "rated":
      return record.formerOwner === undefined ? [] : [record.formerOwner.at];
    default:
      return undefined;
  }
}

function ownerOf({ owner }: CaseRecord): CaseParty["at"][] {
  return owner === undefined ? [] : [owner.at];
}

/** What did not come to anything is for engineers; they read it in the history. */
function isForRequester(outcome: string): boolean {
  return outcome === "done" || outcome === "worked";
}

function distinct(places: readonly CaseParty["at"][]): CaseParty["at"][] {
  return [...new Map(places.map((at) => [`${at.route}/${at.conversation}`, at])).values()];
}

/** Tells whoever asked in vain, with what was not done. */
export async function tellRefusal(
  tell: Tell,
  key: string,
  command: Exclude<CaseCommand, { act: "watch" }>,
  why: CaseRefusal,
): Promise<void> {
  const { caseId, by } = command;
  const value = {
    caseId,
    why,
    act: command.act,
    ...(command.act === "move" && { move: command.move }),
    ...(command.act === "transfer" && { name: command.name }),
    ...("text" in command && { text: wordsOf(command) }),
  };
  await tell({ id: `refused ${key}`, to: by.at, event: "caseRefused", value });
}

/** What was written, and the names of what was sent with it. */
function wordsOf(command: Extract<CaseCommand, { readonly text: string }>): string {
  const files = command.act === "say" ? (command.files ?? []) : [];
  return [command.text, ...files.map(({ name }) => name)].filter((one) => one !== "").join(" ");
}
