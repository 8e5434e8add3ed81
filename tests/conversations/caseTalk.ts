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

/** A case as messages name it beside their text. */
export interface CaseNamed {
  readonly caseId: string;
  readonly number: number;
  readonly state: string;
}

/** What is said about cases, newest last. */
export const casesIn = (messages: readonly Reply[]): CaseNamed[] =>
  messages
    .flatMap(({ entities = [] }) => entities)
    .filter(({ type }) => type === "case") as unknown as CaseNamed[];

/** Asks for a person and sends the case. */
export async function escalate(chat: Chat): Promise<CaseNamed> {
  await chat.say("talk to a person");
  const [opened] = casesIn(await chat.press("Send"));
  if (opened === undefined) throw new Error("no case");
  return opened;
}

/** Waits until a conversation was told that a case is in a state; its messages about it. */
export const told = (chat: Chat, number: number, state: string): Promise<Reply[]> =>
  chat.until((messages) =>
    casesIn(messages).some((one) => one.number === number && one.state === state),
  );

export const hears = (chat: Chat, words: string | RegExp): Promise<Reply[]> =>
  chat.until((messages) =>
    typeof words === "string" ? said(messages).includes(words) : words.test(said(messages)),
  );

/** Opens a case of a person and lets an engineer take it. */
export async function takenCase(person: Chat, engineer: Chat): Promise<CaseNamed> {
  const opened = await escalate(person);
  await told(engineer, opened.number, "open");
  await engineer.tap("Take");
  await told(engineer, opened.number, "taken");
  await told(person, opened.number, "taken");
  return opened;
}

/** A conversation of an engineer, by place in the list of people. */
export function engineerOf(app: RunningApp, at: number): Promise<Chat> {
  const engineers = app.tenant.personas.filter(({ role }) => role === "engineer");
  return app.chat("engineer", engineers[at]!.displayName);
}

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
