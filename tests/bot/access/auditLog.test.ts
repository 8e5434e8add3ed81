import { type AuditQuery, createAuditLog } from "../../../bot/access/auditLog";
import { type AuditEntry } from "../../../bot/access/port";
import { openMemoryStore } from "../../../bot/store/memory";

const entry = (at: string, by: string, user?: string): AuditEntry => ({
  at,
  by,
  role: "helpdesk",
  action: "lookup",
  ...(user !== undefined && { user }),
});
const early = entry("2026-11-19T08:00:00Z", "hanna", "audrey");
const noon = entry("2026-11-20T12:00:00Z", "hanna", "ben");
const late = entry("2026-11-20T18:00:00Z", "audrey");

describe("createAuditLog", () => {
  const filled = async () => {
    const log = createAuditLog({ store: openMemoryStore() });
    await log.append("c#1", late);
    await log.append("a#1", early);
    await log.append("b#1", noon);
    return log;
  };
  const all = async (log: Awaited<ReturnType<typeof filled>>, query: AuditQuery) => {
    const found: AuditEntry[] = [];
    for await (const one of log.read(query)) found.push(one);
    return found;
  };

  it.each([
    ["everything", {}, [early, noon, late]],
    ["a time", { since: Date.parse("2026-11-20T12:00:00Z") }, [noon, late]],
    ["by or about a person", { user: "audrey" }, [early, late]],
    ["both", { user: "audrey", since: Date.parse("2026-11-20T00:00:00Z") }, [late]],
    ["nobody", { user: "nobody" }, []],
  ])("reads by %s, in order of time", async (_, query, wanted) => {
    expect(await all(await filled(), query)).toEqual(wanted);
  });

  it("appends once per key", async () => {
    const log = await filled();
    await log.append("a#1", early);
    await log.append("a#2", early);
    expect(await all(log, { user: "hanna" })).toEqual([early, early, noon]);
  });

  it("reads more than a page", async () => {
    const log = await filled();
    for (let i = 0; i < 450; i++) await log.append(`more#${i}`, noon);
    expect(await all(log, {})).toHaveLength(453);
  });
});
