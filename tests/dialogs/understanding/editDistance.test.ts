import { editDistance } from "../../../dialogs/understanding/editDistance";

describe("editDistance", () => {
  it.each([
    ["salesforce", "salesforce", 0],
    ["salesfroce", "salesforce", 1],
    ["salesforc", "salesforce", 1],
    ["slack", "black", 1],
    ["workday", "wrkdya", 2],
    ["", "ab", 2],
  ])("%s / %s = %d", (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });

  it("gives up beyond the limit", () => {
    expect(editDistance("salesforce", "servicenow", 2)).toBe(3);
  });
});
