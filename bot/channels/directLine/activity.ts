import { type Json } from "../../store/port";
import { type IncomingFile, type Message } from "../../turns/port";

/** A Direct Line activity: a JSON object. */
export type DirectLineActivity = Readonly<Record<string, Json | undefined>>;

/** Those parts of an activity that are the same for every one. */
export function frame(conversation: string, now: number): DirectLineActivity {
  return { timestamp: new Date(now).toISOString(), conversation: { id: conversation } };
}

const bot = { id: "bot", name: "Provisioning Helpdesk", role: "bot" } as const;

/** Says that the bot is at work; clients show it for some seconds. */
export function typingActivity(id: string): DirectLineActivity {
  return { type: "typing", id, from: bot, channelId: "directline" };
}

/** The activity of a message of the bot (Direct Line API 3.0, "Activity object"). */
export function botActivity(message: Message, replyToId: string | undefined): DirectLineActivity {
  const { text, card, entities, files = [], language: locale } = message;
  const contentType = "application/vnd.microsoft.card.adaptive";
  return {
    type: "message",
    from: bot,
    channelId: "directline",
    text,
    // Names and log texts must stay text: Web Chat would draw links from Markdown.
    textFormat: "plain",
    inputHint: "acceptingInput",
    attachments: [
      ...(card === undefined ? [] : [{ contentType, content: card }]),
      ...files.map(fileAttachment),
    ],
    entities: entities ? [...entities] : [],
    ...(locale !== undefined && { locale }),
    replyToId,
  };
}

/** A file as an attachment of an activity (Direct Line API 3.0, "Attachment object"). */
export function fileAttachment({ name, url, contentType }: IncomingFile): DirectLineActivity {
  return { contentType: contentType ?? "application/octet-stream", contentUrl: url, name };
}
