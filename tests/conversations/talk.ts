import { type Chat, diagnosisOf, type Reply, said } from "../builders/chat";

/** What the bot should answer: a text it says, a cause it names, or both. */
export interface Expected {
  readonly says?: string | RegExp;
  readonly not?: string | RegExp;
  readonly cause?: string;
  readonly family?: string;
  readonly certainty?: string;
  readonly source?: string;
  readonly user?: string;
  readonly app?: string;
  /** Titles of buttons, in order, that the last message must offer (others may stand between). */
  readonly buttons?: readonly string[];
}

/** A line of a conversation: what the person says, or `[Title]` for a pressed button. */
export type Line = readonly [string, Expected];

/** Plays a conversation and compares each answer. */
export async function play(
  chat: Pick<Chat, "say" | "press">,
  lines: readonly Line[],
): Promise<void> {
  for (const [text, expected] of lines) {
    const button = /^\[(.+)\]$/s.exec(text)?.[1];
    const replies = button === undefined ? await chat.say(text) : await chat.press(button);
    compare(text, replies, expected);
  }
}

function compare(text: string, replies: readonly Reply[], expected: Expected): void {
  const heard = { to: text, said: said(replies), ...diagnosisOf(replies) };
  const wanted: Record<string, unknown> = { to: text };
  const { says, not, buttons, user, app, ...rest } = expected;
  Object.assign(wanted, rest);
  if (says !== undefined)
    wanted["said"] = expect[typeof says === "string" ? "stringContaining" : "stringMatching"](
      says as never,
    );
  if (user !== undefined) wanted["user"] = expect.objectContaining({ displayName: user });
  if (app !== undefined) wanted["app"] = expect.objectContaining({ displayName: app });
  expect(heard).toMatchObject(wanted);
  if (not !== undefined) expect(heard.said).not.toMatch(not);
  if (buttons !== undefined)
    expect(titlesOf(replies)).toEqual(expect.arrayContaining([...buttons]));
}

function titlesOf(replies: readonly Reply[]): string[] {
  const last = replies.at(-1);
  return (last?.attachments ?? []).flatMap(({ content }) =>
    (content.actions ?? []).map(({ title }) => title),
  );
}
