import { createAuditLog, type AuditQuery } from "../access/auditLog";
import { type AuditEntry } from "../access/port";
import { type Command } from "./command";

/** `audit`: who looked up whom, from the store of the settings. */
export const audit: Command = {
  name: "audit",
  about: "list who looked up whom, and when",
  help: [
    "Usage: audit [--since TIME] [--user ID] [--json]",
    "",
    "Lists look-ups of other people, who had the own data deleted (deleteData),",
    "and what was changed in the tenant (fix, with its outcome), in order of time.",
    "TIME is ISO 8601, such as 2026-11-20 or",
    "2026-11-20T09:00:00Z; ID an Entra object id, of who looked or of who was looked up.",
    'With --json: {"at","by","role","action","user","app","fix","outcome"} each. Exit code 1 when there is',
    "none.",
  ],
  async run({ args, json, openStore, out, err }) {
    const query = readArgs(args);
    if (query === undefined) {
      err("audit: usage: audit [--since TIME] [--user ID]");
      return 2;
    }
    const opened = await openStore();
    if (opened.state === "unusable") {
      err(`audit: ${opened.problem}`);
      return 1;
    }
    let found = 0;
    for await (const entry of createAuditLog(opened).read(query)) {
      out(json ? JSON.stringify(entry) : line(entry));
      found++;
    }
    await opened.store.close();
    if (found === 0) err("audit: nothing found");
    return found === 0 ? 1 : 0;
  },
};

function line({ at, by, role, action, user, app, fix, outcome }: AuditEntry): string {
  const changed = fix === undefined ? "" : `${fix}: ${outcome ?? ""}`;
  return [at, `${by} (${role})`, action, user ?? "-", app === undefined ? "" : `in ${app}`, changed]
    .join("  ")
    .trimEnd();
}

function readArgs(args: readonly string[]): AuditQuery | undefined {
  const query: { since?: number; user?: string } = {};
  for (let at = 0; at < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]];
    if (name === "--since") query.since = Date.parse(value ?? "");
    else if (name === "--user" && value !== undefined) query.user = value.toLowerCase();
    else return undefined;
  }
  return Number.isNaN(query.since) ? undefined : query;
}
