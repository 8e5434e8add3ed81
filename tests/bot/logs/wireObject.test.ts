import {
  asDetails,
  asList,
  asObject,
  asText,
  cut,
  pick,
  pickText,
} from "../../../bot/logs/wireObject";

describe("pick", () => {
  it("prefers exact names in their order, then any spelling, and never null", () => {
    const object = { Name: "loose", displayName: null, name: "exact", step_type: 0 };
    expect(pick(object, "displayName", "name")).toBe("exact");
    expect(pick(object, "displayName", "stepType")).toBe(0);
    expect(pick({ B: 2, A: 1 }, "a", "b")).toBe(1);
    expect(pick(object, "constructor", "missing")).toBeUndefined();
  });

  it('gotcha 25: takes "" for missing', () => {
    expect(pickText({ displayName: "", name: "x" }, "displayName", "name")).toBe("x");
    expect(pickText(undefined, "name")).toBe("");
  });
});

describe("values of the wire", () => {
  it("reads objects and lists also from JSON strings", () => {
    expect(asObject(' {"a":1}')).toEqual({ a: 1 });
    expect(asObject("[1]")).toBeUndefined();
    expect(asObject([1])).toBeUndefined();
    expect(asList('[1,2,"cut')).toEqual([1, 2, "cut"]);
    expect(asList({ length: 1 })).toEqual([]);
  });

  it("gotcha 25: gives texts only", () => {
    expect([1, true, null, {}, "x"].map(asText)).toEqual(["1", "true", "", "", "x"]);
    expect(asDetails([{ key: "a", value: 1 }, { Name: "b", Value: "x" }, 3])).toEqual({
      a: "1",
      b: "x",
    });
  });

  it("never cuts a character in half", () => {
    expect(cut("ab\u{1F600}", 3)).toBe("ab");
    expect(cut("ab\u{1F600}", 4)).toBe("ab\u{1F600}");
  });
});
