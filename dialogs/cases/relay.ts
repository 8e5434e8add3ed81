import { shown } from "../../cards/shown";
import { type CaseRecord } from "../../bot/cases/port";
import { type Turn } from "../turn";
import { caseParty } from "./caseParty";

/** Longer texts are not passed on: a channel may refuse them. */
const mostChars = 8000;

/** Passes words on to the other side of a case, without passwords and keys. */
export function relay(
  turn: Turn,
  { caseId }: CaseRecord,
  side: "requester" | "engineer",
  text: string,
): void {
  // What was still to be looked up is not said between two people.
  delete turn.conversation.later;
  if (text.length > mostChars) {
    turn.say("caseTooLong", { length: text.length, limit: mostChars });
    return;
  }
  const { text: masked, masked: hidden } = turn.ports.mask(text);
  if (hidden) turn.say("caseSecretHidden");
  const by = caseParty(turn);
  turn.effects.push({ do: "case", command: { act: "say", caseId, by, side, text: masked } });
}

/** Words of the other side as they are shown here: whole, line by line, behind who wrote them. */
export function passedOn(by: string, text: string): string {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => shown(line, mostChars));
  return `${by} ${lines.join("\n").trim()}`;
}
