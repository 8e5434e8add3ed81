import { fc, runs } from "../../properties";
import { parseJson, repairJson } from "../../../bot/logs/repairJson";
import { graphRow, scopingStep, skipStep } from "./logRow";

describe("repairJson", () => {
  it.each([
    ["a trailing comma", '{"a":[1,2,],"b":"x",}', { a: [1, 2], b: "x" }, true],
    ["a stray bracket", '{"v":[{"a":{"b":1}\n]\n}\n]\n}', { v: [{ a: { b: 1 } }] }, true],
    ["an end in a key", '{"a":1,"bc', { a: 1 }, false],
    ["an end before a value", '{"a":1,"b":', { a: 1 }, false],
    ["an end in a text", '{"a":"some rea', { a: "some rea" }, false],
    ["an end in an escape", '{"a":"x\\u00', { a: "x" }, false],
    ["an end in a literal", '{"a":1,"b":tru', { a: 1 }, false],
    ["an elision by dots", '{"a":[{"b":1},\n\n...\n\n}', { a: [{ b: 1 }] }, false],
    ["an elision by an ellipsis", '{"a":1, … }', { a: 1 }, false],
    ["smart quotes", "{“a”: “User ‘x’”}", { a: "User ‘x’" }, true],
    ["single quotes and Python's words", "{'a': True, 'b': None}", { a: true, b: null }, true],
    ["bare words", "{a: create, b: 1.5}", { a: "create", b: 1.5 }, true],
    ["a lost brace", '{"v":[{"a":1,{"a":2}]}', { v: [{ a: 1 }, { a: 2 }] }, false],
    ["escapes", '{"a":"q\\" s\\\\ n\\n \\u00e4",}', { a: 'q" s\\ n\n ä' }, true],
    ["blanks without a width", '{\u200b"a"\ufeff:\u00a01,}', { a: 1 }, true],
    ["words before it", 'the row: {"a":1,} thanks', { a: 1 }, true],
    ["an empty key", '{"":1,}', { "": 1 }, true],
  ])("reads through %s", (_, text, value, complete) => {
    expect(repairJson(text)).toMatchObject({ value, complete });
  });

  it.each(["", "no json", "see Description"])("finds nothing in %j", (text) => {
    expect(repairJson(text)).toBeUndefined();
  });

  it("joins texts that a client broke hard, whatever the width", () => {
    const row = graphRow({ provisioningSteps: [scopingStep(), skipStep({ SkipReason: "X" })] });
    const text = JSON.stringify(row);
    for (const width of [17, 40, 72, 100]) {
      const wrapped = text.replace(new RegExp(`.{${String(width)}}`, "g"), "$&\n");
      expect(repairJson(wrapped)?.value).toEqual(row);
      expect(repairJson(wrapped.replaceAll("\n", "\r\n"))?.value).toEqual(row);
    }
  });

  it("puts the blank back where a client broke between words", () => {
    const row = graphRow({ reason: "this object is not assigned to the application ".repeat(8) });
    const wrapped = JSON.stringify(row).replace(/(.{1,40}) /g, "$1\n");
    expect(wrapped.split("\n").length).toBeGreaterThan(5);
    expect(repairJson(wrapped)?.value).toEqual(row);
  });

  it("keeps __proto__ an ordinary member", () => {
    const value = repairJson('{"__proto__":{"polluted":true},}')?.value;
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("stops at 100 levels and at 256 KB", () => {
    expect(repairJson('{"a":'.repeat(200))).toMatchObject({ complete: false });
    const long = `{"a":1,"b":"${"x".repeat(300 * 1024)}"}`;
    expect(repairJson(long)).toMatchObject({ value: { a: 1 }, complete: false });
  });

  it("reads sound JSON as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.oneof(fc.object(), fc.array(fc.jsonValue())), (value) => {
        const text = JSON.stringify(value);
        expect(repairJson(text)?.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it("never throws, and keeps of any prefix what was complete", () => {
    const row = graphRow({
      provisioningSteps: [scopingStep({ ScopeEvaluationResult: "{\"f.a EQUALS 'x'\":true}" })],
    });
    const text = JSON.stringify(row);
    const ends = memberEnds(row);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        const read = repairJson(text.slice(0, length))!;
        expect(read.complete).toBe(false);
        expect(isPartOf(read.value, row)).toBe(true);
        const complete = ends.filter(({ end }) => end <= length).map(({ key }) => key);
        for (const key of complete)
          expect((read.value as Record<string, unknown>)[key]).toEqual(row[key]);
      }),
      { numRuns: runs(400) },
    );
  });

  it.each([
    ["open braces", "{"],
    ["open brackets", "["],
    ["nested objects", '{"a":'],
    ["quotes", '{"'],
    ["backslashes", '{"a":"\\\\'],
    ["short lines in a text", "x\n"],
    ["dots", "..."],
    ["crossed brackets", "}]{["],
    ["escapes", "\\u12"],
  ])("looks at each character a few times at most: %s", (_, part) => {
    for (const length of [10_000, 100_000]) {
      const text = `{"a":"b","c":${part.repeat(length / part.length)}`;
      expect(repairJson(text)!.work).toBeLessThan(5 * text.length);
    }
    const open = `{"a":"${part.repeat(100_000 / part.length)}`;
    expect(repairJson(open)!.work).toBeLessThan(5 * open.length);
  });

  it("never throws on any text", () => {
    const damaged = fc.array(fc.constantFrom(..."{}[]\":,'“”\\.\n u1tx".split("")));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          damaged.map((parts) => parts.join("")),
        ),
        (text) => {
          expect(() => parseJson(`{${text}`)).not.toThrow();
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

/** Where each member of an object ends in its JSON. */
function memberEnds(row: Record<string, unknown>): { key: string; end: number }[] {
  let end = 1;
  return Object.entries(row).map(([key, value]) => {
    end += `"${key}":`.length + JSON.stringify(value).length;
    return { key, end: end++ };
  });
}

/** Whether a value is a beginning of another: fewer members or elements, texts cut at their end. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (typeof part === "string") return typeof whole === "string" && whole.startsWith(part);
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((one, index) => isPartOf(one, whole[index]));
  if (typeof part === "object" && part !== null)
    return Object.entries(part).every(([key, value]) =>
      isPartOf(value, (whole as Record<string, unknown>)[key]),
    );
  return part === whole;
}
