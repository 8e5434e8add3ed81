import { type TextKey } from "../bot/languages";
import { type Turn } from "./turn";
import { type AskedOfBot, askedOfBot } from "./understanding/asksAboutBot";

const ofBot: Readonly<Record<AskedOfBot, TextKey>> = {
  nature: "aboutBot",
  privacy: "aboutYourData",
};

/** Answers what is asked of the bot itself, at any turn; what was asked stays open. False for other texts. */
export function answerOfBot(turn: Turn, text: string): boolean {
  const asked = askedOfBot(text);
  if (asked === undefined || turn.conversation.asking?.for === "caseSentence") return false;
  turn.say(ofBot[asked]);
  return true;
}

const thanking = /\b(?:thank\w*|thx|cheers|great|perfect|awesome|appreciate|brilliant|love it)\b/i;
const greeting = /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings)\b/i;

/** Answers what is said to the bot itself. */
export function smallTalk(turn: Turn, text: string): void {
  turn.conversation.misunderstood = 0;
  const plain = turn.audience.role === "employee";
  const key: TextKey = thanking.test(text)
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
