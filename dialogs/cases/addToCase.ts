import { type CaseRecord } from "../../bot/cases/port";
import { type Turn } from "../turn";
import { additionIn } from "../understanding/addition";
import { caseParty } from "./caseParty";

/** Longer texts are not kept with a case: they are answered as too long. */
const mostChars = 8000;

/** "Please add an account" (ja) wishes for access, not for a word on the case. */
const wish = "を追加して";

/**
 * Keeps what the person adds to the own case that nobody has taken yet ("add to the case: it is urgent") for
 * whoever takes it, without passwords and keys. False for other texts, beside a draft, and where a hub has it.
 */
export function addToCase(turn: Turn, record: CaseRecord, text: string): boolean {
  const { asking } = turn.conversation;
  const isOther = record.state !== "open" || record.hub !== undefined;
  if (isOther || (asking !== undefined && "draft" in asking)) return false;
  const addition = text.length > mostChars || text.includes(wish) ? undefined : additionIn(text);
  if (addition === undefined) return false;
  const { text: masked, masked: hidden } = turn.ports.mask(addition);
  if (hidden) turn.say("caseSecretHidden");
  const { caseId, number } = record;
  const by = caseParty(turn);
  turn.effects.push({ do: "case", command: { act: "note", caseId, by, text: masked } });
  turn.say("caseNoted", { number });
  return true;
}
