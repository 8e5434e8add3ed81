import { type CaseRecord } from "../../bot/cases/port";
import { type Turn } from "../turn";
import { type OwnCaseWord } from "../understanding/ownCaseWord";
import { addToCase } from "./addToCase";
import { caseParty, isHere } from "./caseParty";
import { openCasesElsewhere } from "./ownCases";
import { askWithdrawal } from "./requesterSteps";

/**
 * Does with an own case that goes on in another window what its words say: goes on with it here, or asks whether
 * to withdraw it. False for words that only ask how it stands.
 */
export function takeElsewhere(turn: Turn, record: CaseRecord, word: OwnCaseWord): boolean {
  const isActive = record.state === "open" || record.state === "taken";
  if (!isActive || isHere(turn, record.requester.at)) return false;
  if (word !== "join" && word !== "withdraw") return false;
  // What becomes of it is told where it goes on.
  joinCase(turn, record);
  if (word === "withdraw") askWithdrawal(turn, record);
  return true;
}

/** Goes on here with a case that began in another window. */
export function joinCase(turn: Turn, { caseId }: CaseRecord): void {
  const by = caseParty(turn);
  turn.effects.push({ do: "case", command: { act: "join", caseId, by } });
}

/** Keeps what is added to the only case that somebody has elsewhere, where nothing else is spoken of here. */
export async function addElsewhere(turn: Turn, text: string): Promise<boolean> {
  const { asking, shown } = turn.conversation;
  const isFree = asking === undefined || asking.for === "app" || asking.for === "person";
  if (!isFree || shown.length > 0) return false;
  const [record, ...others] = await openCasesElsewhere(turn);
  if (record === undefined || others.length > 0) return false;
  return addToCase(turn, record, text);
}
