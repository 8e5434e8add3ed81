import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { type Azurite, describeWithAzurite, startAzurite } from "../builders/azurite";
import { start, type Started } from "../builders/process";

/** The long form is `npm run instances`. */
const turns = Number(process.env["TURNS"] ?? "64");
const conversations = 16;
const longMs = 60_000 + turns * 200;

interface Activity {
  readonly id: string;
  readonly type: string;
  readonly replyToId?: string;
  readonly channelData?: { readonly clientActivityID?: string };
}

/** Two processes on one store, behind no address: every request goes to the one or the other. */
async function openPair(env: Record<string, string>) {
  const instances: { process: Started; url: string }[] = [];
  const begin = async (at: number): Promise<void> => {
    const process = start("index", { env });
    const [url = ""] = await process.printed(/http:\/\/[^\s]+/);
    instances[at] = { process, url };
  };
  await begin(0);
  await begin(1);
  /** Asks one of them, and the other when it gives no answer. */
  const ask = async (
    at: number,
    target: string,
    { body, token }: { body?: object; token?: string } = {},
  ): Promise<unknown> => {
    for (let tried = 0; tried < 400; tried++) {
      try {
        const response = await fetch(new URL(target, instances[(at + tried) % 2]!.url), {
          method: body === undefined ? "GET" : "POST",
          headers: {
            ...(body !== undefined && { "content-type": "application/json" }),
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
          signal: AbortSignal.timeout(9000),
        });
        if (response.ok) return await response.json();
        if (response.status !== 503) throw new Error(`${response.status} for ${target}`);
      } catch (error) {
        if (String(error).includes(" for /")) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no answer to ${target}`);
  };
  return {
    ask,
    restart: async () => {
      instances[0]!.process.child.kill("SIGKILL");
      await instances[0]!.process.ended;
      await new Promise((resolve) => setTimeout(resolve, 500));
      await begin(0);
    },
    stop: () => {
      for (const { process } of instances) process.child.kill("SIGKILL");
    },
  };
}

/** What became of messages: how often each was kept, and how often it was answered. */
async function storm(env: Record<string, string>): Promise<Record<string, number>> {
  const { ask, restart, stop } = await openPair(env);
  try {
    const persona = { role: "helpdesk" };
    const chats = await Promise.all(
      Array.from({ length: conversations }, async (_, at) => {
        const { token, conversationId, userId } = (await ask(at, "/portal/token", {
          body: { persona },
        })) as { token: string; conversationId: string; userId: string };
        await ask(at + 1, "/v3/directline/conversations", { body: {}, token });
        const activities = `/v3/directline/conversations/${conversationId}/activities`;
        return { activities, token, userId };
      }),
    );
    let sent = 0;
    let restarted: Promise<void> | undefined;
    await Promise.all(
      chats.map(async ({ activities, token, userId }, lane) => {
        while (sent < turns) {
          const at = sent++;
          if (at === Math.floor(turns / 3)) restarted = restart();
          const channelData = { clientActivityID: `m${at}` };
          const body = { type: "message", text: "help", from: { id: userId }, channelData };
          await ask(at + lane, activities, { token, body });
        }
      }),
    );
    await restarted;
    const read = async (): Promise<Activity[]> =>
      (
        await Promise.all(
          chats.map(async ({ activities, token }, at) => {
            const page = (await ask(at, activities, { token })) as { activities: Activity[] };
            return page.activities.filter(({ type }) => type === "message");
          }),
        )
      ).flat();
    const isAnswered = (all: readonly Activity[]): boolean =>
      all.filter(({ replyToId }) => replyToId !== undefined).length >= turns;
    let all = await read();
    for (let look = 0; look < 300 && !isAnswered(all); look++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      all = await read();
    }
    return tally(all);
  } finally {
    stop();
  }
}

function tally(all: readonly Activity[]): Record<string, number> {
  const asked = all.flatMap(({ id, channelData }) =>
    channelData?.clientActivityID?.startsWith("m") ? [[id, channelData.clientActivityID]] : [],
  );
  const answers = all.flatMap(({ replyToId }) => (replyToId === undefined ? [] : [replyToId]));
  const ids = new Set(asked.map(([id]) => id));
  return {
    kept: new Set(asked.map(([, client]) => client)).size,
    keptTwice: asked.length - new Set(asked.map(([, client]) => client)).size,
    answered: new Set(answers).size,
    answeredTwice: answers.length - new Set(answers).size,
    answersToNothing: answers.filter((id) => !ids.has(id)).length,
  };
}

const nothingLostNothingTwice = {
  kept: turns,
  keptTwice: 0,
  answered: turns,
  answeredTwice: 0,
  answersToNothing: 0,
};

describe("two processes, of which one is killed and started again", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "several-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    "on one SQLite file lose nothing and do nothing twice",
    async () => {
      expect(await storm({ DATA_DIR: folder })).toEqual(nothingLostNothingTwice);
    },
    longMs,
  );

  describeWithAzurite("with Azurite", () => {
    let azurite: Azurite;
    beforeAll(async () => {
      azurite = await startAzurite();
    });
    afterAll(() => {
      azurite.stop();
    });

    it(
      "on one storage account lose nothing and do nothing twice",
      async () => {
        expect(await storm({ STORE: azurite.setting })).toEqual(nothingLostNothingTwice);
      },
      longMs,
    );
  });
});
