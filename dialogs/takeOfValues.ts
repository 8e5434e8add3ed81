import { type Pasted } from "../bot/logs/port";
import { type KnownApplications } from "./applications";
import { takeFactAsked } from "./factAsked";
import { goOnWithRules } from "./goOnWithRules";
import { takeChange } from "./takeChange";
import { takeExpression } from "./takeExpression";
import { takeNeededOf } from "./takeNeededOf";
import { takePlace } from "./takePlace";
import { takeProposal } from "./takeProposal";
import { takeRules } from "./takeRules";
import { takeWrongValue } from "./wrongValue";
import { type Turn } from "./turn";

/**
 * Takes what is about single values and the rules that make them: one proposed or to be changed, the filters and
 * mappings of an application, an expression, one in an application, one of the directory. False for other texts.
 */
export async function takeOfValues(
  turn: Turn,
  text: string,
  pasted: Pasted,
  apps: KnownApplications,
): Promise<boolean> {
  return (
    (await takeProposal(turn, text, apps)) ||
    (await takeNeededOf(turn, text)) ||
    (await takeChange(turn, text, apps)) ||
    (await goOnWithRules(turn, text, apps)) ||
    (await takeRules(turn, text, apps)) ||
    (await takePlace(turn, text, apps)) ||
    (await takeExpression(turn, text, apps)) ||
    (await takeWrongValue(turn, text, pasted, apps)) ||
    (await takeFactAsked(turn, text, apps))
  );
}
