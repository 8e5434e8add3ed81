import { type Chat, type Reply, type RunningApp, said, startApp } from "../builders/chat";
import { movableClock } from "../builders/movableClock";

/** What Graph answers to a write instead of what the demo tenant would. */
export type Trouble = (method: string, path: string) => Response | "lost" | undefined;

/** The product with its writes written down, and a clock that can be moved on. */
export interface FixWorld {
  app: RunningApp;
  /** Writes that were sent: method and end of the path. */
  readonly sent: string[];
  trouble: Trouble | undefined;
  /** Another text in all that Graph answers to a read: what is there, and what stands for it. */
  instead: readonly [string, string] | undefined;
  readonly clock: ReturnType<typeof movableClock>;
  /** Fix and outcome of the audit's entries. */
  audited(): Promise<(readonly [string | undefined, string | undefined])[]>;
}

/** Starts it, on a tenant of its own: a fix changes it. */
export async function startFixWorld(env: Readonly<Record<string, string>> = {}): Promise<FixWorld> {
  const sent: string[] = [];
  const clock = movableClock();
  const fetchTroubled: typeof fetch = async (input, init) => {
    const method = init?.method ?? "GET";
    const { pathname } = new URL(input instanceof Request ? input.url : String(input));
    const isWrite = method !== "GET" && !/\$batch|checkMemberGroups/.test(pathname);
    if (!isWrite) return told(await fetch(input, init), world.instead);
    sent.push(`${method} ${pathname.split("/").at(-1) ?? ""}`);
    const answer = world.trouble?.(method, pathname);
    if (answer === "lost") throw new TypeError("connection reset");
    return answer ?? fetch(input, init);
  };
  const app = await startApp(
    { follow: { clock, everyMs: 50 }, graphClock: clock, fetch: fetchTroubled },
    env,
  );
  const world: FixWorld = {
    app,
    sent,
    trouble: undefined,
    instead: undefined,
    clock,
    audited: async () =>
      (await app.audit())
        .filter(({ action }) => action === "fix")
        .map(({ fix, outcome }) => [fix, outcome] as const),
  };
  return world;
}

async function told(answer: Response, instead: FixWorld["instead"]): Promise<Response> {
  if (instead === undefined) return answer;
  const text = (await answer.text()).replaceAll(...instead);
  return new Response(text, { status: answer.status, headers: answer.headers });
}

export const hears = (chat: Chat, words: string): Promise<Reply[]> =>
  chat.until((messages) => said(messages).includes(words));

/** The data of a button by its title. */
export const dataOf = (replies: readonly Reply[], title: string): unknown =>
  replies
    .flatMap(({ attachments = [] }) => attachments.flatMap(({ content }) => content.actions ?? []))
    .find((one) => one.title === title)?.data;

export const jonas = "Why is Jonas Weber not in ServiceNow?";
export const farid = "Why is Farid Haddad not in Atlassian Cloud?";
