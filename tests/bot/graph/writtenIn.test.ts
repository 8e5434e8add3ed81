import { writtenIn } from "../../../bot/graph/writtenIn";

const property = (displayName: unknown, newValue: unknown) => ({ displayName, newValue });

describe("writtenIn", () => {
  it("gives what each entry wrote, by its id", () => {
    const written = writtenIn([
      { id: "1", modifiedProperties: [property("title", "Buyer"), property("city", null)] },
      { id: "2", modifiedProperties: [property("title", '"Lead"')] },
      { id: "3", modifiedProperties: [] },
    ]);
    expect([...written]).toEqual([
      [
        "1",
        [
          { name: "title", value: "Buyer" },
          { name: "city", value: null },
        ],
      ],
      ["2", [{ name: "title", value: "Lead" }]],
    ]);
  });

  it("passes over what is no property, and no entry", () => {
    const items = [7, null, { id: "1", modifiedProperties: [property(3, "x"), property("a", {})] }];
    expect([...writtenIn(items)]).toEqual([["1", []]]);
  });

  it("keeps no more of a value than can be shown", () => {
    const items = [{ id: "1", modifiedProperties: [property("a", "x".repeat(5_000))] }];
    expect(writtenIn(items).get("1")?.[0]?.value).toHaveLength(200);
  });
});
