import { type KnownApplications, readApplications } from "./applications";
import { type ShownCard } from "./conversation";
import { followShown } from "./followShown";
import { proposeCase } from "./handoff";
import { continueLater } from "./later";
import { newTopic } from "./newTopic";
import { sameApplication } from "./sameApplication";
import { readSentence } from "./sentence";
import { type Turn } from "./turn";
import { askApplication } from "./whichApplication";
import { understand, type Understood } from "./understanding/understand";
import { isWishForNews } from "./understanding/wishForNews";
import { wishesAsked } from "./understanding/wishesAsked";
import { type WishBeside, wishBeside } from "./understanding/wishBeside";

/**
 * A wish to be told, or for a case. With names in it they are looked up first, and then it is done for the card
 * that came of it; without, it is about the card that was shown last. False for other texts.
 */
export async function takeWish(turn: Turn, text: string): Promise<boolean> {
  const beside = wishBeside(text);
  if (beside !== undefined) {
    const apps = await readApplications(turn.ports);
    const named = understand(beside.about, apps.index);
    if (isNamed(named) && !isOfShown(turn, named)) {
      await lookFirst(turn, beside, apps);
      return true;
    }
  }
  const isToAsk = turn.conversation.shown.length > 0 && wishesAsked(text);
  if (beside?.wish === "case" || isToAsk) await proposeCase(turn);
  else if (beside !== undefined || isWishForNews(text)) await followNewest(turn);
  else return false;
  return true;
}

async function lookFirst(turn: Turn, beside: WishBeside, apps: KnownApplications): Promise<void> {
  const before = new Set(turn.conversation.shown.map(({ card }) => card));
  delete turn.conversation.asking;
  await newTopic(turn, await readSentence(turn, beside.about, apps), apps);
  // "When A is in X and when B is in Y": each of them is followed.
  if (beside.wish === "follow") await continueLater(turn);
  const shown = turn.conversation.shown.filter(({ card }) => !before.has(card));
  // What is still being looked up, or asked about, comes with its buttons.
  const last = shown.at(-1);
  if (last === undefined) return;
  if (beside.wish === "case") await proposeCase(turn, last);
  else for (const one of shown) followShown(turn, one);
}

async function followNewest(turn: Turn): Promise<void> {
  const shown = newest(turn);
  if (shown !== undefined) {
    followShown(turn, shown);
    return;
  }
  const plain = turn.audience.role === "employee";
  const line = turn.text(plain ? "followWhichOwn" : "followWhich");
  askApplication(turn, { flow: "general" }, line, await readApplications(turn.ports));
}

function newest({ conversation }: Turn): ShownCard | undefined {
  return conversation.shown.at(-1);
}

function isNamed({ app, person }: Understood): boolean {
  if (app.fits !== "none") return true;
  if (person?.who !== "other") return false;
  return person.term.by !== "name" || /^\p{Lu}/u.test(person.term.value);
}

/** The application of the newest card, and nobody else than it is about. */
function isOfShown(turn: Turn, { app, person, aboutOther }: Understood): boolean {
  const shown = newest(turn)?.topic;
  const isNobody = person?.who !== "other" && aboutOther !== true;
  return isNobody && app.fits === "one" && sameApplication(app.app, shown?.app);
}
