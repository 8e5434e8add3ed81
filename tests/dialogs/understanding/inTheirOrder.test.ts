import { inTheirOrder } from "../../../dialogs/understanding/inTheirOrder";

it.each([
  "Audrey Oliver and Ben Carter: Salesforce for the first, Fabrikam Expenses for the second",
  "Audrey Oliver and Ben Carter: the first in Salesforce, the second in Fabrikam Expenses.",
  "Audrey Oliver & Ben Carter: Salesforce for the former and Fabrikam Expenses for the latter",
  "Audrey Oliver und Ben Carter: Salesforce für die erste, Fabrikam Expenses für den zweiten",
  "Audrey Oliver et Ben Carter : Salesforce pour la première, Fabrikam Expenses pour le second",
  "Audrey Oliver y Ben Carter: Salesforce para la primera, Fabrikam Expenses para el segundo",
  "Audrey OliverとBen Carter：Salesforceは最初、Fabrikam Expensesは二人目",
])("%j names two pairs", (text) => {
  expect(inTheirOrder(text)).toBe("Audrey Oliver in Salesforce; Ben Carter in Fabrikam Expenses");
});

it.each([
  "Why are Audrey Oliver and Ben Carter not in Salesforce?",
  "Audrey Oliver and Ben Carter: Salesforce",
  "Audrey Oliver and Ben Carter: Salesforce for the first time",
  "Audrey and Ben, the first one works",
])("%j stays as it is", (text) => {
  expect(inTheirOrder(text)).toBe(text);
});
