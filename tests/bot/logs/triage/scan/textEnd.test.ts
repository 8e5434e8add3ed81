import { fc, runs } from "../../../../properties";
import { addPart } from "../../../../../bot/logs/triage/shapes/addPart";
import { partTree } from "../../../../../bot/logs/triage/shapes/partTree";
import { seen } from "../../../../../bot/logs/triage/shapes/port";
import { searchedIn } from "../../../../../bot/logs/triage/shapes/searched";
import { startScanner } from "../../../../../bot/logs/triage/scan/scanner";
import { endOf } from "./endOf";

const scanner = startScanner(() => 0);
const tree = partTree(scanner);
const text = { bytes: Buffer.from('"'), hole: { kind: "text", meaning: 0 } } as const;
addPart(tree, { segments: [text, { bytes: Buffer.from('"') }], frame: "" });

/** Where a string ends whose content begins at the second byte, and what was seen in it. */
function read(bytes: Buffer): { readonly end: number; readonly seen: number } {
  const { found } = scanner;
  const isFound = scanner.findParts(tree.root, tree.lastPart, searchedIn(bytes), 0);
  return { end: isFound ? (found.to[0] ?? 0) : -1, seen: found.seen[0] ?? 0 };
}

it("sees of any text what it is made of", () => {
  const bit = (is: boolean, one: number): number => (is ? one : 0);
  const text = fc.string({
    unit: fc.constantFrom("a", "'", "@", ".", "é", "😀", "~"),
    minLength: 1,
  });
  fc.assert(
    fc.property(text, (content) => {
      const bytes = Buffer.from(`"${content}"`);
      const expected =
        bit(content.includes("'"), seen.apostrophe) |
        bit(content.includes("@"), seen.at) |
        bit(/[^\u0020-\u007f]/.test(content), seen.wide);
      expect(read(bytes)).toEqual({ end: bytes.length - 1, seen: expected });
    }),
  );
});

it("takes no string that would have to be decoded, is empty, too long or no UTF-8", () => {
  const bytes = fc.uint8Array({ minLength: 0, maxLength: 20 });
  fc.assert(
    fc.property(bytes, (content) => {
      const whole = Buffer.concat([Buffer.from('"'), content, Buffer.from('"x')]);
      const { end } = read(whole);
      if (end < 0) return;
      const taken = whole.subarray(1, end);
      const decoded = JSON.parse(`"${taken.toString()}"`) as string;
      expect(Buffer.from(decoded)).toEqual(Buffer.from(taken));
    }),
    { numRuns: runs(3_000) },
  );
  expect(read(Buffer.from(`"${"a".repeat(999)}"`)).end).toBe(1_000);
  expect(read(Buffer.from(`"${"a".repeat(1_000)}"`)).end).toBe(-1);
  expect(read(Buffer.from('"abc')).end).toBe(-1);
});

it.each<[string, number]>([
  ["ana@contoso.com' will", 15],
  ["O'Brien' will", 7],
  ["ana'", 3],
  ['ana" x', 3],
  ['ana\\" x', 3],
  ["' x", -1],
  ["ana", -1],
])("a quoted name %s ends at %i", (text, expected) => {
  const bytes = Buffer.from(`${text}.`);
  expect(endOf("quoted", bytes, 0, text === "ana" ? 3 : bytes.length)).toBe(expected);
});
