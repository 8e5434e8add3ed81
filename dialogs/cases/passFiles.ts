import { type TextKey } from "../../bot/languages";
import { humanButton, offer, type Turn } from "../turn";
import { isForBot, ownedHere, toPerson } from "./engineerWords";
import { relay } from "./relay";
import { myCaseHere } from "./requesterWords";

/**
 * What is sent with files goes to the other side of the case here, with its words; but what an engineer
 * writes to the bot stays with it, whatever is attached. Where nobody has a case, the person is told what
 * to do instead. The text that is left for the bot, if any.
 */
export async function passFiles(turn: Turn, text: string): Promise<string | undefined> {
  const { incoming, asker } = turn.context;
  const { files = [] } = incoming;
  if (files.length === 0) return text;
  const owned = asker.role === "engineer" ? await ownedHere(turn) : [];
  const mine = await myCaseHere(turn);
  if (asker.role === "engineer" && isForBot(text)) {
    turn.say("fileWithCommand");
    return text;
  }
  if (owned.length === 0 && mine?.state !== "taken") {
    await notPassedOn(turn, "noCase");
    return text === "" ? undefined : text;
  }
  if (owned.length > 0) await toPerson(turn, owned, text);
  else if (mine !== undefined) relay(turn, mine, "requester", text);
  return undefined;
}

const reasons: Readonly<Record<string, TextKey>> = {
  several: "fileSeveral",
  tooBig: "fileTooBig",
  empty: "fileEmpty",
  kind: "fileKind",
  tooMany: "fileTooMany",
  masked: "fileMasked",
};

/** Says why a file was not passed on, and what can be done instead. */
export async function notPassedOn(
  turn: Turn,
  why: string,
  { name, numbers = [] }: { readonly name?: string; readonly numbers?: readonly number[] } = {},
): Promise<void> {
  const key = reasons[why];
  if (key === undefined) {
    await nobodyHasACase(turn);
    return;
  }
  const { fileYours } = turn.audience.language.texts;
  turn.say(key, {
    name: name === undefined || name === "" ? fileYours : name,
    list: numbers.map((number) => `#${number}`).join(", "),
    number: numbers[0] ?? 1001,
  });
}

async function nobodyHasACase(turn: Turn): Promise<void> {
  const mine = await myCaseHere(turn);
  if (mine?.state === "open") turn.say("fileCaseOpen", { number: mine.number });
  else if (turn.context.asker.role === "engineer") turn.say("fileNoCaseEngineer");
  else offer(turn, [turn.text("fileNoCase")], [humanButton(turn)]);
}
