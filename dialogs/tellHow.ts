import { type FixId } from "../bot/diagnosis";
import { type Button } from "../cards/actions";
import { wordsNow } from "./cardWords";
import { type ShownCard } from "./conversation";
import { fixButtons } from "./fixes/fixButtons";
import { fixesOn } from "./fixes/wishedFix";
import { isOfCard } from "./namesOfCard";
import { sameApplication } from "./sameApplication";
import { type Sentence } from "./sentence";
import { humanButton, offer, type Turn } from "./turn";
import { type Doing, howAsked, speaksOf } from "./understanding/asksHow";
import { whetherHelps } from "./understanding/whetherHelps";

/** Where each is done, as the admin center writes it, and how a step that says it is known. */
export const places: Readonly<Record<Doing, readonly [string, RegExp]>> = {
  restart: ["Provisioning > Restart provisioning", /Restart provisioning/],
  onDemand: ["Provisioning > Provision on demand", /Provision on demand/],
  start: ["Provisioning > Start provisioning", /Start provisioning/],
  mapping: ["Provisioning > Mappings", /Mappings/],
  filter: ["Provisioning > Mappings > Source object scope", /Source object scope/],
  assign: ["Users and groups > Add user/group", /Users and groups/],
  credentials: ["Provisioning > Admin credentials > Test connection", /Admin credentials/],
  logs: ["Provisioning logs", /Provisioning logs/],
};

/** What the bot can prepare itself, where the card offers it. */
const fixOf: Readonly<Partial<Record<Doing, FixId>>> = {
  restart: "restartJob",
  onDemand: "provisionOnDemand",
  start: "startJob",
  credentials: "testCredentials",
};

/**
 * "How do I restart it?", "how do I do that?" below a card: the step of the card that says it, with its click path, or
 * its button; of what the card does not speak of, where it is done. False for other texts, and for employees, who are
 * told who does it.
 */
export function takeHow(turn: Turn, said: Sentence): boolean {
  const shown = turn.conversation.shown.at(-1);
  if (shown === undefined || turn.audience.role === "employee" || !isOfShown(said, shown))
    return false;
  const helps = whetherHelps(said.text);
  return helps === undefined ? tellHow(turn, shown, said) : tellWhetherHelps(turn, shown, helps);
}

function tellHow(turn: Turn, shown: ShownCard, said: Sentence): boolean {
  const asked = howAsked(said.text);
  if (asked === undefined || (asked === "whatever" && turn.conversation.asking !== undefined))
    return false;
  const { next } = wordsNow(turn, shown) ?? shown;
  const buttons = asked === "whatever" ? [] : fixFor(turn, shown, asked);
  const lines =
    asked === "whatever" ? fromPlace(turn, shown, next) : linesOf(turn, shown, asked, next);
  if (lines.length === 0) return false;
  tell(turn, shown, buttons.length > 0 ? [turn.text("howButton"), ...lines] : lines, buttons);
  return true;
}

/** "Would a restart help?": the step of the card that says so, or that it says something else. */
function tellWhetherHelps(turn: Turn, shown: ShownCard, doing: Doing): boolean {
  const { next } = wordsNow(turn, shown) ?? shown;
  const steps = next.filter((step) => places[doing][1].test(step) || speaksOf(doing, step));
  const buttons = fixFor(turn, shown, doing);
  if (steps.length === 0 && next.length === 0) return false;
  const lines =
    steps.length > 0 ? [turn.text("helpsStep"), ...steps] : [turn.text("helpsNot"), ...next];
  turn.conversation.misunderstood = 0;
  tell(turn, shown, lines, steps.length > 0 ? buttons : []);
  return true;
}

function isOfShown({ app, person }: Sentence, shown: ShownCard): boolean {
  if (app.fits === "several") return false;
  if (app.fits === "one" && !sameApplication(app.app, shown.topic.app)) return false;
  return person?.who !== "other" || isOfCard(person, shown);
}

/** The steps in their order, after the place that they name, unless they begin with it. */
function fromPlace(
  turn: Turn,
  { names: { app = "" } }: ShownCard,
  steps: readonly string[],
): readonly string[] {
  const at = steps.findIndex(saysWhere);
  const path = placeIn(steps[at] ?? "", app);
  return at < 1 || path === undefined ? steps : [turn.text("howPath", { path }), ...steps];
}

const saysWhere = (step: string): boolean => step.includes("Entra ID > ");

/** The click path of a step; what the application is called may have any marks in it. */
function placeIn(step: string, app: string): string | undefined {
  const named = app === "" ? step : step.replaceAll(app, "\u0000");
  return /Entra ID > [^.:;,()。、：（]+/.exec(named)?.[0].replaceAll("\u0000", app).trim();
}

function linesOf(
  turn: Turn,
  { names }: ShownCard,
  doing: Doing,
  steps: readonly string[],
): readonly string[] {
  const [place, inStep] = places[doing];
  const labelled = steps.findIndex((step) => inStep.test(step));
  const at = labelled === -1 ? steps.findIndex((step) => speaksOf(doing, step)) : labelled;
  const further = steps.slice(Math.max(at, 0));
  const isThere = at !== -1;
  if (isThere && saysWhere(further[0] ?? "")) return further;
  if (names.app === undefined) return isThere ? further : [];
  const path = `Entra ID > Enterprise apps > ${names.app} > ${place}`;
  const beside = isThere || steps.length === 0 ? [] : [turn.text("howBeside")];
  return [turn.text("howPath", { path }), ...beside, ...further];
}

function fixFor(turn: Turn, shown: ShownCard, doing: Doing): Button[] {
  const fitting = fixesOn(turn, shown).filter(({ fix }) => fix.id === fixOf[doing]);
  return fixButtons(turn, shown.card, fitting);
}

function tell(
  turn: Turn,
  { card, offers }: ShownCard,
  lines: readonly string[],
  fixes: readonly Button[],
): void {
  const again: Button = {
    title: turn.text("checkAgain"),
    data: { action: "checkAgain", card },
  };
  offer(turn, lines, [
    ...fixes,
    ...(offers.includes("checkAgain") ? [again] : []),
    humanButton(turn, card),
  ]);
}
