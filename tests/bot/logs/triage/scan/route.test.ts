import { addPart } from "../../../../../bot/logs/triage/shapes/addPart";
import {
  type Segment,
  type PartTree,
  partTree,
} from "../../../../../bot/logs/triage/shapes/partTree";
import { searchedIn } from "../../../../../bot/logs/triage/shapes/searched";
import { startScanner } from "../../../../../bot/logs/triage/scan/scanner";
import { fc, runs } from "../../../../properties";

/** A tree whose parts are also written out as routes, or one that has no room for them. */
function treeWith(routes: boolean): PartTree {
  const tree = partTree(startScanner((kind, content) => (kind === "job" ? content.length % 3 : 0)));
  const { routesAt, routesSize } = tree.scanner.layout;
  if (!routes) tree.routesEnd = routesAt + routesSize;
  addPart(tree, { segments: [{ bytes: Buffer.from("}") }], frame: "" });
  return tree;
}

/** All that is found of an entry. */
function foundIn(tree: PartTree, entry: Buffer): unknown {
  const { scanner, root, lastPart } = tree;
  const isWhole = scanner.findParts(root, lastPart, searchedIn(entry), 0);
  const { found } = scanner;
  if (!isWhole) return undefined;
  const first = (list: Int32Array, count: number): number[] => Array.from(list.subarray(0, count));
  return {
    end: found.end,
    parts: first(found.parts, found.partCount).map((part) => part - lastPart + 1),
    told: first(found.told, found.toldCount),
    quoted: first(found.quoted, found.quotedCount),
    holes: first(found.from, found.holeCount).map((from, hole) => [
      from,
      found.to[hole],
      found.seen[hole],
    ]),
  };
}

/** Few pieces, so that parts meet, end within one another and have a hole where others go on. */
const literals = [',"a":"', '"', "x"];
const contents = ["x", "1", "12", "o'n", 'x",'];
const hole = fc.constantFrom<Segment["hole"]>(
  undefined,
  { kind: "text", meaning: 0 },
  { kind: "digits", meaning: 0 },
  { kind: "job", meaning: 1 },
  { kind: "job", meaning: 2 },
);
const segment = fc
  .tuple(fc.constantFrom(...literals), hole)
  .map(([text, own]): Segment => ({ bytes: Buffer.from(text), ...(own && { hole: own }) }));
const part = fc.array(segment, { minLength: 1, maxLength: 3 });
const entry = fc
  .array(fc.constantFrom(...literals, ...contents), { maxLength: 10 })
  .map((pieces) => Buffer.from(`${pieces.join("")}}`));
/** Parts as they are learned, and an entry that has them with these contents. */
const learned = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.constantFrom(...contents))
  .map(([parts, content]) => {
    const pieces = parts
      .flat()
      .map(({ bytes, hole: own }) => `${bytes.toString()}${own ? content : ""}`);
    return { parts, entry: Buffer.from(`${pieces.join("")}}`) };
  });

it("finds by routes what the tree alone finds, also when it grows in between", () => {
  let passed = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(learned, entry), { maxLength: 8 }), (steps) => {
      const [one, other] = [treeWith(true), treeWith(false)];
      const texts: Buffer[] = [];
      for (const [lesson, more] of steps) {
        for (const segments of lesson.parts)
          for (const tree of [one, other]) addPart(tree, { segments, frame: "told" });
        texts.push(lesson.entry, more);
        for (const text of [...texts, ...texts]) {
          const expected = foundIn(other, text);
          expect(foundIn(one, text)).toEqual(expected);
          if (expected !== undefined) passed += 1;
        }
      }
    }),
    { numRuns: runs(150) },
  );
  expect(passed).toBeGreaterThan(200);
});

it("takes what fits a hole that came to stand where its route goes on", () => {
  const tree = treeWith(true);
  const text = Buffer.from(',"a":"x"}');
  for (const value of ["x", "y"])
    addPart(tree, { segments: [{ bytes: Buffer.from(`,"a":"${value}"`) }], frame: "" });
  for (let time = 0; time < 2; time++) expect(foundIn(tree, text)).toMatchObject({ parts: [2, 1] });
  const name: Segment = { bytes: Buffer.from(',"a":"'), hole: { kind: "text", meaning: 0 } };
  addPart(tree, { segments: [name, { bytes: Buffer.from('"') }], frame: "" });
  expect(foundIn(tree, text)).toMatchObject({ parts: [4, 1], holes: [[6, 7, 0]] });
});
