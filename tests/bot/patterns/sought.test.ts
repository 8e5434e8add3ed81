import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sought, soughtBy } from "../../../bot/patterns/sought";
import { fc, runs } from "../../properties";

const folder = path.join(__dirname, "../../../dialogs/understanding");
/** What the phrases of the conversation are made of, so that texts come near to them. */
const sources = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(path.join(folder, file), "utf8"));
const patterns = sources
  .flatMap((source) => [...source.matchAll(/\/((?:\^|\(\?|\\b)[^\n]*)\/(i?u?)[,;).\]]/g)])
  .flatMap(([, source = "", flags = ""]) => compiled(source, flags) ?? []);
const words = patterns.flatMap(({ source }) => source.match(/[\p{L}' ]{3,}/gu) ?? []);

function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

it("finds what the pattern finds, in any text", () => {
  const all = patterns.map((pattern) => [pattern, sought(pattern)] as const);
  const near = fc
    .array(fc.constantFrom(...words, " ", "?", "国", "ı", "X"), { maxLength: 8 })
    .map((parts) => parts.join(fc.sample(fc.constantFrom("", " "), 1)[0]));
  let found = 0;
  fc.assert(
    fc.property(near, fc.boolean(), (text, isSmall) => {
      const said = isSmall ? text.toLowerCase() : text;
      for (const [pattern, same] of all) {
        const expected = pattern.exec(said);
        if (expected !== null) found += 1;
        expect(same.exec(said)).toEqual(expected);
        expect(same.test(said)).toBe(expected !== null);
      }
    }),
    { numRuns: runs(50) },
  );
  expect(patterns.length).toBeGreaterThan(200);
  expect(found).toBeGreaterThan(300);
});

describe("a pattern that is looked for", () => {
  it("is not tried on a text without its pieces", () => {
    const pattern = /quarantine|(?:paused|stopped) job/u;
    const tries = jest.spyOn(pattern, "test");
    const same = sought(pattern);
    expect([same.test("why is Ben not in Slack?"), tries.mock.calls.length]).toEqual([false, 0]);
    expect([same.test("the Stopped job"), tries.mock.calls.length]).toEqual([false, 1]);
    expect([same.test("the stopped job"), same.source]).toEqual([true, pattern.source]);
  });

  it("is always tried on a long text, and where it has no piece", () => {
    expect(sought(/^a?b$/).test("b")).toBe(true);
    expect(sought(/quarantine/).exec(`${"x".repeat(3_000)} quarantine`)?.index).toBe(3_001);
  });

  it("finds the same in the text before, and in many at once", () => {
    const same = sought(/needle/);
    const texts = Array.from({ length: 60 }, (_, n) => (n % 3 === 0 ? `needle ${n}` : `hay ${n}`));
    for (const text of [...texts, ...texts.toReversed()])
      expect(same.test(text)).toBe(text.startsWith("needle"));
  });

  it("has its meaning beside it in a list", () => {
    const found = soughtBy([
      ["one", /first/],
      ["two", /second/],
    ]).find(([, pattern]) => pattern.test("the second"));
    expect(found?.[0]).toBe("two");
  });

  it.each([/a/g, /a/y])("keeps no place: %s", (pattern) => {
    expect(() => sought(pattern)).toThrow("keeps its place");
  });
});
