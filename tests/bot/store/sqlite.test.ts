import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import Database from "libsql";

import { openSqliteStore } from "../../../bot/store/sqlite";
import { describeStore } from "./contract";

let folder = "";
let files = 0;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "store-"));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});
const newFile = (): string => path.join(folder, "below", `${++files}.sqlite`);

describeStore("sqlite", () => openSqliteStore(newFile()));

/** Writes as another process does, through the same driver, and prints a line per write. */
const writer = (file: string, script: string) => {
  const code = `
    const database = new (require("libsql"))(${JSON.stringify(file)}, { timeout: 5000 });
    ${script}`;
  const child = spawn(process.execPath, ["-e", code], { cwd: path.resolve(__dirname, "../../..") });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<string>((resolve) =>
    child.on("close", () => {
      resolve(printed);
    }),
  );
  return { child, ended, lines: () => printed.split("\n").length - 1 };
};

describe("openSqliteStore", () => {
  it("keeps its documents when it is opened again", async () => {
    const file = newFile();
    const store = openSqliteStore(file);
    await store.write("a/1", { text: "kept" }, "absent");
    await store.close();
    const again = openSqliteStore(file);
    expect((await again.read("a/1"))?.value).toEqual({ text: "kept" });
    await again.close();
    expect(fs.statSync(file).mode & 0o077).toBe(0);
  });

  it("keeps every acknowledged write of a process that was killed", async () => {
    const file = newFile();
    await openSqliteStore(file).close();
    const other = writer(
      file,
      `const insert = database.prepare("INSERT INTO documents (key, value, version) VALUES (?, ?, ?)");
       let n = 0;
       const go = () => { insert.run(["w/" + String(++n).padStart(9, "0"), "1", "v"]); console.log(n); setImmediate(go); };
       go();`,
    );
    while (other.lines() < 50) await new Promise((resolve) => setTimeout(resolve, 10));
    other.child.kill("SIGKILL");
    const acknowledged = (await other.ended).split("\n").length - 1;
    const store = openSqliteStore(file);
    const kept = await store.list("w/", { limit: 1_000_000 });
    await store.close();
    expect(kept.length).toBeGreaterThanOrEqual(acknowledged);
  });

  it("waits for another process that is about to lay out the same new file", async () => {
    const file = newFile();
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const other = writer(
      file,
      `database.exec("BEGIN IMMEDIATE");
       console.log("held");
       setTimeout(() => database.exec("COMMIT"), 200);`,
    );
    while (other.lines() < 1) await new Promise((resolve) => setTimeout(resolve, 10));
    const store = openSqliteStore(file);
    expect(await store.ping()).toBe(true);
    await store.close();
    await other.ended;
  });

  it("shares a file with another process that writes", async () => {
    const file = newFile();
    const store = openSqliteStore(file);
    const other = writer(
      file,
      `const insert = database.prepare("INSERT INTO documents (key, value, version) VALUES (?, ?, ?)");
       for (let n = 0; n < 300; n++) insert.run(["other/" + n, "1", "v"]);
       database.close();`,
    );
    for (let n = 0; n < 300; n++) {
      expect((await store.write(`own/${n}`, n, "absent")).state).toBe("written");
      if (n % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await other.ended;
    expect(await store.list("other/", { limit: 1000 })).toHaveLength(300);
    expect(await store.list("own/", { limit: 1000 })).toHaveLength(300);
    await store.close();
  });

  describe("while another process holds the file", () => {
    /** Milliseconds from one round of the event loop to the next, at most. */
    async function longestHoldUp(work: Promise<unknown>): Promise<number> {
      let last = Date.now();
      let longest = 0;
      const beat = setInterval(() => {
        longest = Math.max(longest, Date.now() - last);
        last = Date.now();
      }, 1);
      await work;
      clearInterval(beat);
      return Math.max(longest, Date.now() - last);
    }

    it.each([
      [300, "written"],
      [4000, "SqliteError: database is locked"],
    ])("for %i ms, everything else goes on: %s", async (ms, outcome) => {
      const file = newFile();
      const store = openSqliteStore(file);
      const other = new Database(file);
      other.exec("BEGIN IMMEDIATE");
      const timer = setTimeout(() => other.exec("COMMIT"), ms);
      const writes = Promise.all(
        ["a", "b"].map((key) => store.write(key, 1, "absent").then(({ state }) => state, String)),
      );
      const begun = Date.now();
      expect(await longestHoldUp(writes)).toBeLessThan(1000);
      expect(Date.now() - begun).toBeLessThan(3500);
      expect(await writes).toEqual([outcome, outcome]);
      clearTimeout(timer);
      other.close();
      await store.close();
    });
  });

  it.each([[["a"]], [["a", "b"]]])(
    "sees what another process wrote, and writes again, after %j found the file busy",
    async (keys) => {
      const file = newFile();
      const store = openSqliteStore(file);
      await store.write("seen", 1, "absent");
      const other = new Database(file);
      other.exec("BEGIN IMMEDIATE");
      other.exec(`UPDATE documents SET value = '2', version = 'other' WHERE key = 'seen'`);
      const early = keys.map((key) => store.write(key, 1, "absent"));
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect((await store.read("seen"))?.value).toBe(1);
      other.exec("COMMIT");
      expect((await store.read("seen"))?.value).toBe(2);
      const late = [...keys, "late"].map((key) => store.write(`${key}/2`, 1, "absent"));
      const written = await Promise.all([...early, ...late]);
      expect(written.map(({ state }) => state)).toEqual(written.map(() => "written"));
      other.close();
      await store.close();
    },
  );

  it("does not answer a ping once it is closed", async () => {
    const store = openSqliteStore(newFile());
    await store.close();
    await store.close();
    expect(await store.ping()).toBe(false);
    await expect(store.read("a")).rejects.toThrow();
  });

  it("keeps what was written at the same moment as its closing, and refuses what comes later", async () => {
    const file = newFile();
    const store = openSqliteStore(file);
    const writes = [store.write("a", 1, "absent"), store.write("b", 2, "absent")];
    await store.close();
    await expect(store.write("c", 3, "absent")).rejects.toThrow("closed");
    await Promise.all(writes);
    const again = openSqliteStore(file);
    expect((await again.list("", { limit: 9 })).map(({ key }) => key)).toEqual(["a", "b"]);
    await again.close();
  });

  it("refuses a file of a newer layout", async () => {
    const file = newFile();
    await openSqliteStore(file).close();
    const database = new Database(file);
    database.pragma("user_version = 3");
    database.close();
    expect(() => openSqliteStore(file)).toThrow("newer version");
  });

  it("keeps what is in a file of the first layout, with its versions", async () => {
    const file = newFile();
    const database = new Database(file);
    database.exec(
      "CREATE TABLE documents (key TEXT PRIMARY KEY, value TEXT NOT NULL, version TEXT NOT NULL)",
    );
    database.exec(`INSERT INTO documents VALUES ('a', '{"n":1}', 'v1'), ('b', '2', 'v2')`);
    database.pragma("user_version = 1");
    database.close();
    const store = openSqliteStore(file);
    expect(await store.read("a")).toEqual({ key: "a", value: { n: 1 }, version: "v1" });
    expect((await store.write("b", 3, { version: "v1" })).state).toBe("conflict");
    expect((await store.write("b", 3, { version: "v2" })).state).toBe("written");
    await store.close();
    const again = openSqliteStore(file);
    expect((await again.list("", { limit: 9 })).map(({ value }) => value)).toEqual([{ n: 1 }, 3]);
    await again.close();
  });
});
