import { judgeTogether } from "../../../bot/rules/judgeTogether";
import { type JudgedClause } from "../../../bot/rules/scopeChange";

const clause = (
  filter: string,
  attribute: string,
  wanted: string,
  actual: string,
): JudgedClause => ({
  ...{ filter, attribute, operator: "EQUALS", wanted, actual },
  holds: actual === wanted,
});

const sales = [
  clause("Sales", "department", "Sales", "Marketing"),
  clause("Sales", "country", "US", "DE"),
  clause("Sales", "city", "Reno", "Bonn"),
];

describe("values of several attributes", () => {
  it("are met together, with what stands beside them", () => {
    expect(
      judgeTogether(sales, [
        { attribute: "department", value: "Sales" },
        { attribute: "country", value: "US" },
      ]),
    ).toMatchObject({ filter: "Sales", refused: [], others: [sales[2]] });
  });

  it("are refused one by one", () => {
    expect(
      judgeTogether(sales, [
        { attribute: "department", value: "Sales" },
        { attribute: "country", value: "FR" },
      ])?.refused,
    ).toEqual([sales[1]]);
  });

  it("are judged by the filter they come closest to", () => {
    const two = [...sales, clause("Paris", "country", "FR", "DE")];
    expect(
      judgeTogether(two, [
        { attribute: "department", value: "Sales" },
        { attribute: "country", value: "FR" },
      ]),
    ).toMatchObject({ filter: "Paris", refused: [], others: [] });
  });

  it("say nothing where no clause looks at them", () => {
    expect(judgeTogether(sales, [{ attribute: "jobTitle", value: "CEO" }])).toBeUndefined();
  });
});
