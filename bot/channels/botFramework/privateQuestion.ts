import { belongsInPrivate } from "../../../dialogs/inGroup";
import { type Logger } from "../../telemetry";
import { type Arrival, type TurnEngine } from "../../turns/port";
import { type Json } from "../../store/port";
import { type Connector } from "./connector";
import { type PersonalChats } from "./personalChats";
import { readReference, referenceTo } from "./reference";

export interface PrivateQuestionParts {
  readonly engine: Pick<TurnEngine, "accept">;
  readonly connector: Pick<Connector, "openPersonal">;
  readonly personalChats: PersonalChats;
  readonly log: Logger;
}

/** Milliseconds after which a question is in the other chat, or was refused there. */
const admittedMs = 2500;

/**
 * Brings what somebody asked where others read along into the chat of that person with the bot, as
 * if it had been asked there (Teams store validation: workflows end in a chat of two). `notOpen`: it
 * stays where it is, and nothing is looked up.
 */
export async function askPrivately(
  parts: PrivateQuestionParts,
  arrival: Arrival,
): Promise<"open" | "notOpen"> {
  const { traits, asker, incoming } = arrival;
  const isQuestion = incoming.kind === "message" && belongsInPrivate(incoming.text);
  if (traits.kind !== "teams" || !traits.isGroup || !isQuestion) return "notOpen";
  if (asker.userId === undefined) return "notOpen";
  try {
    const reference = await chatOf(parts, asker.userId, arrival.reference);
    const chat = reference === undefined ? undefined : readReference(reference);
    if (reference === undefined || chat === undefined) return "notOpen";
    const accepted = parts.engine.accept({
      ...arrival,
      conversation: `${chat.channelId}|${chat.conversation.id}`,
      incoming: { ...incoming, id: `${arrival.conversation}|${incoming.id}`, fromGroup: true },
      traits: { kind: "teams", isGroup: false },
      reference,
    });
    return await inTime(accepted);
  } catch (error) {
    parts.log.warn("privateChatNotOpened", { error });
    return "notOpen";
  }
}

/** The chat that is known, or a new one: Teams opens it where the app is installed for the person. */
async function chatOf(
  { connector, personalChats }: PrivateQuestionParts,
  userId: string,
  group: Json,
): Promise<Json | undefined> {
  const known = await personalChats.find(userId);
  if (known !== undefined) return known;
  const from = readReference(group);
  const id = from && (await connector.openPersonal(group));
  if (from === undefined || id === undefined) return undefined;
  const { tenantId } = from.conversation;
  const opened = referenceTo(from, { id, conversationType: "personal", tenantId });
  await personalChats.keep(userId, opened);
  return opened;
}

/** Whoever is not refused in time was taken: the replies there may take longer. */
async function inTime(accepted: ReturnType<TurnEngine["accept"]>): Promise<"open" | "notOpen"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(resolve, admittedMs, "late");
  });
  try {
    const acceptance = await Promise.race([accepted, late]);
    return acceptance !== "late" && acceptance.state === "overloaded" ? "notOpen" : "open";
  } finally {
    clearTimeout(timer);
  }
}
