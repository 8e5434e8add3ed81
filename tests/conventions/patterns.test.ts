import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import ts from "typescript";

import { repeated } from "../builders/hostileInput";
import { root } from "./generated";

/** Folders whose patterns are held against what people write or paste. */
const folders = ["dialogs", "bot/causes", "bot/logs", "bot/cases", "bot/channels"];
const length = 1_000;
const runs = repeated.map((one) => `${one.repeat(Math.floor(length / one.length))}\u0001`);
/**
 * Milliseconds for all of them: the longest patterns need a twentieth of it where nobody else is at work, one
 * that tries every way to split what it repeats needs hours.
 */
const hangMs = 5_000;
/** With fewer there is nothing to split. */
const fewestRepetitions = 2;

interface Pattern {
  readonly pattern: RegExp;
  readonly where: string;
}

function patternsIn(folder: string): Pattern[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const where = path.join(folder, name);
      const found: Pattern[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const [, source = "", flags] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
          // Without flags that remember a place each text is searched from its beginning.
          found.push({ pattern: new RegExp(source, flags?.replace(/[gy]/g, "")), where });
        }
        ts.forEachChild(node, visit);
      };
      visit(
        ts.createSourceFile(
          name,
          readFileSync(path.join(root, where), "utf8"),
          ts.ScriptTarget.Latest,
        ),
      );
      return found;
    });
}

/** Longest run of a pattern's own words: doubling with each of them it would take days. */
const ownLength = 100;
const mostOwn = 200;

/** Texts that repeat the words a pattern is made of: "では" may be read as one word of it, or as two. */
function ownRuns({ source }: RegExp): string[] {
  const words = new Set(source.match(/[\p{L}'’-]{1,12}/gu) ?? []);
  return [...words]
    .slice(0, mostOwn)
    .flatMap((word) => ["", " "].map((gap) => (word + gap).repeat(ownLength / (word + gap).length)))
    .map((run) => `${run}\u0001`);
}

/** Patterns that the product builds when it is loaded, from pieces: those no source file shows. */
function builtPatterns(): Pattern[] {
  const script = path.join(root, "tests/conventions/builtPatterns.js");
  const printed = execFileSync(process.execPath, [script, root, ...folders], {
    maxBuffer: 1 << 26,
  });
  const built = JSON.parse(printed.toString()) as { source: string; flags: string }[];
  return built.map(({ source, flags }) => ({
    pattern: new RegExp(source, flags.replace(/[gy]/g, "")),
    where: "built when loaded",
  }));
}

const context = createContext({ runs });

/** Whether it holds up everybody with a text that repeats something. */
function hangs(pattern: RegExp, withinMs = hangMs): boolean {
  try {
    Object.assign(context, { pattern, own: ownRuns(pattern) });
    const call = "for (const text of [...runs, ...own]) pattern.test(text)";
    runInContext(call, context, { timeout: withinMs });
    return false;
  } catch {
    return true;
  }
}

it("no pattern tries every way to split what a text repeats", () => {
  const built = builtPatterns();
  expect(built.length).toBeGreaterThan(100);
  const patterns = [...folders.flatMap(patternsIn), ...built].filter(
    ({ pattern }) => pattern.source.split(/[+*}]/).length > fewestRepetitions,
  );
  expect(patterns.length).toBeGreaterThan(100);
  const slow = patterns.filter(({ pattern }) => hangs(pattern));
  expect(slow.map(({ pattern, where }) => `${where}: ${pattern.source}`)).toEqual([]);
});

/** A run at the end, looked for from each of its places: `[?!. ]+$` looks at 10,000 blanks 50 million times. */
const runAtEnd = /^(?:\[(?:[^\]\\]|\\.)*\]|\\[sSwWdD])[+*]\$$/;

it("what is cut off the end of a text is looked for from its beginning alone", () => {
  const slow = folders.flatMap(patternsIn).filter(({ pattern }) => runAtEnd.test(pattern.source));
  expect(slow.map(({ pattern, where }) => `${where}: ${pattern.source}`)).toEqual([]);
});

it.each([/[?!. ]+$/, /\s+$/])(
  "knows %s as one that is looked for from each place",
  ({ source }) => {
    expect(runAtEnd.test(source)).toBe(true);
    expect(runAtEnd.test(`(?<!x)${source}`)).toBe(false);
  },
);

it.each([
  /^(?:(?:え+っ?と?|ん) ?)*か$/,
  /^(?:(?:では|で|次)(?:は|に)?[、 ]*)*まだ$/,
  /^\s*,?\s*(?:and)?\s*(?:also)?\s*(?:in)?\s*$/,
])("finds %s", (pattern) => {
  expect(hangs(pattern, 100)).toBe(true);
});
