import { quotedTitle } from "../../../bot/languages/quotedTitle";

describe("a title in quotes", () => {
  it.each([
    ["en-US", 'filter "Sales only"'],
    ["de-DE", "filter „Sales only“"],
    ["fr", "filter «\u00a0Sales only\u00a0»"],
    ["es-MX", "filter «Sales only»"],
    ["ja-JP", "filter「Sales only」"],
  ])("in %s", (locale, written) => {
    expect(`filter${quotedTitle("Sales only", locale)}`).toBe(written);
  });

  it("is nothing without a title", () => {
    expect(quotedTitle("", "de")).toBe("");
  });
});
