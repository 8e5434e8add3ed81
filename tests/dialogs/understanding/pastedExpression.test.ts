import { pastedExpression } from "../../../dialogs/understanding/pastedExpression";
import { quickest } from "../../builders/quickest";

describe("pastedExpression", () => {
  it.each([
    ['IIF([department]="Sales","Yes","No")', 'IIF([department]="Sales","Yes","No")', "account"],
    ['=Join(".", [givenName], [surname])', 'Join(".", [givenName], [surname])', "=account"],
    [
      "what does ToUpper([city]) give for Audrey?",
      "ToUpper([city])",
      "what does account give for Audrey?",
    ],
    ['`Append([mail], ")")` for Ben', 'Append([mail], ")")', " account  for Ben"],
    ["IIF([a]=“x”,“y”,“z”)", 'IIF([a]="x","y","z")', "account"],
    ['Switch([department], "x", "Sales", "y"', 'Switch([department], "x", "Sales", "y"', "account"],
    ['iif([a]="x","y","z")', 'iif([a]="x","y","z")', "account"],
    ["Concat([a],[b])", "Concat([a],[b])", "account"],
    ["ToUpper([city]))", "ToUpper([city]))", "account"],
    ["[department]", "[department]", "account"],
    [" = [extensionAttribute1] ", "[extensionAttribute1]", "account"],
    ["Guid()", "Guid()", "account"],
    ["NewGuid( )", "NewGuid( )", "account"],
  ])("%j holds %j", (text, expression, rest) => {
    const found = pastedExpression(text);
    expect(found?.expression).toBe(expression);
    expect(found?.rest).toBe(rest);
  });

  it.each([
    "why is Ben not in Salesforce?",
    "please replace (the laptop) of Ben",
    "Item(s) missing",
    "IIF",
    "what does IIF do",
    'Error: the expression Switch([department], "x") failed',
    'Switch([department], "x") failed with an error',
    `${"long text ".repeat(20)} ToUpper([city])`,
    'foo("bar", baz)',
    "[EXTERNAL]",
    "[department] is wrong",
    "ok()",
  ])("%j holds none", (text) => {
    expect(pastedExpression(text)).toBeUndefined();
  });

  it("is read in no time, whatever is sent", () => {
    const read = (): void => {
      pastedExpression('Join("'.repeat(1_600));
      pastedExpression("A(".repeat(5_000));
      pastedExpression(`${'ToUpper(("'.repeat(1_000)}[`);
    };
    expect(quickest(read, 300)).toBeLessThan(300);
  });
});
