import { again } from "./again";
import { type ShownCard } from "./conversation";
import { explainShown } from "./explainShown";
import { openListed } from "./many/openListed";
import { type Turn } from "./turn";
import { askedOfCard } from "./understanding/asksOfCard";
import { backTo, backToAndAsk } from "./understanding/backTo";
import { plainPhrase } from "./understanding/plainPhrase";

/**
 * "Back to Ketut", "and the first one?": looks anew at what an earlier card of this conversation was about, or opens
 * a row of the list that was shown last. False where the text says something else, or there is no such card or row.
 */
export async function goBackToCard(turn: Turn, text: string): Promise<boolean> {
  const both = backToAndAsk(text);
  if (both === undefined || askedOfCard(both.ask) === undefined) return goBack(turn, text);
  if (!(await goBack(turn, both.back))) return false;
  const { asking, waiting } = turn.conversation;
  if (asking === undefined && waiting.length === 0) await explainShown(turn, both.ask);
  return true;
}

async function goBack(turn: Turn, text: string): Promise<boolean> {
  const { shown, asking } = turn.conversation;
  const wanted = asking === undefined ? backTo(text) : undefined;
  if (wanted === undefined) return false;
  const list = listInHand(shown);
  if (list?.opens !== undefined && "place" in wanted && wanted.place > 0) {
    const row = wanted.place - 1;
    if (row >= list.opens.length) return false;
    await openListed(turn, list, String(row));
    return true;
  }
  const cards = differentCards(shown);
  const card =
    "name" in wanted
      ? cards.findLast((one) => isCalled(one, wanted.name))
      : cards.at(wanted.place < 0 ? wanted.place : wanted.place - 1);
  if (card?.offers.includes("checkAgain") !== true) return false;
  delete turn.conversation.later;
  await again(turn, card.topic);
  return true;
}

/** The list shown last, or the newest of which somebody was opened: "the first one" is one of it. */
function listInHand(shown: readonly ShownCard[]): ShownCard | undefined {
  const newest = shown.at(-1);
  if (newest?.opens !== undefined) return newest;
  return shown.findLast(({ openedAt }) => openedAt !== undefined);
}

/** The cards in their order, of each matter the newest one. */
function differentCards(shown: readonly ShownCard[]): readonly ShownCard[] {
  const key = ({ names: { person = "", app = "" } }: ShownCard): string => `${person}\n${app}`;
  const newest = new Map(shown.map((card) => [key(card), card]));
  return [...newest.values()];
}

/** By the name of the person or the application, or a whole word of it. */
function isCalled({ names: { person = "", app = "" } }: ShownCard, name: string): boolean {
  return [person, app].some((one) => ` ${plainPhrase(one)} `.includes(` ${name} `));
}
