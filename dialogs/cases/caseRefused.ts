import { type CaseRecord, type CaseRefusal } from "../../bot/cases/port";
import { type TextKey } from "../../bot/languages";
import { type Turn } from "../turn";
import { isRequester, isThreadOf } from "./caseParty";
import { caseStatus } from "./caseStatus";
import { showCase } from "./showCase";
import { standsOtherwise } from "./standsOtherwise";

const reasons: Record<Exclude<CaseRefusal, "state">, TextKey> = {
  unknown: "caseRefusedUnknown",
  notOwner: "caseRefusedNotOwner",
  notAllowed: "caseRefusedNotAllowed",
  tooLate: "caseRefusedTooLate",
  nobodyOfThatName: "caseRefusedNobody",
  severalOfThatName: "caseRefusedSeveral",
};

/** What was asked in vain, as the desk tells it; written by this product only. */
export interface Refused {
  readonly caseId: string;
  readonly why: CaseRefusal;
  readonly name?: string;
  readonly text?: string;
}

/** Says why something was not done with a case, and shows how it stands. */
export async function caseRefused(turn: Turn, { caseId, why, name, text }: Refused): Promise<void> {
  const record = await turn.ports.cases.read(caseId);
  const isEngineer = turn.context.asker.role === "engineer";
  // Whether a case of others exists is nobody's business.
  const mayKnow = (one: CaseRecord): boolean =>
    isEngineer || isRequester(turn, one) || isThreadOf(turn, one);
  if (record === undefined || !mayKnow(record)) {
    turn.say("caseRefusedNotAllowed");
    return;
  }
  const { number, owner } = record;
  const sentence = (): string => {
    if (text !== undefined) return turn.text("caseNotPassedOn", values);
    return why === "state" ? standsOtherwise(turn, record) : turn.text(reasons[why], values);
  };
  const values = {
    number,
    name: name ?? "",
    text: text ?? "",
    owner: owner?.displayName ?? turn.audience.language.texts.caseAnEngineer,
  };
  const said = sentence();
  if (isThreadOf(turn, record) || (isEngineer && !isRequester(turn, record)))
    showCase(turn, record, said);
  else {
    turn.reply({ text: said });
    caseStatus(turn, record);
  }
}
