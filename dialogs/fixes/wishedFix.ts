import { diagnose } from "../../bot/diagnosis";
import { type ShownCard } from "../conversation";
import { evidenceOf } from "../keptEvidence";
import { offer, type Turn } from "../turn";
import { fixWish } from "../understanding/fixWish";
import { isGoAhead } from "../understanding/goAhead";
import { fittingFixes, fixButtons, type FittingFix } from "./fixButtons";
import { fixText } from "./fixText";
import { isForCard, preparedFix } from "./preparedFix";
import { proposeFix } from "./proposeFix";
import { remindOfConfirmation } from "./remindOfConfirmation";

/**
 * "Yes, do it", "restart it": the fix that the newest card offers, in words. It leads to the confirmation, and
 * nothing is done without that. False where the card offers none, or the text wishes for something else; what
 * `isCommand` too, such as "restart", counts only where that is offered.
 */
export async function takeWishedFix(turn: Turn, text: string, isCommand = false): Promise<boolean> {
  const shown = turn.conversation.shown.at(-1);
  const fitting = fixesOn(turn, shown);
  if (shown === undefined) return false;
  if (fitting.length === 0) return !isCommand && (await takeUnoffered(turn, shown, text));
  const { person, app } = shown.names;
  const wish = fixWish(
    text,
    [person, app].filter((name) => name !== undefined),
  );
  const isYes = wish === undefined && isYesTo(turn, text);
  if (isYes) await takeYes(turn, shown, fitting);
  else if (wish === undefined) return false;
  else if (fitting.some(({ fix }) => fix.id === wish))
    await proposeFix(turn, { fix: wish }, shown.topic);
  else if (isCommand) return false;
  else {
    const line = turn.text("fixOther", { title: fixText(turn, wish, "Title") });
    offer(turn, [line], fixButtons(turn, shown.card, fitting));
  }
  return true;
}

/**
 * "Restart it" below a list, by who could do it: what its evidence calls for is prepared all the same; of what it
 * does not call for it is said where that is done.
 */
async function takeUnoffered(turn: Turn, shown: ShownCard, text: string): Promise<boolean> {
  const { person, app } = shown.names;
  const names = [person, app].filter((name) => name !== undefined);
  const isAble = turn.audience.role === "engineer" && turn.ports.fixes.mode !== "off";
  const wish = isAble ? fixWish(text, names) : undefined;
  if (wish === undefined || app === undefined || shown.evidence === undefined) return false;
  const found = diagnose(evidenceOf(shown.evidence), turn.ports.causes);
  if (fittingFixes(turn, shown.topic, found).some(({ fix }) => fix.id === wish))
    await proposeFix(turn, { fix: wish }, shown.topic);
  else turn.say("fixNotCalledFor", { title: fixText(turn, wish, "Title"), app });
  return true;
}

/** The fixes that stand on a card, each with the button it has there. */
export function fixesOn(turn: Turn, shown: ShownCard | undefined): readonly FittingFix[] {
  if (shown?.evidence === undefined || !shown.offers.includes("fix")) return [];
  return fittingFixes(turn, shown.topic, diagnose(evidenceOf(shown.evidence), turn.ports.causes));
}

/** A yes is said to what was offered last: to one thing alone, where that is no fix. */
function isYesTo({ conversation: { asking, offered = [] } }: Turn, text: string): boolean {
  const [only, ...others] = offered;
  const isElse = only !== undefined && others.length === 0 && only.data.action !== "fix";
  return asking === undefined && !isElse && isGoAhead(text);
}

async function takeYes(
  turn: Turn,
  shown: ShownCard,
  fitting: readonly FittingFix[],
): Promise<void> {
  const prepared = preparedFix(turn);
  const [only, ...others] = fitting;
  if (prepared !== undefined && isForCard(prepared, shown)) remindOfConfirmation(turn, prepared);
  else if (only !== undefined && others.length === 0)
    await proposeFix(turn, { fix: only.fix.id }, shown.topic);
  else offer(turn, [turn.text("fixWhich")], fixButtons(turn, shown.card, fitting));
}
