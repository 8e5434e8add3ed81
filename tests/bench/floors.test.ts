import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createApp } from "../../bot/app";
import { readSettings } from "../../bot/settings";
import { startChannelStub } from "./channelStub";
import { countGraphRequests, type GraphRequests } from "./graphRequests";
import { startGraphTap } from "./graphTap";

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

  it("at most three times in sequence when nothing is known", () => {
    expect(counts.cold).toBeLessThanOrEqual(3);
  });

  it("at most once when the question was asked before", () => {
    expect(counts.warm).toBeLessThanOrEqual(1);
  });
});
