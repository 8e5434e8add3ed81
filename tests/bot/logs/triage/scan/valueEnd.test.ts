import { fc, runs } from "../../../../properties";
import { endOf } from "./endOf";

const end = (text: string): number => endOf("unread", Buffer.from(text));

it.each<[string, number]>([
  ['[{"displayName":"x","oldValue":null,"newValue":"a\\"b"}],', 55],
  ["[ ]", 3],
  ['{"a" : [ true , false, 12 ] }x', 29],
  ['"text"', 6],
  ["null,", 4],
  // Not surely valid, or left to the parser.
  ['{"a":1,}', -1],
  ["[1 2]", -1],
  ["[01]", -1],
  ["[-1]", -1],
  ['["\\u0041"]', -1],
  ['["a\nb"]', -1],
  ["[nul]", -1],
  ['{"a" 1}', -1],
  ["[[[[[[[[[[1]]]]]]]]]]", -1],
  ["[1", -1],
  ["", -1],
])("%s ends at %i", (text, expected) => {
  expect(end(text)).toBe(expected);
});

it("accepts nothing that is no JSON, wherever one byte of it is another", () => {
  const changed = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom("", '"', ",", "}", "]", "\\", "0"))
    .map(([text, at, other]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + other + text.slice(place + (other === "" ? 1 : 0));
    });
  fc.assert(
    fc.property(changed, (text) => {
      const to = end(text);
      const taken = to < 0 ? "0" : Buffer.from(text).subarray(0, to).toString();
      expect(() => JSON.parse(taken) as unknown).not.toThrow();
    }),
    { numRuns: runs(5_000) },
  );
});

it("never looks behind the limit", () => {
  const bytes = Buffer.from('{"a":["b",{"c":null}],"d":12}');
  const early = Array.from({ length: bytes.length }, (_, limit) =>
    endOf("unread", bytes, 0, limit),
  );
  expect(early.filter((to) => to >= 0)).toEqual([]);
});
