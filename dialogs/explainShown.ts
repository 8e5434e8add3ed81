import { type Button } from "../cards/actions";
import { again } from "./again";
import { wordsNow } from "./cardWords";
import { type Asking } from "./asking";
import { type ShownCard } from "./conversation";
import { type Topic } from "./topic";
import { fixButtons } from "./fixes/fixButtons";
import { fixesOn } from "./fixes/wishedFix";
import { sameApplication } from "./sameApplication";
import { type Sentence } from "./sentence";
import { assignedOf } from "./tellAssigned";
import { whetherByItself } from "./tellItself";
import { howLong } from "./tellHowLong";
import { whetherHuman } from "./tellHuman";
import { takeHow } from "./tellHow";
import { meaningOf } from "./tellMeaning";
import { howSure } from "./tellSure";
import { tellReach } from "./tellReach";
import { neededOf } from "./tellNeeded";
import { sinceOf } from "./tellSince";
import { valueSince } from "./tellValueSince";
import { whoActs } from "./tellWho";
import { whoDid } from "./tellWhoDid";
import { humanButton, offer, type Turn } from "./turn";
import { wordsForPerson } from "./wordsForPerson";
import { isAskingBack } from "./understanding/asksBack";
import { isAskingMeaning } from "./understanding/asksMeaning";
import { isAskingWho } from "./understanding/asksWho";
import { isAskingToAct } from "./understanding/asksToAct";
import { intentByRule } from "./understanding/intentRules";
import { type AskedOfCard, askedAtLength, askedOfCard } from "./understanding/asksOfCard";

/** These words alone are also found in what is about something else. */
const loose: ReadonlySet<AskedOfCard> = new Set(["why", "next", "howLong"]);

/** What is answered without a new look leaves a draft of a case as it is. */
const besideDraft: ReadonlySet<AskedOfCard> = new Set([
  "who",
  "whoDid",
  "short",
  "sure",
  "meaning",
  "since",
  "valueSince",
  "needed",
  "assigned",
  "blame",
  "itself",
  "howLong",
  "human",
  "words",
]);

/**
 * Whether a text surely asks about the card: what it means, since when, for how many, who acts. The
 * classifier knows such words from elsewhere, too, and they do not answer an open question about the same.
 */
function surelyAsksAboutShown(turn: Turn, said: Sentence): boolean {
  const asked = askedOfCard(said.text);
  return asked !== undefined && !loose.has(asked) && isAboutShown(turn, said);
}

/**
 * Answers what surely asks about the card or how it is done, whatever else is open about the same; "MFA" is another matter.
 * False for other texts.
 */
export async function answerAboutShown(turn: Turn, said: Sentence): Promise<boolean> {
  if (takeHow(turn, said)) return true;
  if (!surelyAsksAboutShown(turn, said) || intentByRule(said.text) === "out_of_scope") return false;
  return explainShown(turn, said.text);
}

/** Whether a few words that name nobody ask about the card that was shown last. */
export function asksAboutShown(turn: Turn, said: Sentence): boolean {
  return (
    openQuestion(turn) === undefined &&
    askedOfCard(said.text) !== undefined &&
    isAboutShown(turn, said)
  );
}

/**
 * Answers what is asked of the card that stays in hand although an application was asked for, since the text before was
 * not understood or about something else: "so what now?". False for other texts.
 */
export async function explainInHand(turn: Turn, said: Sentence): Promise<boolean> {
  if (!asksAboutShown(turn, said)) return false;
  delete turn.conversation.asking;
  return explainShown(turn, said.text);
}

/** What is asked, but for what leaves the card in hand: whether to go on with a list, or what was not understood. */
export function openQuestion({
  conversation: { asking, misunderstood },
}: Turn): Asking | undefined {
  const isUnclear = asking?.for === "app" && (misunderstood > 0 || asking.aside === true);
  return isUnclear || asking?.for === "further" || asking?.for === "problem" ? undefined : asking;
}

function isAboutShown(turn: Turn, said: Sentence): boolean {
  const { text, app, appTerm, person } = said;
  const shown = turn.conversation.shown.at(-1);
  if (shown === undefined || app.fits !== "none") return false;
  // "Whose fault is this?" has nobody's name in it, whatever else could stand there.
  if (!isAskingWho(text) && (appTerm !== undefined || person?.who === "other")) return false;
  const asking = openQuestion(turn);
  return asking === undefined || isBeside(asking, shown, text);
}

/** Whether an open question is about the same as the card, and the text does not ask back what it means. */
function isBeside(asking: Asking, shown: ShownCard, text: string): boolean {
  if (asking.for === "caseConfirmation") return besideDraft.has(askedOfCard(text) ?? "next");
  if (asking.for === "step") return !isAskingMeaning(text);
  if (asking.for !== "app" && asking.for !== "person") return false;
  return !isAskingBack(text) && isOfSame(asking.topic, shown.topic);
}

