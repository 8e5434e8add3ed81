import { type Case, giving } from "../giving";

it.each<Case>([
  ['Append([upn], ".test")', { upn: "John.Doe@contoso.com" }, "John.Doe@contoso.com.test"],
  ['Append([upn], ".test")', {}, ".test"],
  ['Append("John", [a])', {}, "John"],
  ['Join(", ", "", [s], [g])', { s: "Doe", g: "John" }, "Doe, John"],
  ['Join("", [a], [b])', { a: true, b: 7 }, "True7"],
  ['Join("-", [many], "z")', { many: ["x", "", "y"] }, "x-y-z"],
  ['Join("-", [a], [b])', {}, ""],
  ["Join([none], [a], [b])", { a: "x", b: "y" }, "xy"],
  [
    'Join([separators], "a", "b")',
    { separators: [";", ","] },
    "error: Join separator holds 2 values, and one is needed (use Item or Join).",
  ],
  ["StripSpaces([a])", { a: " a b\tc " }, "ab\tc"],
  ["StripSpaces([a])", {}, null],
  ['Left("John Doe", 3)', {}, "Joh"],
  ['Left("John", 0)', {}, ""],
  ['Left("John", -1)', {}, "John"],
  ['Left("John", 9)', {}, "John"],
  ["Left([a], 3)", {}, ""],
  ["Left([a], -1)", {}, ""],
  ["Mid([a], 2, 3)", { a: "abcdef" }, "bcd"],
  ['Mid([a], "1", "1")', { a: "abcdef" }, "a"],
  ["Mid([a], 5, 64)", { a: "abcdef" }, "ef"],
  ["Mid([a], 9, 2)", { a: "abcdef" }, ""],
  ["Mid([a], 1, 2)", {}, null],
  ["Mid([a], 0, 2)", { a: "abc" }, "error: Mid counts from 1, and its start is before."],
  ["Mid([a], 1, 0)", { a: "abc" }, ""],
  ["Mid([a], 1, -2)", { a: "abc" }, "error: Mid needs a length of 0 or more."],
  ['InStr("The quick brown fox","quick")', {}, 5],
  ['InStr("repEated","e",3,vbBinaryCompare)', {}, 7],
  ['InStr("repEated","e",3,vbTextCompare)', {}, 4],
  ['InStr("repeated","x")', {}, 0],
  ['InStr("repeated","t",6)', {}, 6],
  ['InStr([a],"x")', {}, 0],
  ['InStr([a],"r")', {}, 0],
  ['InStr("x",[a])', {}, 1],
  ['InStr("a","a",0)', {}, "error: InStr counts from 1, and its start is before."],
  ['InStr("a","a",1,"x")', {}, "error: InStr compares by vbTextCompare or vbBinaryCompare."],
  ['Word("The quick brown fox",3," ")', {}, "brown"],
  ['Word("This,string!has&many separators",3,",!&#")', {}, "has"],
  ['Word("a  b",2," ")', {}, "b"],
  ['Word("a b",1," ")', {}, "a"],
  ['Word("a b",-1," ")', {}, ""],
  ['Word("a b ",2," ")', {}, "b"],
  ['Word("Stella Key",1,[none])', {}, "Stella Key"],
  ['Word("a b",0," ")', {}, ""],
  ['Word("a b",3," ")', {}, ""],
  ['Word([a],1," ")', {}, ""],
])("%s of %j is %j", (expression, attributes, gives) => {
  expect(giving(expression, attributes)).toEqual(gives);
});

it.each([['Join(",")'], ["Join()"]])("%s is wrong", (expression) => {
  expect(giving(expression)).toContain("error: Join needs");
});

it.each([
  [16_384, 16_383, "-", 32_768],
  [16_384, 16_384, "", 32_768],
  [16_384, 16_384, "-", "error: Join leads to more than 32768 characters."],
])("Join of %d and %d characters with %j between gives %j", (one, other, separator, gives) => {
  const attributes = { separator, one: "x".repeat(one), other: "y".repeat(other) };
  const joined = giving("Join([separator], [one], [other])", attributes);
  expect(String(joined).startsWith("error") ? joined : String(joined).length).toBe(gives);
});
