import { type CaseRecord } from "../../bot/cases/port";
import { type Turn } from "../turn";
import { isHere, isOwner, isThreadOf } from "./caseParty";
import { newsForEngineer, newsForThread } from "./newsForEngineer";
import { newsForRequester } from "./newsForRequester";
import { remember, seenOf, showCase } from "./showCase";

/** Cards that are shown at once to who joins; the rest is listed. */
const mostShown = 8;

/** Tells this conversation what is new of a case, once and in order, from the case itself. */
export async function caseNews(turn: Turn, caseId: string | undefined): Promise<void> {
  if (caseId === undefined) {
    await unseenCases(turn);
    return;
  }
  const record = await turn.ports.cases.read(caseId);
  if (record === undefined) return;
  const seen = seenOf(turn, record);
  const entries = await turn.ports.cases.entries(record, seen.sequence);
  const last = entries.at(-1);
  if (last === undefined) return;
  remember(turn, record, { ...seen, sequence: last.sequence });
  if (isOwner(turn, record) && isHere(turn, record.owner?.at)) mayOwn(turn, record);
  else disown(turn, record);
  const { conversation } = turn;
  if (isHere(turn, record.requester.at) || conversation.myCase === caseId)
    newsForRequester(turn, record, entries);
  else if (isThreadOf(turn, record)) newsForThread(turn, record, entries);
  else if (turn.context.asker.role === "engineer") newsForEngineer(turn, record, entries);
}

/** Notes that this engineer may have a case here; who has it, the case says. */
export function mayOwn({ conversation }: Turn, { caseId }: CaseRecord): void {
  const before = conversation.mayOwn ?? [];
  if (!before.includes(caseId)) conversation.mayOwn = [...before, caseId].slice(-200);
}

function disown({ conversation }: Turn, { caseId }: CaseRecord): void {
  if (conversation.mayOwn?.includes(caseId) !== true) return;
  conversation.mayOwn = conversation.mayOwn.filter((one) => one !== caseId);
}

/** What is open and was not told here yet: for an engineer who begins to watch. */
async function unseenCases(turn: Turn): Promise<void> {
  if (turn.context.asker.role !== "engineer") return;
  const active = await turn.ports.cases.active();
  const unseen = active.filter(
    (record) =>
      turn.conversation.cases?.[record.caseId] === undefined &&
      !isHere(turn, record.requester.at) &&
      record.hub !== "asked" &&
      (record.state === "open" || isOwner(turn, record)),
  );
  for (const record of unseen.slice(-mostShown)) {
    remember(turn, record, { ...seenOf(turn, record), sequence: record.last });
    showCase(turn, record);
  }
  const more = unseen.length - mostShown;
  if (more > 0) turn.say("caseListMore", { count: more });
}