function isOfSame({ app, person, worker, group }: Topic, shown: Topic): boolean {
  const isNobody = [person, worker, group].every((one) => one === undefined);
  return isNobody && (app === undefined || sameApplication(app, shown.app));
}

/**
 * Answers a short question about the card that was shown last: "why?", "how long?", "who can fix it?",
 * "huh?". What is not understood is said once, with the ways on. What was shown in another language is
 * told in the one of now, read anew where it has to be. What the words themselves do not ask may be `taken` for
 * something. False when nothing was shown.
 */
export async function explainShown(
  turn: Turn,
  text: string,
  taken?: "why" | "next",
): Promise<boolean> {
  const { conversation } = turn;
  const shown = conversation.shown.at(-1);
  if (shown === undefined) return false;
  const asked = askedOfCard(text) ?? askedAtLength(text) ?? taken;
  const isLoose = asked === undefined || loose.has(asked);
  if (isLoose && openQuestion(turn) !== undefined) return false;
  if (asked === undefined && conversation.misunderstood > 0) return false;
  conversation.misunderstood += asked === undefined ? 1 : 0;
  if (asked === undefined) tellOfCard(turn, shown, [turn.text("unclearAfterCard")]);
  else await answer(turn, shown, asked, text);
  return true;
}

/** What is told of a card as it stands, in lines. */
const told = {
  blame: (turn: Turn) => [turn.text("notYourFault")],
  meaning: meaningOf,
  sure: howSure,
  since: (turn: Turn, shown: ShownCard) => [sinceOf(turn, shown)],
  whoDid,
  short: (turn: Turn, shown: ShownCard) => (wordsNow(turn, shown) ?? shown).summary.slice(0, 2),
  valueSince,
  needed: neededOf,
  assigned: assignedOf,
  itself: whetherByItself,
  howLong,
} as const;

function isTold(asked: AskedOfCard): asked is keyof typeof told {
  return asked in told;
}

async function answer(
  turn: Turn,
  shown: ShownCard,
  asked: AskedOfCard,
  text: string,
): Promise<void> {
  if (isTold(asked)) {
    tellOfCard(turn, shown, told[asked](turn, shown, text));
    return;
  }
  switch (asked) {
    case "human": {
      const { lines, handsOver } = whetherHuman(turn, shown);
      if (handsOver) offer(turn, lines, [humanButton(turn, shown.card)]);
      else tellOfCard(turn, shown, lines);
      return;
    }
    case "words":
      wordsForPerson(turn, shown);
      return;
    case "who":
      if (isAskingToAct(text)) tellWhetherICan(turn, shown);
      else tellOfCard(turn, shown, whoActs(turn, shown));
      return;
    case "reach": {
      const lines = await tellReach(turn, shown);
      if (lines.length > 0) tellOfCard(turn, shown, lines);
      return;
    }
    case "again":
      if (shown.offers.includes("checkAgain")) await again(turn, shown.topic);
      else tellOfCard(turn, shown, [turn.text("pasteAnew")]);
      return;
    default:
      await inWords(turn, shown, asked);
  }
}

/** "Can you do it?": what stands on the card as a button, or no and who can. */
export function tellWhetherICan(turn: Turn, shown: ShownCard): void {
  const fixes = fixButtons(turn, shown.card, fixesOn(turn, shown));
  if (fixes.length > 0) offer(turn, [turn.text("canDo")], fixes);
  else tellOfCard(turn, shown, [turn.text("cannotDo"), ...whoActs(turn, shown)]);
}

/** What the card itself says, in the language of now; whoever has had enough does not hear it once more. */
async function inWords(
  turn: Turn,
  shown: ShownCard,
  asked: "why" | "next" | "annoyed" | "entitled",
): Promise<void> {
  if (asked === "annoyed") {
    tellOfCard(turn, shown, [turn.text("annoyedOffer")]);
    return;
  }
  const words = wordsNow(turn, shown);
  if (words === undefined && shown.offers.includes("checkAgain")) {
    await again(turn, shown.topic);
    return;
  }
  const { summary, next } = words ?? shown;
  const [, ...why] = summary;
  if (asked !== "why") {
    const steps = next.length === 0 ? summary : [turn.text("headingNext"), ...next];
    tellOfCard(turn, shown, steps);
    // The line alone was just read: whoever asks why wants to hear more than that.
  } else tellOfCard(turn, shown, why.length > 1 ? why : meaningOf(turn, shown));
}

/** Says something of a card, with the ways on. */
export function tellOfCard(
  turn: Turn,
  { card, offers }: ShownCard,
  lines: readonly string[],
): void {
  const checkAgain: Button = {
    title: turn.text("checkAgain"),
    data: { action: "checkAgain", card },
  };
  offer(turn, lines, [
    ...(offers.includes("checkAgain") ? [checkAgain] : []),
    humanButton(turn, card),
  ]);
}
