import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fc } from "../../properties";

import { openAzureStore } from "../../../bot/store/azure/openAzureStore";
import { openMemoryStore } from "../../../bot/store/memory";
import { openSqliteStore } from "../../../bot/store/sqlite";
import { type Azurite, describeWithAzurite, startAzurite } from "../../builders/azurite";
import { faultsOfPlay, playRounds, rounds, troubles } from "./caseModel";

/** The long form is `npm run models`, with another seed each time. */
const numRuns = Number(process.env["CASE_SEQUENCES"] ?? 100);

it(
  "keeps one owner, loses nothing and does nothing twice, whatever engineers do at once",
  async () => {
    await fc.assert(
      fc.asyncProperty(rounds, troubles, fc.boolean(), async (played, met, hub) => {
        expect(faultsOfPlay(await playRounds(openMemoryStore(), played, met, hub))).toEqual([]);
      }),
      { numRuns },
    );
  },
  30_000 + numRuns * 100,
);

it(
  "keeps the same on SQLite",
  async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "cases-"));
    let count = 0;
    await fc.assert(
      fc.asyncProperty(rounds, troubles, fc.boolean(), async (played, met, hub) => {
        const store = openSqliteStore(path.join(folder, `${count++}.sqlite`));
        expect(faultsOfPlay(await playRounds(store, played, met, hub))).toEqual([]);
        await store.close();
      }),
      { numRuns: Math.ceil(numRuns / 20) },
    );
    rmSync(folder, { recursive: true, force: true });
  },
  60_000 + numRuns * 50,
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
    "keeps the same on Azure Storage",
    async () => {
      await fc.assert(
        fc.asyncProperty(rounds, troubles, fc.boolean(), async (played, met, hub) => {
          const store = await openAzureStore({
            place: azurite.place,
            credential: () => {
              throw new Error("Azurite asks for no identity");
            },
            random: Math.random,
            name: `t${randomUUID().replaceAll("-", "")}`,
          });
          expect(faultsOfPlay(await playRounds(store, played, met, hub))).toEqual([]);
          await store.close();
        }),
        { numRuns: Math.ceil(numRuns / 60) },
      );
    },
    60_000 + numRuns * 50,
  );
});
