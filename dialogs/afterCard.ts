import { type ShownCard } from "./conversation";
import { type Turn } from "./turn";

/** The person says that this was it: what was open is closed, and nothing more is asked. */
export function solved(turn: Turn): void {
  const { conversation } = turn;
  delete conversation.asking;
  delete conversation.topic;
  delete conversation.told;
  conversation.misunderstood = 0;
  turn.say("solvedThanks");
}

/** What a card said as plain text that can be pasted into a ticket. */
export function copyForTicket(turn: Turn, { summary, next, requestIds = [] }: ShownCard): void {
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
