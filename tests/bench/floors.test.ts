import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createApp } from "../../bot/app";
import { readSettings } from "../../bot/settings";
import { startChannelStub } from "./channelStub";
import { countGraphRequests, type GraphRequests } from "./graphRequests";
import { startGraphTap } from "./graphTap";
import { becomeReady, startProduct } from "./product";
import { sayText } from "./sayText";

const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Times depend on the machine; how often one waits for Graph does not. */
async function countInProcess(): Promise<GraphRequests> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helpdesk-floors-"));
  const [tap, channel] = await Promise.all([startGraphTap(), startChannelStub()]);
  try {
    const read = readSettings({
      PORT: "0",
      DATA_DIR: folder,
      GRAPH_ROOT: tap.root,
      GRAPH_ACCESS_TOKEN: tap.token,
    });
    if (read.state === "wrong") throw new Error(read.problems.join("; "));
    const app = createApp(read.settings, { log });
    const { url } = await app.start();
    try {
      return await countGraphRequests(url, channel, tap);
    } finally {
      await app.stop();
    }
  } finally {
    channel.close();
    await tap.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("a full diagnosis waits for Graph", () => {
  let counts: GraphRequests;
  beforeAll(async () => {
    counts = await countInProcess();
  });

  it("at most twice in sequence when nothing is known but the names", () => {
    expect(counts.cold).toBeLessThanOrEqual(2);
  });

  it("at most once when the question was asked before", () => {
    expect(counts.warm).toBeLessThanOrEqual(1);
  });

  it("at most twice for the next person of an application", () => {
    expect(counts.nextPerson).toBeLessThanOrEqual(2);
  });
});

describe("the built product", () => {
  const people = 16;
  const turnsEach = 8;

  it("answers many at once, each of them, and holds no more than 250 MB", async () => {
    const channel = await startChannelStub();
    const product = await startProduct(path.resolve(__dirname, "..", ".."));
    try {
      await becomeReady(product.url);
      const turns = async (conversation: string): Promise<boolean[]> => {
        const answered: boolean[] = [];
        for (let turn = 0; turn < turnsEach; turn++) {
          const text = "Why is Audrey Oliver not in Salesforce?";
          const reply = await sayText({ url: product.url, channel, conversation, text });
          answered.push(reply.entities?.some(({ type }) => type === "diagnosis") === true);
        }
        return answered;
      };
      const names = Array.from({ length: people }, (_, n) => `person-${n}`);
      const answers = (await Promise.all(names.map(turns))).flat();
      expect(answers).toEqual(Array.from({ length: people * turnsEach }, () => true));
      // Only Linux tells.
      expect(product.residentMb() ?? 0).toBeLessThan(250);
    } finally {
      await product.stop();
      channel.close();
    }
  });
});
