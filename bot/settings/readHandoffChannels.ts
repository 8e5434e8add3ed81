import { type FieldReader } from "./fieldReader";

/** Teams carries no events, and what goes over Direct Line is read by a browser. */
const never = ["msteams", "directline", "webchat"];
const mostChannels = 10;

/** Reads which channels belong to hubs whose people take conversations over. */
export function readHandoffChannels(read: FieldReader): string[] {
  const channels = read.list("HANDOFF_CHANNELS");
  const isRight = (one: string): boolean =>
    /^[a-z][\w-]{0,60}$/i.test(one) && !never.includes(one.toLowerCase());
  if (channels.length <= mostChannels && channels.every(isRight)) return channels;
  read.problem(
    "HANDOFF_CHANNELS: set it to channel ids of hubs, separated by commas; never msteams (Teams carries no events), directline or webchat (a browser would read them)",
  );
  return [];
}
