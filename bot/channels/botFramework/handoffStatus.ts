import { z } from "zod";

import { type Logger } from "../../telemetry";
import { type TurnEngine } from "../../turns/port";
import { type HttpAnswer, unavailable } from "../http";
import { type ChannelActivity } from "./channelActivity";

export interface HandoffStatusParts {
  readonly engine: Pick<TurnEngine, "tell">;
  /** Channel ids of hubs. */
  readonly hubs: readonly string[];
  readonly newId: () => string;
  readonly log: Logger;
}

const saidShape = z.object({ state: z.enum(["accepted", "failed", "completed"]) });
const done: HttpAnswer = { status: 200, body: {} };

/** Whether an activity is a hub's word on a conversation. What others call so is nobody's command. */
export function isHandoffStatus(
  { type, name, channelId = "" }: ChannelActivity,
  hubs: readonly string[],
): boolean {
  return type === "event" && name === "handoff.status" && hubs.includes(channelId);
}

/**
 * Brings what a hub says (Bot Framework, `handoff.status`) into the conversation it names, as news for
 * whoever is there: its channel was proved before. A bot must not reject the event, so a state that
 * nobody knows, such as the `typing` of some, is passed over.
 */
export async function takeHandoffStatus(
  { engine, newId, log }: HandoffStatusParts,
  { id, channelId = "", conversation, value }: ChannelActivity,
): Promise<HttpAnswer> {
  const said = saidShape.safeParse(value);
  if (!said.success || conversation === undefined) {
    log.warn("handoffStatusIgnored", { channel: channelId, reason: "nothing that is known" });
    return done;
  }
  const { state } = said.data;
  const to = { route: "messages", conversation: `${channelId}|${conversation.id}` } as const;
  try {
    const notice = { id: `hub ${id ?? newId()}`, to, event: "handoffStatus", value: { state } };
    const told = await engine.tell(notice);
    if (told === "unknown")
      log.warn("handoffStatusIgnored", { channel: channelId, state, reason: "nobody is there" });
    return done;
  } catch (error) {
    log.warn("turnRefused", { route: "messages", state: "overloaded", error });
    return unavailable("Too much to do just now.", 2);
  }
}
