import { ofLastTexts } from "../../../bot/patterns/ofLastTexts";

/** Reads two texts of at most five characters, and writes down what it reads. */
function reader(): { readonly read: (text: string) => string | undefined; reads: string[] } {
  const reads: string[] = [];
  const read = ofLastTexts({ texts: 2, characters: 5 }, (text) => {
    reads.push(text);
    return text === "" ? undefined : text.toUpperCase();
  });
  return { read, reads };
}

it("reads a text once, also one of which nothing is said", () => {
  const { read, reads } = reader();
  expect(["a", "", "a", ""].map(read)).toEqual(["A", undefined, "A", undefined]);
  expect(reads).toEqual(["a", ""]);
});

it("keeps the last texts only", () => {
  const { read, reads } = reader();
  expect(["a", "b", "c", "b", "a"].map(read)).toEqual(["A", "B", "C", "B", "A"]);
  expect(reads).toEqual(["a", "b", "c", "a"]);
});

it("keeps no long text", () => {
  const { read, reads } = reader();
  expect(["abcdef", "abcdef"].map(read)).toEqual(["ABCDEF", "ABCDEF"]);
  expect(reads).toHaveLength(2);
});
