import { type ShownCard } from "./conversation";
import { explainShown, openQuestion, tellOfCard } from "./explainShown";
import { namesAnything } from "./goOnWithCard";
import { isSurely, type Sentence, surelyFlow } from "./sentence";
import { type FlowId } from "./topic";
import { type Turn } from "./turn";
import { asksElsewhere, namesPlace } from "./understanding/asksElsewhere";
import { cannotGetIn } from "./understanding/cannotGetIn";
import { familyIntents } from "./understanding/familyIntents";
import { isAboutSeveral } from "./understanding/wording";

/** Longer texts say whom and what they are about, or begin something of their own. */
const longest = 160;
/** What is asked below a card says little by itself. */
const short = 80;

/**
 * Keeps who asks about the problem that the card tells of with it, and an employee with the card of the own account as
 * long as no other application is named or asked for: "i need it in an hour", "which second account". It is answered
 * from the card, or said that it was not understood; a search in all applications would say something else than the
 * card. False for other texts.
 */
export async function stayWithCard(turn: Turn, said: Sentence): Promise<boolean> {
  const shown = turn.conversation.shown.at(-1);
  if (shown === undefined || openQuestion(turn) !== undefined) return false;
  if (isSameProblem(turn, shown, said)) return tellNext(turn, said);
  if (!isOfOwn(turn, shown) || !saysNothingElse(said)) return false;
  delete turn.conversation.asking;
  if (!(await explainShown(turn, said.text, takenFor(said))))
    tellOfCard(turn, shown, [turn.text("unclearAfterCard")]);
  return true;
}

async function tellNext(turn: Turn, { text }: Sentence): Promise<boolean> {
  delete turn.conversation.asking;
  return explainShown(turn, text, "next");
}

/**
 * Whether a short text is about the kind of problem that the card of one person tells of: "which of the two is the
 * right one", below one that was found twice. Else it would be asked in which application that is.
 */
function isSameProblem({ audience, ports }: Turn, shown: ShownCard, said: Sentence): boolean {
  if (audience.role === "employee" || !isOfOne(shown) || !namesNothing(said)) return false;
  const cause = ports.causes.find(({ id }) => id === shown.found?.cause);
  return cause !== undefined && said.intents[0]?.intent === familyIntents[cause.family];
}

/** One person may have several: "which of the two accounts". */
const accounts = /\baccounts\b/gi;

function isOfOne({ topic, ofMany = false }: ShownCard): boolean {
  return !ofMany && topic.app !== undefined && (topic.person ?? topic.worker) !== undefined;
}

function namesNothing({ text, app, appTerm, person }: Sentence): boolean {
  return (
    text.length <= short &&
    app.fits === "none" &&
    appTerm === undefined &&
    person?.who !== "other" &&
    !isAboutSeveral(text.replace(accounts, " "))
  );
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
