import { parseAction } from "../../cards/actions";

describe("parseAction", () => {
  it.each([
    [{ action: "checkAgain", card: "c1" }],
    [{ action: "choose", card: "c1", choice: "0" }],
    [{ action: "human", card: "a-b" }],
  ])("reads %j", (data) => {
    expect(parseAction(data)).toEqual(data);
  });

  it("keeps only what it knows", () => {
    expect(parseAction({ action: "human", card: "c", role: "engineer" })).toEqual({
      action: "human",
      card: "c",
    });
  });

  it.each([
    [undefined],
    [null],
    ["checkAgain"],
    [[]],
    [{}],
    [{ action: "checkAgain" }],
    [{ action: "grant", card: "c1" }],
    [{ action: "__proto__", card: "c1" }],
    [{ action: "constructor", card: "c1" }],
    [{ action: "choose", card: "c1" }],
    [{ action: "choose", card: "c1", choice: "../1" }],
    [{ action: "checkAgain", card: 5 }],
    [{ action: "checkAgain", card: "x".repeat(65) }],
    [JSON.parse('{"__proto__":{"action":"human","card":"c"}}') as object],
  ])("refuses %j", (data) => {
    expect(parseAction(data as never)).toBeUndefined();
  });
});
