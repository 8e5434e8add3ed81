import { z } from "zod";
import { boundedJson } from "../requests";
import { type Command, type CommandContext, type ExitCode } from "./command";

const roles = ["employee", "helpdesk", "engineer"] as const;
/** Bytes of an answer: far more than a page of the longest messages. */
const mostBytes = 16 * 1024 * 1024;
const waitMs = { reply: 15_000, quiet: 600, poll: 100 };

const tokenShape = z.object({ token: z.string(), userId: z.string() });
const startedShape = z.object({ conversationId: z.string() });
const activitiesShape = z.object({
  activities: z.array(
    z.object({ from: z.object({ id: z.string() }).passthrough().optional() }).passthrough(),
  ),
  watermark: z.string().optional(),
});

interface Chat {
  readonly root: string;
  readonly token: string;
  readonly userId: string;
  readonly conversationId: string;
}

/** `send`: one message to a running bot, and what it replies. For smoke tests. */
export const send: Command = {
  name: "send",
  about: "send one message to a running bot in local mode and print its replies",
  help: [
    "Usage: send --to URL --as ROLE[:USERID] [--json] TEXT",
    "",
    "ROLE is employee, helpdesk or engineer; USERID the Entra object id of one of the people of",
    "GET /portal/personas. With --json each reply activity is one line. Exit code 1 when no reply",
    "came.",
  ],
  async run(context) {
    const wanted = readArgs(context.args);
    if (wanted === undefined) {
      context.err("send: usage: send --to URL --as ROLE[:USERID] TEXT");
      return 2;
    }
    try {
      const chat = await open(wanted.to, wanted.role, wanted.userId);
      return await talk(chat, wanted.text, context);
    } catch (error) {
      context.err(`send: ${error instanceof Error ? error.message : "no answer"}`);
      return 1;
    }
  },
};

interface Wanted {
  readonly to: string;
  readonly role: (typeof roles)[number];
  readonly userId?: string;
  readonly text: string;
}

function readArgs(args: readonly string[]): Wanted | undefined {
  const named = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at === -1 ? undefined : args[at + 1];
  };
  const [to, as] = [named("--to"), named("--as")];
  const text = args.filter((_, at) => !isOption(args, at)).join(" ");
  const [role, userId] = as?.split(":") ?? [];
  const known = roles.find((one) => one === role);
  if (to === undefined || !URL.canParse(to) || known === undefined || text === "") return undefined;
  return { to, role: known, text, ...(userId === undefined ? {} : { userId }) };
}

function isOption(args: readonly string[], at: number): boolean {
  const options = ["--to", "--as"];
  return options.includes(args[at] ?? "") || options.includes(args[at - 1] ?? "");
}

async function call<T>(
  shape: z.ZodType<T>,
  url: string,
  { token, body }: { token?: string; body?: object } = {},
): Promise<T> {
  const response = await fetch(url, {
    method: body === undefined ? "GET" : "POST",
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => undefined);
  if (response === undefined) throw new Error(`nobody answers at ${new URL(url).origin}`);
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}`);
  return shape.parse(await boundedJson(response, mostBytes));
}

async function open(to: string, role: string, userId?: string): Promise<Chat> {
  const root = new URL("/", to).href.replace(/\/$/, "");
  const persona = { role, ...(userId === undefined ? {} : { userId }) };
  const token = await call(tokenShape, `${root}/portal/token`, { body: { persona } });
  const started = await call(startedShape, `${root}/v3/directline/conversations`, {
    token: token.token,
    body: {},
  });
  return { root, token: token.token, userId: token.userId, ...started };
}

async function talk(
  chat: Chat,
  text: string,
  { json, out, err }: CommandContext,
): Promise<ExitCode> {
  const { root, token, userId, conversationId } = chat;
  const path = `${root}/v3/directline/conversations/${encodeURIComponent(conversationId)}/activities`;
  // What was said on joining is no reply.
  const joined = await call(activitiesShape, path, { token });
  await call(z.object({ id: z.string() }), path, {
    token,
    body: { type: "message", text, from: { id: userId }, locale: "en-US" },
  });
  let replies = 0;
  for await (const reply of repliesAfter(chat, path, joined.watermark ?? "")) {
    const { text: said } = reply;
    out(json ? JSON.stringify(reply) : typeof said === "string" ? said : "");
    replies++;
  }
  if (replies === 0) err("send: no reply came");
  return replies === 0 ? 1 : 0;
}

/** Messages of the bot since a watermark, until it has been quiet for a moment or time is up. */
async function* repliesAfter(
  { token, userId }: Chat,
  path: string,
  since: string,
): AsyncGenerator<Readonly<Record<string, unknown>>> {
  let watermark = since;
  let last: number | undefined;
  const until = Date.now() + waitMs.reply;
  while (Date.now() < until && (last === undefined || Date.now() - last < waitMs.quiet)) {
    const page = await call(activitiesShape, `${path}?watermark=${watermark}`, { token });
    watermark = page.watermark ?? watermark;
    for (const activity of page.activities) {
      if (activity.from?.id === userId || activity["type"] !== "message") continue;
      yield activity;
      last = Date.now();
    }
    await new Promise((resolve) => setTimeout(resolve, waitMs.poll));
  }
}
