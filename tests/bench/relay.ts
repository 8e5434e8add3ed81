import { type Figure, quantile, rounded } from "./figures";
import { becomeReady, startProduct } from "./product";

const openCases = 200;
const takes = 20;
const messages = 300;
/** Requests under way at once, in one conversation. */
const together = 8;
const firstNumber = 1001;
/** What was not heard or answered by then does not come. */
const longestMs = 60_000;

interface Activity {
  readonly text?: string;
  readonly from?: { readonly id: string };
}

/** One window of the embedded chat. */
interface Window {
  say(text: string): Promise<void>;
  /** Resolves when so many of the bot's messages since the last call are as wanted. */
  heard(wanted: (text: string) => boolean, count?: number): Promise<void>;
}

/**
 * Cases over the embedded Direct Line with 200 of them open: from the press of Take to the engineer's
 * first words in the person's window, and words passed on beside plain turns of the same product.
 */
export async function measureRelay(root: string): Promise<Figure> {
  const product = await startProduct(root);
  try {
    await becomeReady(product.url);
    const windows: Window[] = [];
    for (let at = 0; at < openCases; at++) windows.push(await openCase(product.url, at));
    const engineer = await openWindow(product.url, "engineer", 0);
    await engineer.say("help");
    const ms: number[] = [];
    for (let at = 0; at < takes; at++) {
      const number = firstNumber + at;
      const from = performance.now();
      await engineer.say(`bot: take ${number}`);
      await engineer.heard((text) => text.includes(`You have case ${number}`));
      await engineer.say(`#${number} words ${at}.`);
      await windows[at]?.heard((text) => text.includes(`words ${at}.`));
      ms.push(performance.now() - from);
    }
    const relayed = await perSecond(windows[0], engineer, "over to you");
    const plain = await perSecond(windows[openCases - 1], windows[openCases - 1], "thanks");
    return {
      figure: "relay",
      openCases,
      takeToRelayP50Ms: rounded(quantile(ms, 0.5)),
      takeToRelayP95Ms: rounded(quantile(ms, 0.95)),
      relayedPerS: rounded(relayed),
      plainTurnsPerS: rounded(plain),
      ofPlain: rounded(relayed / plain),
    };
  } finally {
    await product.stop();
  }
}

/** Says a text so often in one window, until as many messages are in the other. */
async function perSecond(
  from: Window | undefined,
  to: Window | undefined,
  text: string,
): Promise<number> {
  if (!from || !to) throw new Error("there is no window");
  const isRelay = from !== to;
  const begin = performance.now();
  const left = Array.from({ length: messages }, (_, at) => at);
  const work = async (): Promise<void> => {
    while (left.pop() !== undefined) await from.say(text);
  };
  await Promise.all([
    ...Array.from({ length: together }, work),
    to.heard((heard) => !isRelay || heard.includes(text), messages),
  ]);
  return (messages / (performance.now() - begin)) * 1000;
}

async function openCase(url: string, at: number): Promise<Window> {
  const window = await openWindow(url, "employee", at);
  await window.say("talk to a person");
  await window.say("Send");
  await window.heard((text) => text.includes("is with the engineers"));
  return window;
}

async function openWindow(url: string, role: string, at: number): Promise<Window> {
  const personas = (await call(url, "/portal/personas")) as { role: string; userId: string }[];
  const ofRole = personas.filter((one) => one.role === role);
  const { userId: person = "" } = ofRole[at % ofRole.length] ?? {};
  const asked = { persona: { role, userId: person } };
  const issued = (await call(url, "/portal/token", undefined, asked)) as Record<string, string>;
  const { token = "", userId = "", conversationId = "" } = issued;
  const root = "/v3/directline/conversations";
  await call(url, root, token, {});
  const path = `${root}/${conversationId}/activities`;
  let watermark = "";
  return {
    say: async (text) => {
      await call(url, path, token, { type: "message", from: { id: userId }, text });
    },
    heard: async (wanted, count = 1) => {
      const until = performance.now() + longestMs;
      for (let found = 0; performance.now() < until;) {
        const since = watermark === "" ? "" : `?watermark=${watermark}`;
        const set = (await call(url, `${path}${since}`, token)) as {
          activities: Activity[];
          watermark: string;
        };
        ({ watermark } = set);
        const ofBot = set.activities.filter(({ from }) => from?.id !== userId);
        found += ofBot.filter(({ text = "" }) => wanted(text)).length;
        if (found >= count) return;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error("what was waited for did not come");
    },
  };
}

async function call(url: string, path: string, token?: string, body?: object): Promise<unknown> {
  const giveUp = performance.now() + longestMs;
  for (;;) {
    const response = await fetch(new URL(path, url), {
      signal: AbortSignal.timeout(longestMs),
      method: body === undefined ? "GET" : "POST",
      headers: {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return answer;
    // Too much is open in the conversation: that is what an honest client does then.
    if (response.status !== 503 || performance.now() > giveUp)
      throw new Error(`${path} answered ${response.status}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
