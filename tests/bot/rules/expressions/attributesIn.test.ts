import { attributesIn } from "../../../../bot/rules/expressions";

describe("attributesIn", () => {
  it.each([
    ['IIF([department]="Sales",[city],[department])', ["department", "city"]],
    ['Join(".", "a", , "b")', []],
    ["[mail]", ["mail"]],
  ])("%s reads %j", (text, names) => {
    expect(attributesIn(text)).toEqual({ ok: true, value: names });
  });

  it("tells what is wrong and where", () => {
    expect(attributesIn("ToUpper([city]")).toMatchObject({ ok: false, at: { start: 14 } });
  });
});
