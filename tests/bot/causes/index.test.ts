import { causes } from "../../../bot/causes";
import { type Cause, families } from "../../../bot/diagnosis";

const audiences = ["employee", "helpdesk", "engineer"] as const;

function everyText({ english }: Cause): string[] {
  const { state, line, employeeLine, next } = english;
  const steps = audiences.flatMap((audience) => next[audience]);
  // `!name ` begins a step that is said only where the value is missing.
  return [state, line, employeeLine, ...steps.map((step) => step.replace(/^!\w+ /, ""))];
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

/** Values that every verdict of a cause gives; others may be used behind `?name ` only. */
const alwaysGiven: Readonly<Record<string, readonly string[]>> = {
  outOfScopeByFilter: ["filter"],
  valueFromAnother: ["how"],
};
const ofValues = ["valueWord", "attribute", "source", "value"];

/** Values that come with one that a step asks for. */
const comesWith: Readonly<Record<string, readonly string[]>> = {
  wanted: ["attribute", "operator"],
  nextAt: ["nextFromAt"],
};

/** Values that some verdict gives: those of named causes, and of the causes that add their own. */
const known = new Set([
  ...["person", "app", "target", "code", "property", "sources"],
  ...["filter", "attribute", "operator", "wanted", "group", "innerGroup"],
  ...["nextAt", "nextFromAt", "nextAttemptAt", "disabledAt"],
  ...["clear", "stopped", "overdueAt", "cloud", "synced", "hr"],
  ...["byFailures", "byConnection", "byDeletes", "byMicrosoft"],
]);

const table = causes.map((cause) => [cause.id, cause] as const);

describe("causes", () => {
  it("have unique ids", () => {
    const ids = causes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("have lines of their own for those who may see details", () => {
    const lines = causes.map(({ english }) => english.line);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each(table)("%s is complete", (_, cause) => {
    expect(families).toContain(cause.family);
    expect(cause.needs.length).toBeGreaterThan(0);
    expect(cause.doc).toMatch(/^https:\/\/learn\.microsoft\.com\/entra\//);
    for (const audience of audiences) {
      const always = cause.english.next[audience].filter((step) => !step.startsWith("?"));
      expect(always.length).toBeGreaterThan(0);
    }
    expect(cause.english.state.split(" ").length).toBeLessThanOrEqual(5);
    expect(cause.english.line.length).toBeLessThanOrEqual(160);
  });

  it.each(table)("%s uses only values that are there", (id, cause) => {
    for (const text of everyText(cause)) {
      const [, asked] = /^\?(\w+) /.exec(text) ?? [];
      const there = new Set(["person", "app", "target", ...(alwaysGiven[id] ?? [])]);
      if (cause.needs.includes("valueFlow")) for (const name of ofValues) there.add(name);
      for (const name of [asked ?? "", ...(comesWith[asked ?? ""] ?? [])]) there.add(name);
      for (const name of placeholders(text)) expect([...there]).toContain(name);
      expect(asked === undefined || known.has(asked)).toBe(true);
    }
  });

  it.each(table)("%s speaks kindly and plainly", (_, cause) => {
    const { employeeLine, next } = cause.english;
    for (const text of everyText(cause)) {
      expect(text).not.toMatch(/!(?![ #&])/);
      expect(text).not.toMatch(/\{\s*\}|\s{2,}|^\s|\s$/);
    }
    for (const text of [employeeLine, ...next.employee]) {
      expect(text).not.toMatch(/attribute|GUID|SkipReason|object id|escrow|Entra|fault|failed to/i);
    }
  });
});
