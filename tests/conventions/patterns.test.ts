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
/** Milliseconds for all of them; a pattern that tries every way to split what it repeats needs hours. */
const hangMs = 1_000;
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

const context = createContext({ runs });

/** Whether it holds up everybody with a text that repeats something. */
function hangs(pattern: RegExp, withinMs = hangMs): boolean {
  try {
    const call = `for (const text of runs) text.search(${String(pattern)})`;
    runInContext(call, context, { timeout: withinMs });
    return false;
  } catch {
    return true;
  }
}

it("no pattern tries every way to split what a text repeats", () => {
  const patterns = folders
    .flatMap(patternsIn)
    .filter(({ pattern }) => pattern.source.split(/[+*}]/).length > fewestRepetitions);
  expect(patterns.length).toBeGreaterThan(100);
  const slow = patterns.filter(({ pattern }) => hangs(pattern));
  expect(slow.map(({ pattern, where }) => `${where}: ${pattern.source}`)).toEqual([]);
});

it.each([/^(?:(?:え+っ?と?|ん) ?)*か$/, /^\s*,?\s*(?:and)?\s*(?:also)?\s*(?:in)?\s*$/])(
  "finds %s",
  (pattern) => {
    expect(hangs(pattern, 100)).toBe(true);
  },
);
