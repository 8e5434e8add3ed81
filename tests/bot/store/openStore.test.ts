import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { openStore, type StorePlace } from "../../../bot/store/openStore";

describe("openStore", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "open-store-"));
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const noIdentity = (): never => {
    throw new Error("no identity here");
  };

  it.each<StorePlace>([
    { kind: "memory" },
    { kind: "sqlite", path: path.join(folder, "a.sqlite") },
  ])("opens $kind without an identity and without loading what Azure needs", async (place) => {
    const opened = await openStore(place, noIdentity);
    if (opened.state !== "open") throw new Error(opened.problem);
    expect(await opened.store.ping()).toBe(true);
    const loaded = Object.keys(require.cache);
    expect(loaded.filter((file) => /@azure.(storage|data|identity)/.test(file))).toEqual([]);
    await opened.store.close();
  });

  const azure = { kind: "azure", blobUrl: "http://127.0.0.1:1", tableUrl: "http://127.0.0.1:1" };
  it.each<[string, StorePlace, string]>([
    ["a folder for a file", { kind: "sqlite", path: folder }, "cannot open the SQLite file: "],
    ["no identity", { ...azure, kind: "azure", emulator: false }, "account: no identity here"],
    [
      "nobody listening",
      { ...azure, kind: "azure", emulator: true },
      "account: Azure Storage gave no answer (ECONNREFUSED) 4 times",
    ],
  ])("says what is wrong with %s", async (_, place, problem) => {
    expect(await openStore(place, noIdentity)).toEqual({
      state: "unusable",
      problem: expect.stringContaining(problem) as string,
    });
  });
});
