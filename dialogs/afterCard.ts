import { type Button } from "../cards/actions";
import { wordsNow } from "./cardWords";
import { type ShownCard } from "./conversation";
import { humanButton, offer, type Turn } from "./turn";

/** The person says that this was it: what was open is closed, and nothing more is asked. */
export function solved(turn: Turn, card: ShownCard): void {
  const { conversation } = turn;
  count(turn, card, true);
  delete conversation.asking;
  delete conversation.topic;
  delete conversation.told;
  conversation.misunderstood = 0;
  turn.say("solvedThanks");
}

/** The person says that the answer was of no use: it is counted, and there are ways on. */
export function didNotHelp(turn: Turn, shown: ShownCard): void {
  const { card, offers } = shown;
  count(turn, shown, false);
  const again: Button = {
    title: turn.text("checkAgain"),
    data: { action: "checkAgain", card },
  };
  offer(
    turn,
    [turn.text("didNotHelpNext")],
    [humanButton(turn, card), ...(offers.includes("checkAgain") ? [again] : [])],
  );
}

/** Counts what was said of a card, the first time: by its cause, without anybody's name. */
function count(turn: Turn, { card, cause, rated = false }: ShownCard, helped: boolean): void {
  const { conversation } = turn;
  if (rated || cause === undefined) return;
  conversation.shown = conversation.shown.map((one) =>
    one.card === card ? { ...one, rated: true } : one,
  );
  turn.effects.push({ do: "feedback", feedback: { cause, helped } });
}

/** What a card said as plain text that can be pasted into a ticket. */
export function copyForTicket(turn: Turn, shown: ShownCard): void {
  const { requestIds = [] } = shown;
  // What cannot be said in the language of now is still better copied than withheld.
  const { summary, next } = wordsNow(turn, shown) ?? shown;
  const plain = turn.audience.role === "employee";
  const steps = next.map((step, at) => (next.length > 1 ? `${at + 1}. ${step}` : step));
  const ids = requestIds.slice(0, 5).join(", ");
  turn.reply({
    text: [
      ...summary,
      ...(steps.length === 0 ? [] : [`${turn.text("headingNext")}:`, ...steps]),
      ...(plain || ids === "" ? [] : [turn.text("ticketRequests", { ids })]),
    ].join("\n"),
  });
}
