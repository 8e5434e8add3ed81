import { addPart } from "../../../../../bot/logs/triage/shapes/addPart";
import {
  type PartTree,
  partTree,
  type Segment,
} from "../../../../../bot/logs/triage/shapes/partTree";
import { mostHoles } from "../../../../../bot/logs/triage/shapes/port";
import { searchedIn } from "../../../../../bot/logs/triage/shapes/searched";
import { startScanner } from "../../../../../bot/logs/triage/scan/scanner";

const bytes = (text: string): Segment => ({ bytes: Buffer.from(text) });
const name = (before: string): Segment => ({
  ...bytes(before),
  hole: { kind: "text", meaning: 0 },
});

/** Parts by their numbers; the second and the fifth begin as the first and the fourth do. */
const parts: readonly (readonly Segment[])[] = [
  [bytes("}")],
  [bytes('{"a":"x"')],
  [name('{"a":"x","b":"'), bytes('"')],
  [name(',"c":"'), bytes('"')],
  [name(',"c":"'), bytes('"}}')],
  [bytes(',"d":{')],
];

const emptyTree = (): PartTree => partTree(startScanner(() => 0));

/** The parts of an entry, counted from the last one on, and the number of its holes. */
function found(
  { scanner, root, lastPart }: PartTree,
  entry: Buffer,
  limit = entry.length,
): { readonly parts: number[]; readonly holes: number } | undefined {
  if (!scanner.findParts(root, lastPart, searchedIn(entry, limit), 0)) return undefined;
  const { parts: numbers, partCount, holeCount } = scanner.found;
  const parts = Array.from(numbers.subarray(0, partCount), (part) => part - lastPart + 1);
  return { parts, holes: holeCount };
}

function finder(): (entry: string, limit?: number) => number[] | undefined {
  const tree = emptyTree();
  for (const segments of parts) addPart(tree, { segments, frame: "" });
  return (entry, limit = entry.length) => found(tree, Buffer.from(entry), limit)?.parts;
}

const entries: [string, number[] | undefined][] = [
  ['{"a":"x"}', [2, 1]],
  ['{"a":"x","b":"Ana"}', [3, 1]],
  ['{"a":"x","c":"Ana"}', [2, 4, 1]],
  ['{"a":"x","b":"Ana","c":"Bo"}', [3, 4, 1]],
  ['{"a":"x","d":{,"c":"Bo"}}}', [2, 6, 5, 1]],
  ['{"a":"x","c":"Bo"}}', [2, 5]],
  ['{"a":"x","c":"Bo"', undefined],
  ['{"a":"y"}', undefined],
  ['{"a":"x","c":"B\\no"}', undefined],
  ["", undefined],
];

it.each(entries)("finds the parts of %s", (entry, found) => {
  const expected = found?.at(-1) === 1 ? found : undefined;
  expect(finder()(entry)).toEqual(expected);
});

it("finds the same whatever came before", () => {
  const find = finder();
  const some = entries.flatMap((one) => entries.flatMap((other) => [one, other]));
  for (const [entry, found] of some)
    expect([entry, find(entry)]).toEqual([entry, found?.at(-1) === 1 ? found : undefined]);
});

it("looks at nothing behind the limit", () => {
  const find = finder();
  for (const [entry] of entries)
    for (let limit = 0; limit < entry.length; limit++)
      expect(find(entry, limit)).toEqual(find(entry.slice(0, limit)));
});

it("keeps what it finds when nodes are cut in two later", () => {
  const tree = emptyTree();
  const entry = Buffer.from('{"a":"x","c":"Bo"}');
  for (const [index, segments] of parts.entries()) {
    const number = addPart(tree, { segments, frame: index === 1 ? "told" : "" });
    const part = tree.lastPart + index;
    expect(number).toEqual({ part, frame: index === 1 ? -1 : part });
    expect(found(tree, entry) !== undefined).toBe(index >= 3);
  }
  const { told, toldCount } = tree.scanner.found;
  expect(Array.from(told.subarray(0, toldCount))).toEqual([tree.lastPart + 1]);
});

it("finds what fits a hole also where something else stands in its place in the tree", () => {
  const tree = emptyTree();
  const time: Segment = { ...bytes('{"at":"'), hole: { kind: "time", meaning: 0 } };
  const days: Segment = { ...bytes(',"days":'), hole: { kind: "digits", meaning: 0 } };
  const all = [
    [bytes("}")],
    [time, bytes('"')],
    [bytes('{"at":"2026-11-20 09:00"')],
    [days, bytes(',"x":1')],
    [bytes(',"days":1.5,"x":1')],
  ];
  for (const segments of all) addPart(tree, { segments, frame: "" });
  const partsIn = (entry: string): number[] | undefined => {
    const { parts: numbers, holes } = found(tree, Buffer.from(entry)) ?? {};
    return numbers && [...numbers, holes ?? 0];
  };
  expect(partsIn('{"at":"2026-11-21T10:00:00Z","days":12,"x":1}')).toEqual([2, 4, 1, 2]);
  expect(partsIn('{"at":"2026-11-20 09:00","days":1.5,"x":1}')).toEqual([3, 5, 1, 0]);
  expect(partsIn('{"at":"2026-11-20 09:00","days":1,"x":1}')).toEqual([3, 4, 1, 1]);
  expect(partsIn('{"at":"2026-11-20 10:00","days":1,"x":1}')).toBeUndefined();
});

it("takes no part that finds no room", () => {
  const tree = emptyTree();
  const { storeSize } = tree.scanner.layout;
  const digits = [bytes("0123456789")];
  const large = [{ bytes: Buffer.alloc(storeSize - 10, 97) }];
  expect(addPart(tree, { segments: digits, frame: "" })?.part).toBe(tree.lastPart);
  expect(addPart(tree, { segments: large, frame: "" })?.part).toBe(tree.lastPart + 1);
  expect(addPart(tree, { segments: [bytes("x")], frame: "" })).toBeUndefined();
  expect(addPart(tree, { segments: digits, frame: "" })?.part).toBe(tree.lastPart);
});

it("has room for all holes that an entry may have", () => {
  expect(startScanner(() => 0).layout.mostHoles).toBe(mostHoles);
});
