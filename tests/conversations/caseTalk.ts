import { type Chat, type Reply, type RunningApp, said } from "../builders/chat";
import { type Line, play } from "./talk";

/** A case as it is talked about in one language, from both sides. */
export interface CaseTalk {
  /** Of the device, on both sides. */
  readonly locale: string;
  readonly person: string;
  /** The person's lines until the case is sent. */
  readonly until: readonly Line[];
  /** What the engineer's card says of the new case. */
  readonly card: RegExp;
  /** The engineer's buttons. */
  readonly take: string;
  readonly resolve: string;
  /** What each side is told once it is taken. */
  readonly taken: { readonly engineer: string; readonly person: string };
  /** The person's lines while the engineer has it. */
  readonly meanwhile: readonly Line[];
  /** What the person is asked at the end, and the lines after that. */
  readonly solved: string;
  readonly after: readonly Line[];
}

const hears = (chat: Chat, words: string | RegExp): Promise<Reply[]> =>
  chat.until((messages) => said(messages).search(words) !== -1);

/** English that no other language shares; names of applications and labels have none of it. */
const english =
  /\b(?:the|your|you|this|that|what|which|who|why|is|are|has|have|and|with|case|answer|write|taken|since)\b/gi;

/**
 * Plays a case over HTTP in one language: opened, taken, talked about, resolved. Returns all that was
 * said to the person.
 */
export async function playCase(app: RunningApp, talk: CaseTalk): Promise<string> {
  const engineer = await app.chat("engineer", undefined, talk.locale);
  const person = await app.chat("employee", talk.person, talk.locale);
  await play(person, talk.until);
  await hears(engineer, talk.card);
  await engineer.tap(talk.take);
  await hears(engineer, talk.taken.engineer);
  await hears(person, talk.taken.person);
  await play(person, talk.meanwhile);
  await engineer.tell("OK 4711");
  await hears(person, /: OK 4711/);
  await engineer.tap(talk.resolve);
  await hears(person, talk.solved);
  await play(person, talk.after);
  return said(await person.all());
}

/** The English words in what was said in another language. */
export function englishIn(text: string): string[] {
  return [...new Set(text.match(english) ?? [])];
}
