import { shown } from "../../cards/shown";
import { type CaseFile, type CaseRecord } from "../../bot/cases/port";
import { type IncomingFile, type Message } from "../../bot/turns/port";
import { type Turn } from "../turn";
import { caseParty } from "./caseParty";
import { fileRefused } from "./fileRefused";

/** Longer texts are not passed on: a channel may refuse them. */
const mostChars = 8000;

/** Passes words on to the other side of a case, without passwords and keys. */
export function relay(
  turn: Turn,
  { caseId, owner }: CaseRecord,
  side: "requester" | "engineer",
  text: string,
): void {
  // They read it where it was written.
  if (owner?.ofHub) return;
  // What was still to be looked up is not said between two people.
  delete turn.conversation.later;
  if (text.length > mostChars) {
    turn.say("caseTooLong", { length: text.length, limit: mostChars });
    return;
  }
  const { text: masked, masked: hidden } = turn.ports.mask(text);
  if (hidden) turn.say("caseSecretHidden");
  const by = caseParty(turn);
  const { files: sent = [] } = turn.context.incoming;
  const files = sentFiles(turn, sent);
  tellLeftOut(turn, sent);
  if (masked.trim() === "" && files.length === 0) return;
  turn.effects.push({
    do: "case",
    command: {
      ...{ act: "say", caseId, by, side, text: masked },
      ...(files.length > 0 && { files }),
    },
  });
}

/** Says of each file that is not passed on why, where that is known. */
function tellLeftOut(turn: Turn, sent: readonly IncomingFile[]): void {
  const left = sent.filter(({ url }) => url === undefined);
  for (const { name, why } of left) if (why !== undefined) fileRefused(turn, why, { name });
  if (left.every(({ why }) => why !== undefined)) return;
  turn.say(turn.context.traits.kind === "teams" ? "filePicture" : "fileElsewhere");
}

/** What was sent with the message, as far as others can open it. */
function sentFiles(turn: Turn, sent: readonly IncomingFile[]): CaseFile[] {
  return sent.flatMap(({ name, url, contentType }) =>
    url === undefined
      ? []
      : [{ name: turn.ports.mask(name).text, url, ...(contentType && { contentType }) }],
  );
}

/**
 * Words of the other side as they are shown here: whole, line by line, behind who wrote them. Teams
 * makes links of addresses in a text; other clients get the files beside it.
 */
export function passedOn(
  turn: Turn,
  by: string,
  { text, files = [] }: { readonly text: string; readonly files?: readonly CaseFile[] },
): Message {
  const inText = turn.context.traits.kind === "teams";
  const lines = text.split(/\r\n|[\r\n]/).map((line) => shown(line, mostChars));
  const named = files.map(({ name, url }) => {
    const line = turn.text("fileSent", { name });
    return inText ? `${line} ${url}` : line;
  });
  const words = [lines.join("\n").trim(), ...named].filter((line) => line !== "");
  return {
    text: `${by} ${words.join("\n")}`,
    ...(!inText && files.length > 0 && { files }),
  };
}
