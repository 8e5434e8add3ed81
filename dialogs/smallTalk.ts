import { type TextKey } from "../bot/languages";
import { type Turn } from "./turn";

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
