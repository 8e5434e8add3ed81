import { valuesProposed } from "../../../dialogs/understanding/valuesProposed";

const read = (text: string): string | undefined => {
  const found = valuesProposed(text);
  const said = found?.values.map(({ name, value }) => `${name}=${value}`).join(" ");
  return said && `${said}${found?.isWish === true ? " wished" : ""}`;
};

describe("values of several attributes in one text", () => {
  it.each([
    ["set department to Sales and country to US", "department=Sales country=US wished"],
    ["what if her department were Sales and country US?", "department=Sales country=US"],
    [
      "what if we change her department to Sales and her country to US",
      "department=Sales country=US",
    ],
    ["department = Sales, country = US?", "department=Sales country=US"],
    ["would it work with department Sales and title Director", "department=Sales title=Director"],
    [
      'change the title to "Account Manager" and the city to New York',
      "title=Account Manager city=New York wished",
    ],
    ["what if her department were IT and her country DE", "department=IT country=DE"],
    ["set department to Sales", "department=Sales wished"],
    ["Was wäre, wenn ihre Abteilung Sales und ihr Land US wäre?", "department=Sales country=US"],
    ["setze die Abteilung auf Sales und das Land auf US", "department=Sales country=US wished"],
    ["et si son département était Sales et son pays US ?", "department=Sales country=US"],
    ["¿y si su departamento fuera Sales y su país US?", "department=Sales country=US"],
  ])("%s", (text, values) => {
    expect(read(text)).toBe(values);
  });

  it.each([
    "what is her department and her country?",
    "which department and country does the filter want?",
    "how do I change her department and her country?",
    "her department is Sales and her country is US",
    "set it to Sales",
    "what if she were in Sales?",
    "can you change her department?",
    "change the filter",
  ])("%s proposes no two", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("says whose they are", () => {
    expect(valuesProposed("set Ben's department to Sales")?.owner).toBe("Ben");
  });
});
