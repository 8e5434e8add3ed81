import { type Case, giving } from "../giving";

it.each<Case>([
  ["IsNull([a])", {}, true],
  ["IsNull([a])", { a: null }, true],
  ["IsNull([a])", { a: "" }, false],
  ["IsNullOrEmpty([a])", { a: "" }, true],
  ["IsNullOrEmpty([a])", { a: [] }, true],
  ["IsNullOrEmpty([a])", { a: " " }, false],
  ["IsPresent([a])", { a: "x" }, true],
  ["IsPresent([a])", { a: "" }, false],
  ["IsPresent([a])", { a: false }, true],
  ["IsString([a])", { a: "1" }, true],
  ["IsString([a])", { a: 1 }, false],
  ["IsString([a])", {}, false],
  ["Coalesce([mail],[upn])", { mail: null, upn: "x" }, "x"],
  ["Coalesce([mail],[upn])", { mail: "m", upn: "x" }, "m"],
  ['Coalesce([mail],[upn], "none")', {}, "none"],
  ["Coalesce([mail],[upn])", {}, null],
  ["Coalesce([mail],[upn])", { mail: "", upn: "x" }, ""],
  ["Coalesce([mail], Left([upn]))", { mail: "m" }, "m"],
  ["Coalesce()", {}, "error: Coalesce needs a source."],
  ["IgnoreFlowIfNullOrEmpty([a])", {}, "dropped: attribute"],
  ["IgnoreFlowIfNullOrEmpty([a])", { a: "" }, "dropped: attribute"],
  ["IgnoreFlowIfNullOrEmpty([a])", { a: "x" }, "x"],
  ["IgnoreFlowIfNullOrEmpty([a])", { a: false }, false],
])("%s of %j is %j", (expression, attributes, gives) => {
  expect(giving(expression, attributes)).toEqual(gives);
});
