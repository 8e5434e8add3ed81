import { humanButton, offer, type Turn } from "../turn";
import { isForBot, ownedHere, toPerson } from "./engineerWords";
import { type FileAbout, fileRefused } from "./fileRefused";
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

/** Says why a file was not passed on, and what can be done instead. */
export async function notPassedOn(turn: Turn, why: string, about: FileAbout = {}): Promise<void> {
  if (!fileRefused(turn, why, about)) await nobodyHasACase(turn);
}

async function nobodyHasACase(turn: Turn): Promise<void> {
  const mine = await myCaseHere(turn);
  if (mine?.state === "open") turn.say("fileCaseOpen", { number: mine.number });
  else if (turn.context.asker.role === "engineer") turn.say("fileNoCaseEngineer");
  else offer(turn, [turn.text("fileNoCase")], [humanButton(turn)]);
}
