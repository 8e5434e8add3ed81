import { type TextKey } from "../bot/languages";
import { type Turn } from "./turn";
import { type AskedOfBot, askedOfBot } from "./understanding/asksAboutBot";
import { plainPhrase } from "./understanding/plainPhrase";
import { termAsked, termsCompared } from "./understanding/termAsked";

const ofBot: Readonly<Record<AskedOfBot, TextKey>> = {
  nature: "aboutBot",
  privacy: "aboutYourData",
};

/** Answers what is asked of the bot itself, or of a term, at any turn; what was asked stays open. False for other texts. */
export function answerOfBot(turn: Turn, text: string): boolean {
  const asked = askedOfBot(text);
  if (turn.conversation.asking?.for === "caseSentence") return false;
  if (asked === undefined) return answerOfTerm(turn, text);
  turn.say(ofBot[asked]);
  return true;
}

/** Says what a term of the field means, and how to go on where no card is there to go on with. */
function answerOfTerm(turn: Turn, text: string): boolean {
  const term = termAsked(text);
  const terms = term === undefined ? termsCompared(text) : [term];
  if (terms.length === 0) return false;
  const goOn = turn.audience.role === "employee" ? "termGoOnOwn" : "termGoOn";
  const isAlone = turn.conversation.shown.length === 0;
  turn.reply({
    text: [...terms.map((one) => turn.text(one)), ...(isAlone ? [turn.text(goOn)] : [])].join("\n"),
  });
  return true;
}

const thanking = /\b(?:thank\w*|thx|cheers|great|perfect|awesome|appreciate|brilliant|love it)\b/i;
/** "Ok" below a card: it was read. */
const acknowledging =
  /^(?:(?:ok(?:ay)?|kk?|alright|all right|got it|understood|i see|fine|good|cool|aha|ah ok|makes sense|sounds good|noted|gut|alles klar|verstanden|passt|in ordnung|d'accord|compris|entendu|ça marche|vale|entendido|de acuerdo|perfecto|了解(?:です|しました)?|わかりました|分かりました|承知しました)(?: |$))+$/u;
const greeting = /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings)\b/i;

/** Whether a text may say no more than that something was read. */
export function isAcknowledging(text: string): boolean {
  return acknowledging.test(plainPhrase(text));
}

const isThanks = (text: string): boolean => thanking.test(text) || isAcknowledging(text);

/** Whether a text thanks or greets, rather than says something nobody understands. */
export function isCourtesy(text: string): boolean {
  return isThanks(text) || greeting.test(text);
}

/** Answers what is said to the bot itself. */
export function smallTalk(turn: Turn, text: string): void {
  turn.conversation.misunderstood = 0;
  const plain = turn.audience.role === "employee";
  const key: TextKey = isThanks(text)
    ? "thanks"
    : greeting.test(text)
      ? plain
        ? "helloEmployee"
        : "hello"
      : plain
        ? "helpEmployee"
        : "helpAgent";
  turn.say(key);
}
