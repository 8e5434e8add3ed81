import { randomUUID } from "node:crypto";

import { azureClients } from "../../../../bot/store/azure/azureClients";
import { createBlobDocuments, type Documents } from "../../../../bot/store/azure/blobDocuments";
import { mostEntityBytes } from "../../../../bot/store/azure/entityJson";
import { openAzureStore } from "../../../../bot/store/azure/openAzureStore";
import { createRequestPolicy } from "../../../../bot/store/azure/requestPolicy";
import { createTableDocuments } from "../../../../bot/store/azure/tableDocuments";
import { type Expected } from "../../../../bot/store/port";
import { type Azurite, describeWithAzurite, startAzurite } from "../../../builders/azurite";
import { describeStore } from "../contract";
import { type FaultyProxy, openFaultyProxy } from "./faultyProxy";

const noIdentity = (): never => {
  throw new Error("Azurite asks for no identity");
};
const newName = (): string => `t${randomUUID().replaceAll("-", "")}`;
const quick = { tryMs: 300, tries: 3, totalMs: 3000, pauseMs: 1 };
/** So many sequences of changes are enough where each takes a second. */
const fewRuns = 5;

describeWithAzurite("with Azurite", () => {
  let azurite: Azurite;
  const ways: FaultyProxy[] = [];
  beforeAll(async () => {
    azurite = await startAzurite();
    ways.push(await openFaultyProxy(azurite.place.blobUrl));
    ways.push(await openFaultyProxy(azurite.place.tableUrl));
  });
  afterAll(() => {
    for (const way of ways) way.close();
    azurite.stop();
  });
  const way = (kind: "blobs" | "tables"): FaultyProxy => ways[kind === "blobs" ? 0 : 1]!;

  const open = (name = newName()) =>
    openAzureStore({
      place: azurite.place,
      credential: noIdentity,
      random: Math.random,
      name,
    });
  /** Documents of one kind, reached over the way on which things get lost. */
  const half = async (
    kind: "blobs" | "tables",
    { limits = quick, page = 1000 } = {},
  ): Promise<Documents & { close(): Promise<void>; drop(): Promise<unknown> }> => {
    const place = { blobUrl: way("blobs").url, tableUrl: way("tables").url, emulator: true };
    const { container, table } = azureClients(place, newName(), noIdentity);
    const ask = createRequestPolicy(limits, Math.random);
    if (kind === "blobs") await container.create();
    else await table.createTable();
    const documents =
      kind === "blobs"
        ? createBlobDocuments(container, ask, page)
        : createTableDocuments(table, ask, page);
    return {
      ...documents,
      close: () => Promise.resolve(),
      drop: () => (kind === "blobs" ? container.delete() : table.deleteTable()),
    };
  };
  const patient = { limits: { ...quick, tryMs: 5000, totalMs: 10_000 } };
  describeStore("azure blobs", () => half("blobs", patient), fewRuns);
  describeStore("azure tables", () => half("tables", patient), fewRuns);
  describeStore(
    "azure",
    async () => {
      const store = await open();
      // Its own document would be listed among those of the suite.
      await store.delete("layout");
      return store;
    },
    fewRuns,
  );

  describe.each(["blobs", "tables"] as const)("%s", (kind) => {
    afterEach(() => {
      way(kind).faults.length = 0;
    });

    it.each<[string, Expected | "same"]>([
      ["absent", "absent"],
      ["any", "any"],
      ["unchanged", "same"],
    ])("know a write whose answer was lost as their own: %s", async (_, how) => {
      const documents = await half(kind);
      if (how === "same") await documents.write("k", "before", "absent");
      const expected = how === "same" ? (await documents.read("k"))! : how;
      way(kind).faults.push("answerLost");
      const written = await documents.write("k", "mine", expected);
      const now = await documents.read("k");
      expect(written).toEqual({ state: "written", version: now?.version });
      expect(now?.value).toBe("mine");
    });

    it.each(["any", "same"])("know a delete whose answer was lost as done: %s", async (how) => {
      const documents = await half(kind);
      await documents.write("k", "old", "absent");
      const expected = how === "same" ? (await documents.read("k"))! : "any";
      way(kind).faults.push("answerLost");
      expect(await documents.delete("k", expected)).toBe(true);
      expect(await documents.read("k")).toBeUndefined();
      expect(await documents.delete("k", expected)).toBe(false);
    });

    it("do not take a delete for done that was refused after a lost request", async () => {
      const documents = await half(kind);
      await documents.write("k", "old", "absent");
      const old = (await documents.read("k"))!;
      await documents.write("k", "new", "any");
      way(kind).faults.push("requestLost");
      expect(await documents.delete("k", old)).toBe(false);
      expect((await documents.read("k"))?.value).toBe("new");
    });

    it("tell a write whose answer was lost from that of another", async () => {
      const documents = await half(kind);
      await documents.write("k", "theirs", "absent");
      way(kind).faults.push("answerLost");
      expect(await documents.write("k", "mine", "absent")).toEqual({ state: "conflict" });
    });

    it.each(["requestLost", "hangs", 429, 500, 503] as const)(
      "ask again after %s",
      async (fault) => {
        const documents = await half(kind);
        way(kind).faults.push(fault, fault);
        expect((await documents.write("k", 1, "absent")).state).toBe("written");
        way(kind).faults.push(fault);
        expect((await documents.read("k"))?.value).toBe(1);
      },
    );

    it("give up after a number of tries, and name what was answered", async () => {
      const documents = await half(kind);
      const before = way(kind).count();
      way(kind).faults.push(503, 503, 503, 503);
      await expect(documents.read("k")).rejects.toThrow(/answered 503 .* 3 times/);
      expect(way(kind).count() - before).toBe(3);
    });

    it("do not ask again when refused, and say which roles are needed", async () => {
      const documents = await half(kind);
      way(kind).faults.push(403);
      await expect(documents.write("k", 1, "any")).rejects.toThrow(/403 .*Data Contributor/);
    });

    it("do not take documents for absent whose place is gone", async () => {
      const documents = await half(kind);
      await documents.write("k", 1, "any");
      await documents.drop();
      await expect(documents.read("k")).rejects.toThrow(/404 .*NotFound/);
      await expect(documents.list("k", { limit: 1 })).rejects.toThrow(/404 .*NotFound/);
    });

    it("list on over short answers of the service", async () => {
      const documents = await half(kind, { page: 2 });
      const keys = ["a", "b", "c", "d", "e", "f", "g"].map((end) => `l/${end}`);
      await Promise.all(keys.map((key) => documents.write(key, key, "absent")));
      const list = async (options: { after?: string; limit: number }) =>
        (await documents.list("l/", options)).map(({ key }) => key);
      expect(await list({ limit: 100 })).toEqual(keys);
      expect(await list({ limit: 5 })).toEqual(keys.slice(0, 5));
      expect(await list({ after: "l/b", limit: 4 })).toEqual(keys.slice(2, 6));
    });
  });

  it("refuses a document that does not fit into an entity", async () => {
    const tables = await half("tables");
    const fits = "x".repeat(mostEntityBytes - 2);
    expect((await tables.write("k", fits, "absent")).state).toBe("written");
    await expect(tables.write("k", `${fits}x`, "any")).rejects.toThrow(/983040 bytes/);
  });

  it("keeps conversations and transcripts in blobs, all else in the table", async () => {
    const name = newName();
    const store = await open(name);
    const inBlobs = ["state/embedded/c.1", "directline/c-1/0000001", "caseFileParts/case-1/f/000"];
    const inTable = ["pending/a/b", "caseNumbers", "caseFiles/case-1/f"];
    const keys = [...inBlobs, ...inTable];
    for (const key of keys) await store.write(key, key, "absent");
    const { container, table } = azureClients(azurite.place, name, noIdentity);
    const blobs: string[] = [];
    for await (const blob of container.listBlobsFlat()) blobs.push(blob.name);
    const rows: unknown[] = [];
    for await (const { partitionKey, rowKey } of table.listEntities())
      rows.push([partitionKey, rowKey]);
    expect(blobs).toEqual([
      "caseFileParts-case+1-f-000",
      "directline-c+1-0000001",
      "state-embedded-c,1",
    ]);
    expect(rows).toEqual([
      ["caseFiles-", "case+1-f"],
      ["caseNumbers", ""],
      ["layout", ""],
      ["pending-", "a-b"],
    ]);
    expect((await store.list("", { limit: 9 })).map(({ key }) => key)).toEqual(
      [...keys, "layout"].sort(),
    );
  });

  it("refuses an account that a newer version has written to", async () => {
    const name = newName();
    const store = await open(name);
    await store.write("layout", { schema: 99 }, "any");
    await expect(open(name)).rejects.toThrow("newer version");
  });

  it("has no answer to a ping when one of the services is away", async () => {
    const store = await openAzureStore({
      place: { blobUrl: azurite.place.blobUrl, tableUrl: way("tables").url, emulator: true },
      credential: noIdentity,
      random: Math.random,
      name: newName(),
    });
    expect(await store.ping()).toBe(true);
    way("tables").faults.push("requestLost");
    expect(await store.ping()).toBe(false);
  });
});
