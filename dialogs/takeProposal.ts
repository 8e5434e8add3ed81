import { valueOf } from "../bot/diagnosis";
import { judgedClauses } from "../bot/causes/skipped/failingClauses";
import { type KnownApplications } from "./applications";
import { type ShownCard } from "./conversation";
import { openQuestion, tellOfCard } from "./explainShown";
import { isSomebody } from "./isSomebody";
import { evidenceOf } from "./keptEvidence";
import { leadOf } from "./leadOf";
import { isOfCard } from "./namesOfCard";
import { neededOf } from "./tellNeeded";
import { proposalLines } from "./tellProposal";
import { proposalsLines } from "./tellProposals";
import { type Turn } from "./turn";
import { valueProposed, type ValueProposed } from "./understanding/valueProposed";
import { valuesProposed } from "./understanding/valuesProposed";

/**
 * "Would Marketing work?", "what if she were in Finance?" below a card about a filter or a mapping: the value is checked
 * with the rules. Employees hear what is next instead. False for other texts, and where no rule says anything of it.
 */
export async function takeProposal(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  const shown = turn.conversation.shown.at(-1);
  if (shown !== undefined && takeSeveral(turn, shown, text)) return true;
  const proposed = shown === undefined ? undefined : valueProposed(text);
  if (shown?.evidence === undefined || proposed === undefined || !isOfOne(turn, shown))
    return false;
  if (!(await isMeant(turn, shown, proposed, apps))) return false;
  const lines = proposalLines(turn, leadOf(turn, shown), evidenceOf(shown.evidence), proposed);
  if (lines.length === 0) return isAsideOf(turn, shown, proposed);
  tell(turn, shown, lines);
  return true;
}

/** "Set department to Sales and country to US": all of them are checked together, and none is set. */
function takeSeveral(turn: Turn, shown: ShownCard, text: string): boolean {
  const { evidence } = shown;
  const proposed = evidence === undefined ? undefined : valuesProposed(text);
  if (evidence === undefined || proposed === undefined || !isOfOne(turn, shown)) return false;
  const { owner, values, isWish } = proposed;
  if (owner !== undefined && !isOfCard(named(owner), shown)) return false;
  const lines = proposalsLines(turn, leadOf(turn, shown), evidenceOf(evidence), values);
  const wish = isWish ? [turn.text("proposalsWish")] : [];
  tell(turn, shown, lines.length === 0 ? neededOf(turn, shown) : [...wish, ...lines]);
  return true;
}

const named = (value: string) => ({ who: "other", term: { by: "name", value } }) as const;

/** Which values a rule wants is not for everybody. */
function tell(turn: Turn, shown: ShownCard, lines: readonly string[]): void {
  const { conversation, audience } = turn;
  conversation.misunderstood = 0;
  const { card } = shown;
  conversation.shown = conversation.shown.map((one) =>
    one.card === card ? { ...one, proposed: true } : one,
  );
  tellOfCard(turn, shown, audience.role === "employee" ? neededOf(turn, shown) : lines);
}

/** "Would Finance work?" below a card that no value decides: what it needs instead, unless somebody is called so. */
async function isAsideOf(
  turn: Turn,
  shown: ShownCard,
  { value, sure }: ValueProposed,
): Promise<boolean> {
  if (!sure || turn.audience.role === "employee") return false;
  if (await isSomebody(turn, { by: "name", value })) return false;
  turn.conversation.misunderstood = 0;
  tellOfCard(turn, shown, neededOf(turn, shown));
  return true;
}

/** "And Sales?" may be about somebody, unless the rules speak of it; "what if she were in Slack?" is about that. */
async function isMeant(
  turn: Turn,
  shown: ShownCard,
  proposed: ValueProposed,
  { index }: KnownApplications,
): Promise<boolean> {
  const { value, sure } = proposed;
  if (isWhoItIs(shown, value)) return false;
  if (isKnown(shown, proposed)) return true;
  if (index.find(value).fits !== "none") return false;
  if (sure || shown.proposed !== true || turn.audience.role === "employee") return sure;
  return !(await isSomebody(turn, { by: "name", value }));
}

function isOfOne(turn: Turn, { ofMany = false }: ShownCard): boolean {
  return !ofMany && openQuestion(turn) === undefined;
}

/** Whether the value stands in the rules or the record of the card: "and Sales?" means it then. */
function isKnown({ evidence }: ShownCard, { value }: ValueProposed): boolean {
  if (evidence === undefined) return false;
  const known = evidenceOf(evidence);
  const said = value.toLowerCase();
  const ofRules = judgedClauses(known).flatMap(({ wanted, actual }) => [wanted, actual ?? ""]);
  const own = Object.values(valueOf(known, "sourceObject")?.attributes ?? {});
  return [...ofRules, ...own].some((one) => one?.toLowerCase() === said);
}

/** "Is Audrey right?" below the card of a filter is about her; as a value a name is given to a mapping only. */
function isWhoItIs(shown: ShownCard, value: string): boolean {
  const { evidence } = shown;
  const ofFilter = evidence !== undefined && judgedClauses(evidenceOf(evidence)).length > 0;
  return ofFilter && isOfCard(named(value), shown);
}
