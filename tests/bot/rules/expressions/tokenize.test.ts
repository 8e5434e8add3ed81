import { tokenize } from "../../../../bot/rules/expressions/tokenize";

function words(text: string): unknown {
  const read = tokenize(text);
  return read.ok ? read.value.map(({ type, value, text }) => [type, value ?? text]) : read;
}

it.each([
  ["[a b]", ["attribute", "a b"]],
  ["[urn:scim:User.name]", ["attribute", "urn:scim:User.name"]],
  ['"x, (y)"', ["constant", "x, (y)"]],
  ['""', ["constant", ""]],
  [String.raw`"say \"hi\" \\ now"`, ["constant", 'say "hi" \\ now']],
  [String.raw`"\+\d"`, ["constant", "\\+\\d"]],
  ["-14", ["constant", -14]],
  ["1.5", ["constant", 1.5]],
  ["&HF7", ["constant", 247]],
  ["129699324000000000", ["constant", "129699324000000000"]],
  ["<=", ["comparison", "<="]],
  ["<>", ["comparison", "<>"]],
  ["vbTextCompare", ["name", "vbTextCompare"]],
])("%s is one token", (text, token) => {
  expect(words(`  ${text}\n`)).toEqual([token, ["end", ""]]);
});

it.each([
  ['Left("abc, 1)', 5, "closing"],
  ["Left([abc, 1)", 5, "] is missing"],
  ["Left([ ], 1)", 5, "no attribute name"],
  ["Left(“abc”, 1)", 5, "straight"],
  ["a ; b", 2, '";"'],
  ["12abc", 0, '"1"'],
])("%s is wrong at %i", (text, start, reason) => {
  expect(tokenize(text)).toMatchObject({
    ok: false,
    at: { start },
    reason: expect.stringContaining(reason) as string,
  });
});

it("knows where each token stands", () => {
  const read = tokenize(' Left( [a],"b" )');
  expect(read.ok && read.value.map(({ at }) => [at.start, at.end])).toEqual([
    [1, 5],
    [5, 6],
    [7, 10],
    [10, 11],
    [11, 14],
    [15, 16],
    [16, 16],
  ]);
});
