import {
  addPiece,
  emptyBits,
  hasOne,
  hasPiece,
  isPiece,
  numberOf,
  piecesIn,
  setPieces,
} from "../../../bot/patterns/pieces";

describe("the pieces of a text", () => {
  it("are all that begin anywhere, in small letters, up to four characters", () => {
    const numbers = new Set<number>();
    piecesIn("Abcde", (number) => numbers.add(number));
    const pieces = ["a", "ab", "abc", "abcd", "b", "bc", "bcd", "bcde", "c", "cd", "cde"];
    expect(numbers).toEqual(new Set([...pieces, "d", "de", "e"].map(numberOf)));
  });

  it("have numbers that tell apart what begins alike or has the same letters", () => {
    const pieces = ["a", "aa", "aaa", "aaaa", "ab", "ba", "abc", "cba", "de", "d", "無", "無効"];
    expect(new Set(pieces.map(numberOf)).size).toBe(pieces.length);
  });

  it.each([
    ["a", false],
    ["無", true],
    ["ab", true],
  ])("%s is looked for: %s", (piece, expected) => {
    expect(isPiece(piece)).toBe(expected);
  });
});

describe("bits of pieces", () => {
  it("are those of one text at a time", () => {
    const bits = emptyBits();
    setPieces(bits, "one");
    expect(hasOne(bits, Int32Array.of(numberOf("xyz"), numberOf("one")))).toBe(true);
    setPieces(bits, "two");
    expect(hasOne(bits, Int32Array.of(numberOf("one")))).toBe(false);
    expect(hasOne(bits, Int32Array.of())).toBe(false);
  });

  it("are added one by one", () => {
    const bits = emptyBits();
    addPiece(bits, 65_535);
    addPiece(bits, 65_504);
    expect([65_535, 65_504, 65_534, 0].map((number) => hasPiece(bits, number))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
