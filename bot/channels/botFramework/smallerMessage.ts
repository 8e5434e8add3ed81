import { type Message } from "../../turns/port";

/**
 * Bytes of a message: Teams refuses more than about 100 KB, counted in UTF-16, and advises to stay
 * below 80 KB ("Format your bot messages").
 */
const mostBytes = 80 * 1024;
const mostText = 20_000;

/** The message as it is, or without its card when it is too big: its text says the same. */
export function smallerMessage(message: Message): Message {
  return 2 * JSON.stringify(message).length > mostBytes ? textOnly(message) : message;
}

/** The message without its card, cut where it is too long even so. */
export function textOnly({ text, entities }: Message): Message {
  const cut = text.length > mostText ? `${text.slice(0, mostText)}…` : text;
  const light = entities !== undefined && JSON.stringify(entities).length <= mostText;
  return { text: cut, ...(light && { entities }) };
}
