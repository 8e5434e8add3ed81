import { rowAsked } from "../../../dialogs/understanding/rowAsked";

describe("rowAsked", () => {
  it.each([
    ["row 2", 2, true],
    ["what about line 12?", 12, true],
    ["the third row", 3, true],
    ["the second one", 2, false],
    ["and the last one?", "last", false],
    ["last row", "last", true],
    ["next row please".replace(" please", ""), "next", true],
    ["Zeile 2", 2, true],
    ["die dritte Zeile", 3, true],
    ["und die letzte?", "last", false],
    ["ligne 2", 2, true],
    ["la troisième ligne", 3, true],
    ["et la dernière ?", "last", false],
    ["fila 2", 2, true],
    ["la tercera fila", 3, true],
    ["¿y la última?", "last", false],
    ["2行目", 2, true],
    ["3番目は", 3, true],
    ["最後の行", "last", true],
  ])("%j asks for %j, surely: %j", (text, row, sure) => {
    expect(rowAsked(text)).toEqual({ row, sure });
  });

  it.each([
    "2",
    "row",
    "case 2",
    "why is Ben not in Salesforce",
    "the last cycle",
    "next",
    "next step",
  ])("%j asks for none, or is no row for sure", (text) => {
    expect(rowAsked(text)?.sure ?? false).toBe(false);
  });
});
