import { type Handoff, type HandoffEnd, type TranscriptLine } from "../../cases/port";
import { type ChannelReference } from "./reference";

/**
 * Channels that no hub speaks through: Teams carries no events, and what goes over Direct Line is read
 * by the browser of whoever writes there, the engineers' facts and the transcript with it.
 */
const neverHubs: readonly string[] = ["msteams", "directline", "webchat"];

/** Hubs limit what they take inline: older lines are left out. */
const mostTranscript = 20_000;

interface HubRule {
  readonly hubs: readonly string[];
  readonly now: number;
}

/**
 * The event for a conversation that asks its hub to take over, as JSON; undefined where its channel is
 * none of the hubs. They are asked for again: the settings may have been others when the activity came.
 */
export function handoffBody(
  handoff: Handoff,
  to: ChannelReference,
  rule: HubRule,
): string | undefined {
  return bodyFor(to, rule, () => initiation(handoff, to));
}

/**
 * The same for the one that tells of the end. The protocol has it the other way round only; a hub that
 * does not listen for it passes it over.
 */
export function handoffEndBody(
  { caseId, number, state, message }: HandoffEnd,
  to: ChannelReference,
  rule: HubRule,
): string | undefined {
  const value = { state, message, caseId, number };
  return bodyFor(to, rule, () => ({ name: "handoff.status", value }));
}

function bodyFor(
  to: ChannelReference,
  { hubs, now }: HubRule,
  eventOf: () => object,
): string | undefined {
  const { channelId, serviceUrl, conversation, user, bot } = to;
  if (!hubs.includes(channelId) || neverHubs.includes(channelId)) return undefined;
  return JSON.stringify({
    type: "event",
    timestamp: new Date(now).toISOString(),
    ...{ channelId, serviceUrl, conversation },
    from: { ...bot, role: "bot" },
    recipient: user,
    ...eventOf(),
  });
}

/**
 * The event that asks a hub to take a conversation over (Bot Framework, "Transition conversations from
 * bot to human"), as `EventFactory.createHandoffInitiation` of botbuilder 4.23.3 makes it. What to share
 * is decided before: here it is only put into the protocol's form.
 */
function initiation(
  { context, transcript }: Handoff,
  { channelId, serviceUrl, conversation, user, bot }: ChannelReference,
): object {
  const activities = newest(transcript).map(({ at, by, text }) => ({
    type: "message",
    timestamp: at,
    from: by === "bot" ? { ...bot, role: "bot" } : { ...user, role: "user" },
    text,
    textFormat: "plain",
  }));
  return {
    name: "handoff.initiate",
    value: context,
    relatesTo: { channelId, serviceUrl, conversation, user, bot },
    attachments: [{ contentType: "application/json", name: "Transcript", content: { activities } }],
  };
}

function newest(transcript: readonly TranscriptLine[]): TranscriptLine[] {
  const kept: TranscriptLine[] = [];
  let size = 0;
  for (const line of transcript.toReversed()) {
    size += JSON.stringify(line).length;
    if (size > mostTranscript) break;
    kept.unshift(line);
  }
  return kept;
}
