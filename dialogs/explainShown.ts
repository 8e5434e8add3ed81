import { type Button } from "../cards/actions";
import { type Sentence } from "./sentence";
import { offer, type Turn } from "./turn";

const asksWhy =
  /^(?:but |and |so )?(?:why|how come|what(?:'s| is) the (?:reason|cause)|explain)\b/i;
const asksNext =
  /\b(?:when|how long|how soon|how do|what (?:now|next|should|can|do|to do)|who|where|anything i can|need it|waiting|hurry|urgent)\b/i;

const few = { why: 5, next: 9 } as const;

/** Whether a few words that name nobody ask about the card that was shown last. */
export function asksAboutShown(turn: Turn, { text, app, appTerm, person }: Sentence): boolean {
  const { conversation } = turn;
  if (conversation.shown.length === 0 || conversation.asking !== undefined) return false;
  if (app.fits !== "none" || appTerm !== undefined || person?.who === "other") return false;
  const bare = text.replaceAll("\u2019", "'").slice(0, 200);
  const words = bare.split(/\s+/).length;
  return (words <= few.why && asksWhy.test(bare)) || (words <= few.next && asksNext.test(bare));
}

/**
 * Answers a short question about the card that was shown last: "why?", "how long?", "what now?". What
 * is not understood is said once, with the ways on. False when nothing was shown.
 */
export function explainShown(turn: Turn, text: string): boolean {
  const { conversation } = turn;
  const shown = conversation.shown.at(-1);
  if (shown === undefined || conversation.asking !== undefined) return false;
  const bare = text.replaceAll("\u2019", "'").slice(0, 200);
  const [, ...why] = shown.summary;
  const isAsked = asksWhy.test(bare) || asksNext.test(bare);
  if (!isAsked && conversation.misunderstood > 0) return false;
  conversation.misunderstood += isAsked ? 0 : 1;
  const lines = asksWhy.test(bare)
    ? why
    : isAsked
      ? [turn.text("headingNext"), ...shown.next]
      : [turn.text("unclearAfterCard")];
  const { card, offers } = shown;
  const again: Button = {
    title: turn.text("checkAgain"),
    data: { action: "checkAgain", card },
  };
  offer(turn, lines, [
    ...(offers.includes("checkAgain") ? [again] : []),
    { title: turn.text("talkToPerson"), data: { action: "human", card } },
  ]);
  return true;
}
