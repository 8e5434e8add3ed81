import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

import Database from "libsql";
import { z } from "zod";

import { assertDocumentKey, assertKeyPrefix } from "./documentKey";
import { createGroupCommit, type GroupCommit } from "./groupCommit";
import { keepToOwner } from "./ownerOnly";
import { type DocumentStore, type Expected, type Json, type StoredDocument } from "./port";

/** So long the driver itself waits for a lock, and holds up everything, in milliseconds. */
const holdUpMs = 10;
/** Opening waits some 5 s for another process that writes or opens the file, too. */
const openBusy = { pauseMs: 20, tries: 150 };
/** Writes wait less than 2 s altogether, which is what the admission of an activity may take. */
const busy = { pauseMs: 20, tries: 60 };
/** KB of pages kept in memory: those that some hundred conversations are written to, over and over. */
const cacheKb = 16_000;
/** Pages in the log before they are moved into the file: a page that is written often is moved once. */
const logPages = 4_000;
/** Sorts after every character a key may hold. */
const afterAllKeys = "\u007f";
/** Layout of the file; a newer program may raise it, an older one then refuses the file. */
const layout = 2;

const valueRow = z.object({ value: z.string(), version: z.string() });
const keyedRows = z.array(valueRow.extend({ key: z.string() }));
const layoutRows = z.tuple([z.object({ user_version: z.number() })]);

/**
 * A store in one SQLite file. WAL with `synchronous=NORMAL`: what was written is kept when the
 * process is killed; only a power cut can take the last moments (sqlite.org, pragma synchronous).
 * Throws when the file cannot be opened or was written by a newer version.
 */
export function openSqliteStore(file: string): DocumentStore {
  const database = openFile(file);
  const run = statements(database);
  const changes = changesOf(run);
  const group = groupOf(database, run);
  // Unique beyond a delete and a restart, so that a stale version never fits by accident.
  const opened = randomBytes(6).toString("base64url");
  let writes = 0;

  /** The driver works synchronously and throws. */
  const settle = <T>(work: () => T): Promise<T> => {
    try {
      assertOpen(database);
      return Promise.resolve(work());
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error("The store failed"));
    }
  };

  return {
    read: (key, known) =>
      settle(() => {
        assertDocumentKey(key);
        return answer(key, known, run.read.get([known?.version ?? null, key]));
      }),
    write: async (key, value, expected) => {
      assertDocumentKey(key);
      // Made text at once: the value may change while the write waits.
      const text = JSON.stringify(value);
      const version = `${opened}.${(++writes).toString(36)}`;
      const changed = await group.run(() => changes.write(key, text, version, expected));
      return changed === 1 ? { state: "written", version } : { state: "conflict" };
    },
    delete: async (key, expected = "any") => {
      assertDocumentKey(key);
      return (await group.run(() => changes.remove(key, expected))) === 1;
    },
    list: (prefix, { after = "", limit, except = "" }) =>
      settle(() => {
        assertKeyPrefix(prefix);
        return keyedRows
          .parse(run.list.all([prefix, prefix + afterAllKeys, after, except, limit]))
          .map(document);
      }),
    ping: () => settle(() => run.ping.get() !== undefined).catch(() => false),
    close: () => {
      group.flush();
      if (database.open) database.close();
      return Promise.resolve();
    },
  };
}

type Sqlite = InstanceType<typeof Database>;

/** Statements of the driver outlive a closed database. */
function assertOpen(database: Sqlite): void {
  if (!database.open) throw new Error("The store is closed");
}

function openFile(file: string): Sqlite {
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true, mode: 0o700 });
  // SQLite gives its side files the mode of the main file: conversations are for the owner only.
  fs.closeSync(fs.openSync(file, "a", 0o600));
  for (const one of [file, `${file}-wal`, `${file}-shm`]) keepToOwner(one, "it");
  for (let tries = 1; ; tries++) {
    const database = new Database(file, { timeout: holdUpMs });
    try {
      prepareFile(database);
      return database;
    } catch (error) {
      database.close();
      if (!isBusy(error) || tries >= openBusy.tries) throw error;
      pause(openBusy.pauseMs);
    }
  }
}

/**
 * SQLite waits for no lock that two at once could wait for each other: of workers that open a new file
 * together one is told at once that it is busy (sqlite.org, `sqlite3_busy_handler`).
 */
function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
}

