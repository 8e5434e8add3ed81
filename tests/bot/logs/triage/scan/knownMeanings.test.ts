import { startScanner } from "../../../../../bot/logs/triage/scan/scanner";
import { addPart } from "../../../../../bot/logs/triage/shapes/addPart";
import { partTree } from "../../../../../bot/logs/triage/shapes/partTree";
import { type HoleKind } from "../../../../../bot/logs/triage/shapes/port";
import { searchedIn } from "../../../../../bot/logs/triage/shapes/searched";

/** Finds results of scoping filters, and notes what was asked for their meaning. */
function reader(meaning: (content: string) => number) {
  const asked: [HoleKind, string][] = [];
  const scanner = startScanner((kind, content) => {
    asked.push([kind, content.toString()]);
    return meaning(content.toString());
  });
  const tree = partTree(scanner);
  const scope = { bytes: Buffer.from('"'), hole: { kind: "scope", meaning: 0 } } as const;
  addPart(tree, { segments: [scope, { bytes: Buffer.from('"}') }], frame: "told" });
  const isFound = (content: string): boolean =>
    scanner.findParts(tree.root, tree.lastPart, searchedIn(Buffer.from(`"${content}"}`)), 0);
  return { asked, isFound, told: () => scanner.found.told[0] };
}

it("is not asked again for what was told before, however long it is", () => {
  const { asked, isFound, told } = reader((content) => content.length);
  for (let round = 0; round < 3; round++)
    for (const length of [1, 7, 8, 9, 16, 17, 300, 512]) {
      expect(isFound("x".repeat(length))).toBe(true);
      expect(told()).toBe(length);
    }
  expect(asked).toHaveLength(8);
});

it("tells apart what differs in one byte, or in its length", () => {
  const numbers = new Map<string, number>();
  const numberOf = (content: string): number =>
    numbers.get(content) ?? (numbers.set(content, numbers.size), numbers.size - 1);
  const { isFound, told } = reader(numberOf);
  const long = "abcdefghijklmnopqrstuvwxyz";
  const contents = Array.from(long, (_, at) => [
    long.slice(0, at + 1),
    `${long.slice(0, at)}_${long.slice(at + 1)}`,
  ]).flat();
  for (let round = 0; round < 2; round++)
    for (const content of contents) {
      expect(isFound(content)).toBe(true);
      expect([content, told()]).toEqual([content, numberOf(content)]);
    }
});

it("asks again for what was not known", () => {
  let known = -1;
  const { asked, isFound } = reader(() => known);
  expect([isFound("a"), isFound("a")]).toEqual([false, false]);
  known = 3;
  expect(isFound("a")).toBe(true);
  expect(asked).toEqual([
    ["scope", "a"],
    ["scope", "a"],
    ["scope", "a"],
  ]);
});
