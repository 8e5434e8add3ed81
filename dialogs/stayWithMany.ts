import { type Asking } from "./asking";
import { type ShownCard } from "./conversation";
import { explainShown, tellOfCard } from "./explainShown";
import { sameApplication } from "./sameApplication";
import { type Sentence } from "./sentence";
import { type Turn } from "./turn";

/** Words behind the first that are written like a name, an address or a number: somebody tried to name one. */
const triesName = /\S\s+\p{Lu}\p{Ll}|@|\d{3}|^\p{Lu}\p{Ll}+$|さん|様/u;

/**
 * Answers what is said below the card of a whole application, which leaves the question for a person open, from that
 * card: "are the others fine?" names nobody. What is not understood is said so, with the ways on, and the
 * question stays open without being put again. False where there is no such card, and for what looks like a name.
 */
export async function stayWithMany(turn: Turn, asking: Asking, said: Sentence): Promise<boolean> {
  const { conversation } = turn;
  const shown = conversation.shown.at(-1);
  if (shown === undefined || !isOfMatter(shown, asking) || mayName(said)) return false;
  delete conversation.asking;
  if (!(await explainShown(turn, said.text))) {
    conversation.misunderstood = 0;
    tellOfCard(turn, shown, [turn.text("unclearAgain")]);
  }
  conversation.asking ??= asking;
  return true;
}

/** Whether a card is about the application that somebody is asked for in, and about nobody in it. */
function isOfMatter({ topic }: ShownCard, asking: Asking): boolean {
  if (asking.for !== "person" || asking.topic.app === undefined) return false;
  const isOfOne = (topic.person ?? topic.worker ?? topic.group) !== undefined;
  return !isOfOne && sameApplication(asking.topic.app, topic.app);
}

function mayName({ text, person, aboutOther = false }: Sentence): boolean {
  return aboutOther || person?.who === "other" || triesName.test(text);
}