/** Nothing else goes on before the store is open. */
function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

function prepareFile(database: Sqlite): void {
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = NORMAL");
  database.pragma(`cache_size = -${cacheKb}`);
  database.pragma(`wal_autocheckpoint = ${logPages}`);
  const [{ user_version }] = layoutRows.parse(database.pragma("user_version"));
  if (user_version > layout)
    throw new Error("The store was written by a newer version of this program");
  if (user_version < layout) database.exec(toPresentLayout);
}

/**
 * The version stands before the value: a large value fills pages of its own, which need not be read
 * to see that it is unchanged. Layout 1 had it behind. Of two programs at once the second does it
 * once more, which changes nothing.
 */
const toPresentLayout = `
  BEGIN IMMEDIATE;
  CREATE TABLE IF NOT EXISTS documents (key TEXT PRIMARY KEY, value TEXT NOT NULL, version TEXT NOT NULL);
  CREATE TABLE documents2 (key TEXT PRIMARY KEY, version TEXT NOT NULL, value TEXT NOT NULL);
  INSERT INTO documents2 SELECT key, version, value FROM documents;
  DROP TABLE documents;
  ALTER TABLE documents2 RENAME TO documents;
  PRAGMA user_version = ${layout};
  COMMIT;
`;

/** Statements are compiled once: compiling costs as much as running them. */
function statements(database: Sqlite) {
  const insert = "INSERT INTO documents (key, value, version) VALUES (?, ?, ?) ON CONFLICT (key) ";
  return {
    // A value that is known already is not even loaded from the file.
    read: database.prepare(
      "SELECT CASE WHEN version = ? THEN NULL ELSE value END AS value, version FROM documents WHERE key = ?",
    ),
    insert: database.prepare(`${insert} DO NOTHING`),
    upsert: database.prepare(
      `${insert} DO UPDATE SET value = excluded.value, version = excluded.version`,
    ),
    update: database.prepare(
      "UPDATE documents SET value = ?, version = ? WHERE key = ? AND version = ?",
    ),
    remove: database.prepare("DELETE FROM documents WHERE key = ?"),
    removeVersion: database.prepare("DELETE FROM documents WHERE key = ? AND version = ?"),
    list: database.prepare(
      "SELECT key, value, version FROM documents WHERE key >= ? AND key < ? AND key > ? AND key <> ? ORDER BY key LIMIT ?",
    ),
    commit: database.prepare("COMMIT"),
    rollback: database.prepare("ROLLBACK"),
    ping: database.prepare("SELECT 1"),
  };
}

/**
 * A compiled statement that finds the file busy stays under way until the driver runs it again. Reads do
 * not end their view of the file meanwhile, so they do not see what others write, and SQLite refuses every
 * write on such a view (SQLITE_BUSY_SNAPSHOT; sqlite.org, isolation). What `exec` runs is always ended.
 */
function groupOf(database: Sqlite, run: ReturnType<typeof statements>): GroupCommit {
  return createGroupCommit(
    {
      begin: () => {
        assertOpen(database);
        database.exec("BEGIN IMMEDIATE");
      },
      commit: () => run.commit.run(),
      rollback: () => run.rollback.run(),
      isBusy,
    },
    busy,
  );
}

/** Conditional changes; each returns how many documents it changed. */
function changesOf(run: ReturnType<typeof statements>) {
  return {
    write: (key: string, text: string, version: string, expected: Expected): number => {
      if (expected === "absent") return run.insert.run([key, text, version]).changes;
      if (expected === "any") return run.upsert.run([key, text, version]).changes;
      return run.update.run([text, version, key, expected.version]).changes;
    },
    remove: (key: string, expected: Expected): number => {
      if (expected === "absent") return 0;
      if (expected === "any") return run.remove.run([key]).changes;
      return run.removeVersion.run([key, expected.version]).changes;
    },
  };
}

function document(row: { key: string; value: string; version: string }): StoredDocument {
  return { key: row.key, value: JSON.parse(row.value) as Json, version: row.version };
}

function answer(
  key: string,
  known: StoredDocument | undefined,
  row: unknown,
): StoredDocument | undefined {
  if (row === undefined) return undefined;
  // The value is null when it is the known one, as it mostly is: no more is looked at then.
  if (typeof row === "object" && row !== null && "value" in row && row.value === null) return known;
  return document({ key, ...valueRow.parse(row) });
}
