import { type ShownCard } from "./conversation";
import { explainShown, openQuestion, tellOfCard } from "./explainShown";
import { namesAnything } from "./goOnWithCard";
import { isSurely, type Sentence, surelyFlow } from "./sentence";
import { type FlowId } from "./topic";
import { type Turn } from "./turn";
import { asksElsewhere, namesPlace } from "./understanding/asksElsewhere";
import { cannotGetIn } from "./understanding/cannotGetIn";

/** Longer texts say whom and what they are about, or begin something of their own. */
const longest = 160;

/**
 * Keeps an employee with the card of the own account as long as no other application is named or asked for: "i need
 * it in an hour", "which second account". It is answered from the card, or said that it was not understood; a search
 * in all applications would say something else than the card. False for other texts.
 */
export async function stayWithCard(turn: Turn, said: Sentence): Promise<boolean> {
  const shown = turn.conversation.shown.at(-1);
  if (shown === undefined || !isOfOwn(turn, shown) || openQuestion(turn) !== undefined)
    return false;
  if (!saysNothingElse(said)) return false;
  delete turn.conversation.asking;
  if (!(await explainShown(turn, said.text, takenFor(said))))
    tellOfCard(turn, shown, [turn.text("unclearAfterCard")]);
  return true;
}

function isOfOwn({ audience, context }: Turn, { topic, ofMany = false }: ShownCard): boolean {
  const { person, app } = topic;
  const isSelf = person !== undefined && person.id === context.asker.userId;
  return audience.role === "employee" && isSelf && app !== undefined && !ofMany;
}

function saysNothingElse(said: Sentence): boolean {
  const { text } = said;
  if (namesAnything(said) || said.appTerm !== undefined || text.length > longest) return false;
  if (isSurely(said, "smalltalk") || asksElsewhere(text)) return false;
  return !missesAccount(said) || !namesPlace(text);
}

function missesAccount(said: Sentence): boolean {
  return cannotGetIn(said.text) || isSurely(said, "general_not_provisioned");
}

/** What it is about in most cases, and what a card of one account says nothing of. */
const ofCard: ReadonlySet<FlowId> = new Set([
  ...(["general", "notStarting", "usersSkipped", "quarantine", "failedWrite", "howLong"] as const),
]);

/** What a text is taken for whose words ask nothing by themselves. */
function takenFor(said: Sentence): "next" | "why" | undefined {
  if (said.intents[0]?.intent === "slow_or_wait") return "next";
  const flow = surelyFlow(said);
  return (flow !== undefined && ofCard.has(flow)) || cannotGetIn(said.text) ? "why" : undefined;
}
