import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createAuditLog } from "../../../bot/access/auditLog";
import { audit } from "../../../bot/commandLine/audit";
import { openSqliteStore } from "../../../bot/store/sqlite";
import { run } from "./context";

const [harriet, erik, audrey, ben] = ["01", "02", "03", "04"].map(
  (end) => `00000000-0000-4000-8000-0000000000${end}`,
) as [string, string, string, string];
const lookup = { role: "helpdesk", action: "lookup", app: "a1" } as const;

const folder = mkdtempSync(path.join(os.tmpdir(), "audit-"));
const file = path.join(folder, "store.db");
const env = { STORE: `sqlite:${file}` };

beforeAll(async () => {
  const store = openSqliteStore(file);
  const log = createAuditLog({ store });
  await log.append("2", { ...lookup, at: "2026-11-20T10:00:00Z", by: erik, user: ben });
  await log.append("1", { ...lookup, at: "2026-11-20T09:00:00Z", by: harriet, user: audrey });
  await log.append("3", { ...lookup, at: "2026-11-21T09:00:00Z", by: harriet, user: ben });
  await store.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ["everything in order of time", [], [audrey, ben, ben]],
  ["since a time", ["--since", "2026-11-20T10:00:00Z"], [ben, ben]],
  ["since a day", ["--since", "2026-11-21"], [ben]],
  ["of who looked", ["--user", harriet.toUpperCase()], [audrey, ben]],
  ["of who was looked up", ["--user", ben], [ben, ben]],
  ["of both", ["--user", erik, "--since", "2026-11-20"], [ben]],
])("%s", async (_, args, users) => {
  const ran = await run(audit, { env, args });
  expect(ran.json().map(({ user }) => user)).toEqual(users);
  expect([ran.code, ran.err]).toEqual([0, []]);
});

it("has a line for people", async () => {
  const ran = await run(audit, { env, args: ["--since", "2026-11-21"], json: false });
  expect(ran.out).toEqual([`2026-11-21T09:00:00Z  ${harriet} (helpdesk)  lookup  ${ben}  in a1`]);
});

it("says that there is nothing", async () => {
  const ran = await run(audit, { env, args: ["--user", "nobody"] });
  expect([ran.code, ran.out, ran.err]).toEqual([1, [], ["audit: nothing found"]]);
});

it.each([[["--since"]], [["--since", "yesterday"]], [["--user"]], [["all"]], [["--who", "x"]]])(
  "%j is wrong use",
  async (args) => {
    const ran = await run(audit, { env, args });
    expect([ran.code, ran.out]).toEqual([2, []]);
  },
);
