import { diagnose } from "../bot/diagnosis";
import { changeHeading } from "../cards/diagnosisText";
import { diagnosisView } from "../cards/diagnosisView";
import { wordsNow } from "./cardWords";
import { type ShownCard } from "./conversation";
import { evidenceOf } from "./keptEvidence";
import { assignmentLines } from "./tellAssigned";
import { type Turn } from "./turn";
import { isAskingNeededGroup } from "./understanding/asksNeeded";

/**
 * Which values would let somebody in, as the rules were checked for the card; where none was found, or it is not
 * for who asks, what is next. Whoever asks for a group hears first how the person is assigned.
 */
export function neededOf(turn: Turn, shown: ShownCard, text = ""): readonly string[] {
  const needed = valuesNeeded(turn, shown);
  const isOfGroup = turn.audience.role !== "employee" && isAskingNeededGroup(text);
  return isOfGroup ? [...(assignmentLines(turn, shown) ?? []), ...needed] : needed;
}

function valuesNeeded(turn: Turn, shown: ShownCard): readonly string[] {
  const { audience, ports } = turn;
  const { evidence, ofMany = false } = shown;
  if (evidence !== undefined && !ofMany) {
    const view = diagnosisView(diagnose(evidenceOf(evidence), ports.causes), audience);
    if (view.change.length > 0)
      return [changeHeading(view, audience.language.texts), ...view.change];
  }
  const next = wordsNow(turn, shown)?.next ?? [];
  // To an employee a value may be known that is not for everybody: nothing is said of it.
  const none = audience.role === "employee" ? [] : [turn.text("neededNone")];
  return next.length === 0
    ? [turn.text("neededNone")]
    : [...none, turn.text("headingNext"), ...next];
}
