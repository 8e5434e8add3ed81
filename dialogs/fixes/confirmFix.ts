import { auditFix } from "./auditFix";
import { outcomeLines } from "./outcomeLines";
import { mayFix } from "./proposeFix";
import { fixText } from "./fixText";
import { isOwner } from "../cases/caseParty";
import { showCase } from "../cases/showCase";
import { type FixOffer, type FixRunning } from "../conversation";
import { type Turn } from "../turn";

const mostRuns = 10;

/**
 * The confirmation of a fix. It counts once, in the conversation and for the person it was shown to,
 * and only for some minutes; whatever else presses it changes nothing and hears how it stands.
 */
export async function confirmFix(turn: Turn, card: string): Promise<void> {
  const offer = takeOffer(turn, card);
  if (offer === undefined) {
    toldAlready(turn, card);
    return;
  }
  const { asker, now } = turn.context;
  if (offer.by !== asker.userId || Date.parse(offer.untilAt) < now.getTime()) {
    turn.say("fixOutdated");
    return;
  }
  if (!(await mayFix(turn, offer.fix, offer.topic)) || !(await stillOwned(turn, offer))) return;
  begin(turn, offer);
}

/** Leaves a prepared fix. */
export function leaveFix(turn: Turn, card: string): void {
  if (takeOffer(turn, card) === undefined) toldAlready(turn, card);
  else turn.say("fixLeft");
}

/** Takes an offer out, so that nothing can confirm it a second time. */
function takeOffer({ conversation }: Turn, card: string): FixOffer | undefined {
  const offers = conversation.fixOffers ?? [];
  conversation.fixOffers = offers.filter((one) => one.card !== card);
  return offers.find((one) => one.card === card);
}

function toldAlready(turn: Turn, card: string): void {
  const run = turn.conversation.fixRuns?.find((one) => one.card === card);
  if (run === undefined) {
    turn.say("fixOutdated");
    return;
  }
  const how = run.outcome === undefined ? [turn.text("fixUnderWay")] : outcomeLines(turn, run);
  turn.reply({ text: [turn.text("fixUsed", { usedAt: run.usedAt }), ...how].join("\n") });
}

/** For a case, only whoever has it: it may have changed hands since the card was shown. */
async function stillOwned(turn: Turn, { caseId }: FixOffer): Promise<boolean> {
  if (caseId === undefined) return true;
  const record = await turn.ports.cases.read(caseId);
  if (record !== undefined && isOwner(turn, record)) return true;
  if (record === undefined) turn.say("fixOutdated");
  else showCase(turn, record, turn.text("fixOutdated"));
  return false;
}

function begin(turn: Turn, offer: FixOffer): void {
  const { conversation, context, ports, effects } = turn;
  const { asker, now } = context;
  const ticket = ports.newId();
  const run: FixRunning = { ...offer, ticket, usedAt: now.toISOString() };
  conversation.fixRuns = [...(conversation.fixRuns ?? []), run].slice(-mostRuns);
  auditFix(turn, run, "confirmed");
  const title = fixText(turn, offer.fix, "Title");
  turn.say("fixDoing", { title, app: offer.plan.app.displayName });
  const by = {
    ...(asker.userId !== undefined && { userId: asker.userId }),
    ...(asker.displayName !== undefined && { displayName: asker.displayName }),
  };
  effects.push({ do: "fix", ticket, run: { ...offer.plan, by } });
}
