import { nearWordsAmong } from "../../../dialogs/understanding/nearWords";

const search = nearWordsAmong(
  new Set(["slack", "black", "salesforce", "salesforces", "box", "app2024", "okta"]),
);

describe("words that a typed one may stand for", () => {
  it.each([
    ["salesfroce", ["salesforce", "salesforces"]],
    ["salesforcess", ["salesforces", "salesforce"]],
    ["flack", ["slack", "black"]],
    ["okat", ["okta"]],
    ["ok", []],
    ["bix", []],
    ["app2025", []],
    ["slack", ["black"]],
  ])("%s", (typed, expected) => {
    expect(search()(typed).map(({ word }) => word)).toEqual(expected);
  });

  it("are looked for until the sentence has used what it may, and known again at once", () => {
    const letters = Array.from("abcdefghijklmnopqrstuvwxyz");
    const alike = new Set(
      letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `contosoapp${a}${b}${c}`))),
    );
    const near = nearWordsAmong(alike)();
    const first = near("contosoappabx");
    expect(first).not.toEqual([]);
    expect(near("contosoappabx")).toBe(first);
    expect(near("contosoappzzx")).toEqual([]);
  });
});
