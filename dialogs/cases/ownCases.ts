import { type CaseRecord } from "../../bot/cases/port";
import { type Button } from "../../cards/actions";
import { humanButton, offer, type Turn } from "../turn";
import { caseEntity, caseParty, isHere } from "./caseParty";
import { statusLines } from "./caseStatus";

const mostButtons = 4;

/** Tells a person how an own case stands, with what can be done about it from here. */
export function tellOfOwn(turn: Turn, record: CaseRecord): void {
  const entities = [caseEntity(record, record.state)];
  const [lines, buttons] = [statusLines(turn, record), waysOn(turn, record)];
  if (buttons.length === 0) turn.reply({ text: lines.join("\n"), entities });
  else offer(turn, lines, buttons, { entities });
}

function waysOn(turn: Turn, record: CaseRecord): Button[] {
  const { state, caseId, requester } = record;
  if (state === "withdrawn") return [humanButton(turn)];
  if (state === "resolved")
    return [{ title: turn.text("caseReopen"), data: { action: "caseReopen", card: caseId } }];
  return isHere(turn, requester.at) ? [] : [joinButton(turn, record)];
}

function joinButton(turn: Turn, { number, caseId }: CaseRecord): Button {
  return { title: turn.text("caseJoin", { number }), data: { action: "caseJoin", card: caseId } };
}

/**
 * Tells a person who begins elsewhere of the case that is still open, and offers to go on here. False
 * when there is none.
 */
export async function tellOfOpenCase(turn: Turn): Promise<boolean> {
  const [record] = await openCasesElsewhere(turn);
  if (record === undefined) return false;
  offer(turn, statusLines(turn, record), waysOn(turn, record));
  return true;
}

/** How a person's case stands, here or elsewhere, and what can be done from here; also where there is none. */
export async function standing(
  turn: Turn,
  here: CaseRecord | undefined,
): Promise<{ readonly lines: readonly string[]; readonly buttons: readonly Button[] }> {
  const record = here?.state === "open" ? here : (await openCasesElsewhere(turn))[0];
  return record === undefined
    ? { lines: [turn.text("caseStatusNone")], buttons: [humanButton(turn)] }
    : { lines: statusLines(turn, record), buttons: waysOn(turn, record) };
}

/** The person's cases that are open or taken in other conversations, newest first. */
export async function openCasesElsewhere(turn: Turn): Promise<readonly CaseRecord[]> {
  const { userId } = caseParty(turn);
  if (userId === undefined) return [];
  const active = await turn.ports.cases.active(userId);
  return active.filter(({ requester }) => !isHere(turn, requester.at)).reverse();
}

/** Lists the cases of a person: the one that goes on here and those of other windows. */
export async function listOwn(turn: Turn, here: CaseRecord | undefined): Promise<void> {
  const elsewhere = await openCasesElsewhere(turn);
  const own = [...(here === undefined ? [] : [here]), ...elsewhere];
  const [first, ...others] = own;
  if (first === undefined) offer(turn, [turn.text("caseStatusNone")], [humanButton(turn)]);
  else if (others.length === 0) tellOfOwn(turn, first);
  else
    offer(
      turn,
      own.map((record) => `- ${statusLines(turn, record).join(" ")}`),
      elsewhere.slice(0, mostButtons).map((record) => joinButton(turn, record)),
    );
}
