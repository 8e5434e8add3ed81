import { type Message } from "../../turns/port";

/**
 * Bytes of a message: Teams refuses more than about 100 KB, counted in UTF-16, and advises to stay
 * below 80 KB ("Format your bot messages").
 */
const mostBytes = 80 * 1024;
const mostText = 20_000;

/** Whether an activity, as JSON, is small enough to be taken. */
export function isSmallEnough(json: string): boolean {
  return 2 * json.length <= mostBytes;
}

/** The message without its card, cut where it is too long even so: its text says the same. */
export function textOnly({ text, entities, language }: Message): Message {
  const cut = text.length > mostText ? `${text.slice(0, mostText)}…` : text;
  const light = entities !== undefined && JSON.stringify(entities).length <= mostText;
  return { text: cut, ...(light && { entities }), ...(language && { language }) };
}
