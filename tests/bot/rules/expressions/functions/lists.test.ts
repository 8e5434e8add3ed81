import { type Case, giving } from "../giving";

const proxies = { p: ["a", "b", "a"] };

it.each<Case>([
  ["Count([p])", proxies, 3],
  ["Count([p])", { p: "one" }, 1],
  ["Count([p])", {}, 0],
  ["Item([p], 1)", proxies, "a"],
  ["Item([p], 3)", proxies, "a"],
  ["Item([p], 4)", proxies, null],
  ["Item([p], 0)", proxies, "error: Item counts from 1."],
  ["RemoveDuplicates([p])", proxies, ["a", "b"]],
  ["RemoveDuplicates([p])", { p: ["a", "A"] }, ["a", "A"]],
  ['Split([a], ",")', { a: "x, y" }, ["x", " y"]],
  ['Split([a], "")', { a: "x" }, ["x"]],
  ['Split([a], ",")', {}, null],
  ['Item(Split([a], "@"), 2)', { a: "x@y" }, "y"],
  ["SingleAppRoleAssignment([r])", { r: "Admin" }, "Admin"],
  ["SingleAppRoleAssignment([r])", { r: ["Admin"] }, "Admin"],
  ["SingleAppRoleAssignment([r])", {}, null],
  ["AppRoleAssignmentsComplex([r])", { r: ["Admin", "User"] }, ["Admin", "User"]],
  ["AssertiveAppRoleAssignmentsComplex([r])", { r: "Admin" }, ["Admin"]],
  ["AppRoleAssignmentsComplex([r])", {}, null],
])("%s of %j is %j", (expression, attributes, gives) => {
  expect(giving(expression, attributes)).toEqual(gives);
});

it("does not choose among several roles", () => {
  expect(giving("SingleAppRoleAssignment([r])", { r: ["Admin", "User"] })).toContain("2 roles");
});
