import { addPart } from "../../../../../bot/logs/triage/shapes/addPart";
import { partTree, type Segment } from "../../../../../bot/logs/triage/shapes/partTree";
import { type HoleKind } from "../../../../../bot/logs/triage/shapes/port";
import { searchedIn } from "../../../../../bot/logs/triage/shapes/searched";
import { startScanner } from "../../../../../bot/logs/triage/scan/scanner";

/** Kinds of holes with what stands before, in and behind one. */
const members: readonly (readonly [HoleKind, string, string, string])[] = [
  ["text", ',"a":"', "Zoë @ O'Brien", '"'],
  ["maybe", ',"b":"', "", '"'],
  ["detail", ',"c":"', "Sales", '"'],
  ["quoted", `,"d":"'`, "O'Brien", `' is"`],
  ["time", ',"e":"', "2026-11-20T09:00:00.123Z", '"'],
  ["digits", ',"f":', "12345", ',"n":0'],
  ["scope", ',"g":"', String.raw`{\"Sales.department EQUALS 'Sales'\":false}`, '"'],
  ["job", ',"h":"', "Workday2AAD.abc", '"'],
  ["unread", ',"i":', String.raw`[{"a":null,"b":[true,12,{}],"c":"x\"y"} , "z" ]`, ',"n":0'],
];
const entry = `{"id":1${members.map((member) => member.slice(1).join("")).join("")}}`;
/** Two parts for each member, then the first and the last one. */
const expected = [2, ...members.map((_, index) => 3 + 2 * index), 1];

const tree = partTree(startScanner(() => 0));
const add = (...segments: readonly Segment[]): void => {
  addPart(tree, { segments, frame: "" });
};
add({ bytes: Buffer.from("}") });
add({ bytes: Buffer.from('{"id":1') });
for (const [kind, before, , behind] of members) {
  add({ bytes: Buffer.from(before), hole: { kind, meaning: 0 } }, { bytes: Buffer.from(behind) });
  // What fits no hole stands as it is: it must neither hide the hole nor be hidden by it.
  add({ bytes: Buffer.from(`${before}\\u0041"`) });
}
const { scanner, root, lastPart } = tree;
const { windowSize } = scanner.layout;

/** The parts of an entry behind so many bytes, of which the first were searched before. */
function partsBehind(before: number, text: string): number[] | undefined {
  const written = Buffer.concat([Buffer.alloc(before, " "), Buffer.from(text)]);
  const all = searchedIn(Buffer.concat([written, Buffer.alloc(windowSize, " ")]));
  scanner.findParts(root, lastPart, all, 0);
  if (!scanner.findParts(root, lastPart, all, before)) return undefined;
  const { parts, partCount, end } = scanner.found;
  expect(end).toBe(written.length);
  return Array.from(parts.subarray(0, partCount), (part) => part - lastPart + 1);
}

it("finds an entry wherever the window ends in it", () => {
  const size = Buffer.byteLength(entry);
  for (let inside = 0; inside <= size + 1; inside++)
    expect([inside, partsBehind(windowSize - inside, entry)]).toEqual([inside, expected]);
});

it("finds what stands in place of a hole, whatever lies behind", () => {
  for (const [index, [, before]] of members.entries())
    expect(partsBehind(0, `{"id":1${before}\\u0041"}`)).toEqual([2, 4 + 2 * index, 1]);
});

it("finds entries up to the size of the window", () => {
  const long = (size: number): string => `{"id":1,"i":[${" ".repeat(size - 21)}],"n":0}`;
  for (const size of [30, 4_000, windowSize - 1])
    for (const before of [0, 1, 4_000, windowSize - 4_000, windowSize - 1, windowSize, 99_999])
      expect(partsBehind(before, long(size))).toEqual([2, 19, 1]);
  expect(partsBehind(0, long(windowSize + 1))).toBeUndefined();
});

it("goes the way that what lies behind the window shows", () => {
  // The longer part begins as the shorter does, which the bracket that closes an entry could follow.
  add({ bytes: Buffer.from(',"z":1') });
  add({ bytes: Buffer.from(',"z":1}}') });
  const ends = ',"z":1}}}';
  for (let inside = 0; inside <= ends.length; inside++) {
    const before = windowSize - 7 - inside;
    expect([inside, partsBehind(before, `{"id":1${ends}`)]).toEqual([inside, [2, 22, 1]]);
  }
});
