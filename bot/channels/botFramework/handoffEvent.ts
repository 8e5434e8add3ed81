import { type Handoff, type TranscriptLine } from "../../cases/port";
import { type ChannelReference } from "./reference";

/**
 * Channels that no hub speaks through: Teams carries no events, and what goes over Direct Line is read
 * by the browser of whoever writes there, the engineers' facts and the transcript with it.
 */
const neverHubs: readonly string[] = ["msteams", "directline", "webchat"];

/** Hubs limit what they take inline: older lines are left out. */
const mostTranscript = 20_000;

/**
 * The event for a conversation, as JSON; undefined where its channel is none of the hubs. They are asked
 * for again: the settings may have been others when the activity came.
 */
export function handoffBody(
  handoff: Handoff,
  to: ChannelReference,
  { hubs, now }: { readonly hubs: readonly string[]; readonly now: number },
): string | undefined {
  const isHub = hubs.includes(to.channelId) && !neverHubs.includes(to.channelId);
  return isHub ? JSON.stringify(handoffEvent(handoff, to, now)) : undefined;
}

/**
 * The event that asks a hub to take a conversation over (Bot Framework, "Transition conversations from
 * bot to human"), as `EventFactory.createHandoffInitiation` of botbuilder 4.23.3 makes it. What to share
 * is decided before: here it is only put into the protocol's form.
 */
function handoffEvent(
  { context, transcript }: Handoff,
  { channelId, serviceUrl, conversation, user, bot }: ChannelReference,
  now: number,
): object {
  const activities = newest(transcript).map(({ at, by, text }) => ({
    type: "message",
    timestamp: at,
    from: by === "bot" ? { ...bot, role: "bot" } : { ...user, role: "user" },
    text,
    textFormat: "plain",
  }));
  return {
    type: "event",
    name: "handoff.initiate",
    value: context,
    timestamp: new Date(now).toISOString(),
    ...{ channelId, serviceUrl, conversation },
    from: { ...bot, role: "bot" },
    recipient: user,
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
