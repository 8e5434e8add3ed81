import { type CaseRecord } from "../../bot/cases/port";
import { caseTitle } from "../../cards/caseView";
import { offer, type Turn } from "../turn";
import { isOwner } from "./caseParty";
import { stateWords } from "./caseStatus";

const most = { lines: 15, buttons: 4 };

/** Lists the cases that are open or taken, or only those of this engineer. */
export async function listCases(turn: Turn, mine: boolean): Promise<void> {
  const active = await turn.ports.cases.active();
  const records = mine ? active.filter((record) => isOwner(turn, record)) : active;
  const [first] = records;
  if (first === undefined) {
    turn.say(mine ? "caseListMineNone" : "caseListNone");
    return;
  }
  const count = records.length;
  const lines = [
    turn.text(mine ? "caseListMine" : "caseList", { count }),
    ...records.slice(0, most.lines).map((record) => `- ${caseLine(turn, record)}`),
    ...(count > most.lines ? [turn.text("caseListMore", { count: count - most.lines })] : []),
    turn.text("caseWriteNumber", { number: first.number }),
  ];
  const buttons = records.slice(0, most.buttons).map(({ number, caseId }) => ({
    title: turn.text("caseShow", { number }),
    data: { action: "caseShow" as const, card: caseId },
  }));
  offer(turn, lines, buttons);
}

/** A case in one line: number, person, application and state; those under a known incident say so. */
export function caseLine(turn: Turn, record: CaseRecord): string {
  const parts = [caseTitle(record, turn.audience), stateWords(turn, record)];
  return [...parts, ...(record.incident ? [turn.text("caseHeadingIncident")] : [])].join(" · ");
}
