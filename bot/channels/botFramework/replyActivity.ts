import { type Activity } from "botbuilder";

import { type Message } from "../../turns/port";
import { type ChannelReference } from "./reference";

const adaptiveCard = "application/vnd.microsoft.card.adaptive";

/**
 * The activity of a message. Text is always plain, so that nothing a person or a log wrote becomes
 * a link. Teams splits text beside a card into a message of its own, therefore it goes into
 * `summary` there (platform/validators.md, "Message split").
 */
export function replyActivity(message: Message, reference: ChannelReference): Partial<Activity> {
  const { card, entities, files = [], language: locale, text } = message;
  const attachments = [
    ...(card === undefined ? [] : [{ contentType: adaptiveCard, content: card }]),
    ...files.map(({ name, url, contentType = "application/octet-stream" }) => {
      return { contentType, contentUrl: url, name };
    }),
  ];
  const besideCard = card !== undefined && reference.channelId === "msteams";
  const { conversation, replyToId } = reference;
  return {
    type: "message",
    channelId: reference.channelId,
    serviceUrl: reference.serviceUrl,
    from: { id: reference.bot.id, name: reference.bot.name ?? "", role: "bot" },
    recipient: { id: reference.user.id, name: reference.user.name ?? "" },
    // The SDK's type wants fields that only incoming activities have.
    conversation: conversation as Activity["conversation"],
    ...(replyToId !== undefined && { replyToId }),
    ...(besideCard ? { summary: text } : { text, textFormat: "plain" }),
    ...(attachments.length > 0 && { attachments }),
    ...(entities && { entities: [...entities] }),
    ...(locale !== undefined && { locale }),
    inputHint: "acceptingInput",
  };
}
