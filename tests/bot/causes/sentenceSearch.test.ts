import { causes } from "../../../bot/causes";
import { createSentenceSearch, type Sentences } from "../../../bot/causes/sentenceSearch";
import { fc, runs } from "../../properties";

const books: readonly Sentences[] = [
  { id: "short", sentences: [/not found/i] },
  { id: "long", sentences: [/nothing here/, /user \w+ was not found/i] },
  { id: "second", sentences: [/NOT FOUND/i] },
  { id: "exact", sentences: [/Timeout/] },
];

describe("finds the sentence that covers most", () => {
  it.each([
    ["The user ben was not found.", "long"],
    ["It was not found", "short"],
    ["Timeout", "exact"],
    ["timeout: with its own case only", undefined],
    ["all is well", undefined],
    ["", undefined],
  ])("%s -> %p", (text, expected) => {
    expect(createSentenceSearch(books)(text)).toBe(expected);
  });
});

it("takes the longest in any writing of a text", () => {
  const search = createSentenceSearch(books);
  expect(search("not found", "user ben was not found")).toBe("long");
  expect(search("user ben was not found", "not found")).toBe("long");
});

/** One sentence after the other, without any shelves. */
function oneByOne(all: readonly Sentences[], text: string): string | undefined {
  let best: { id: string; length: number } | undefined;
  for (const { id, sentences } of all) {
    for (const sentence of sentences) {
      const length = sentence.exec(text)?.[0].length ?? 0;
      if (length > (best?.length ?? 0)) best = { id, length };
    }
  }
  return best?.id;
}

const known: readonly Sentences[] = causes.map(({ id, recognises }) => ({
  id,
  sentences: recognises?.texts ?? [],
}));
/** What the sentences are made of, so that texts come near to them and meet several at once. */
const words = known
  .flatMap(({ sentences }) => sentences.map(({ source }) => source))
  .flatMap((source) => source.match(/[\w' ]{3,}/g) ?? []);

it("answers as if all sentences were looked for one by one", () => {
  const search = createSentenceSearch(known);
  const near = fc
    .array(fc.constantFrom(...words, " ", ". ", "\n", "x"), { maxLength: 12 })
    .map((parts) => parts.join(" "));
  let named = 0;
  fc.assert(
    fc.property(near, (text) => {
      const expected = oneByOne(known, text);
      if (expected !== undefined) named += 1;
      expect(search(text)).toBe(expected);
    }),
    { numRuns: runs(2_000) },
  );
  expect(named).toBeGreaterThan(100);
});
