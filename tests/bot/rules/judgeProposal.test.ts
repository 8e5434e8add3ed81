import { judgeProposal } from "../../../bot/rules/judgeProposal";
import { type JudgedClause } from "../../../bot/rules/scopeChange";

const clause = (
  filter: string,
  attribute: string,
  wanted: string,
  actual: string,
  more: Partial<JudgedClause> = {},
): JudgedClause => ({
  ...{ filter, attribute, operator: "EQUALS", wanted, actual },
  holds: actual === wanted,
  ...more,
});

const sales = [
  clause("Sales only", "department", "Sales", "Marketing"),
  clause("Sales only", "country", "US", "US"),
];

describe("a proposed value", () => {
  it("is met, with what stands beside it", () => {
    expect(judgeProposal(sales, "department", "Sales")).toEqual({
      ...{ filter: "Sales only", attribute: "department", refused: [], others: [] },
      incomplete: false,
    });
  });

  it("is refused by the clause that it does not meet, case by case", () => {
    expect(judgeProposal(sales, "department", "sales")?.refused).toEqual([sales[0]]);
  });

  it("that was met and would be no more is refused", () => {
    expect(judgeProposal(sales, "country", "DE")).toMatchObject({
      refused: [sales[1]],
      others: [sales[0]],
    });
  });

  it("is judged by the filter that it comes closest to", () => {
    const two = [...sales, clause("Finance", "department", "Finance", "Marketing")];
    expect(judgeProposal(two, "department", "Finance")).toMatchObject({
      ...{ filter: "Finance", refused: [], others: [] },
    });
  });

  it("is not promised where the filter has more conditions", () => {
    const part = [clause("F", "department", "Sales", "Marketing", { incomplete: true })];
    expect(judgeProposal(part, "department", "Sales")?.incomplete).toBe(true);
  });

  it("of what no filter looks at is judged by none", () => {
    expect(judgeProposal(sales, "jobTitle", "Boss")).toBeUndefined();
  });
});
