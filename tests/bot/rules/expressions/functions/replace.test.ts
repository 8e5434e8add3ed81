import { type Case, giving } from "../giving";

const phone = String.raw`"\\+(?<isdCode>\\d* )(?<phoneNumber>\\d{10})"`;

it.each<Case>([
  // oldValue and replacementValue
  ['Replace([a], "@contoso.com", , ,"", ,)', { a: "john@contoso.com" }, "john"],
  ['Replace([a], "b", , , "x", , )', { a: "abBb" }, "axBx"],
  ['Replace([a], "b", , , [none], , )', { a: "abc" }, "ac"],
  ['Replace([a], "b", , , "x", , )', {}, null],
  // oldValue and template
  ['Replace([a],"<u>", , , , , "<u>@x <u>")', { a: "j" }, "j@x j"],
  ['Replace([a],"<u>", , , , , "<u>@x")', {}, null],
  // regexPattern and replacementValue
  [`Replace([a], , ${phone}, , "\${phoneNumber}", , )`, { a: "+91 9998887777" }, "9998887777"],
  [`Replace([a], , ${phone}, , "\${isdCode}", , )`, { a: "none" }, "none"],
  ['Replace([a], , "[a-zA-Z_]*", , "", , )', { a: "john_doe72" }, "72"],
  [String.raw`Replace([a], , "[()\\s-]+", , "", , )`, { a: "+1 (999) 888-7777" }, "+19998887777"],
  ['Replace([a], , "(a)(?<n>b)(c)", , "$3$2$1", , )', { a: "abc" }, "bca"],
  ['Replace([a], , "b", , "$$<$&>${x}$9", , )', { a: "abc" }, "a$<b>${x}$9c"],
  ['Replace([a], , "(a)(x)?b", , "$1$2", , )', { a: "ab" }, "a"],
  ['Replace([a], , "(?<g>x)?b", , "<${g}>", , )', { a: "ab" }, "a<>"],
  ['Replace([a], , "", , "-", , )', { a: "ab" }, "-a-b-"],
  ['Replace([a], , "x", , "y", , )', {}, null],
  // regexPattern, regexGroupName and replacementValue
  [
    String.raw`Replace([a], ,"(?<no>^\\d*)","no", "888", , )`,
    { a: "545 Tremont Street 545" },
    "888 Tremont Street 545",
  ],
  ['Replace([a], , "a(?<x>b)?c", "x", "-", , )', { a: "abc ac abc" }, "a-c ac a-c"],
  // regexPattern, regexGroupName and replacementAttributeName
  [
    `Replace([a], , ${phone}, "phoneNumber" , , [m], )`,
    { a: "", m: "+91 8887779999" },
    "8887779999",
  ],
  [`Replace([a], , ${phone}, "phoneNumber" , , [m], )`, { a: "1", m: "+91 8887779999" }, "1"],
  [`Replace([a], , ${phone}, "phoneNumber" , , [m], )`, {}, null],
])("%s of %j is %j", (expression, attributes, gives) => {
  expect(giving(expression, attributes)).toEqual(gives);
});

it.each([
  ["Replace([a])", "needs an oldValue or a regexPattern"],
  ['Replace([a], "", , , "x")', "empty oldValue"],
  ['Replace([a], "b")', "needs a replacementValue or a template"],
  ['Replace([a], , "b")', "needs a replacementValue for"],
  ['Replace([a], , "(?=b)", , "x")', 'cannot use the pattern "(?=b)"'],
  ['Replace([a], , "(", , "x")', "cannot use the pattern"],
  ['Replace([a], , "b", "g", "x")', 'no group "g"'],
  ['Replace("", , "b", "g", , [a])', 'no group "g"'],
])("%s is wrong: %s", (expression, reason) => {
  expect(giving(expression, { a: "abc" })).toContain(reason);
});
