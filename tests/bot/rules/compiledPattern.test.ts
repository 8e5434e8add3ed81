import { compiledPattern } from "../../../bot/rules/compiledPattern";

it.each(["^test", "(DE|FR|ES)", "a{2,3}$"])("compiles %s, and once", (pattern) => {
  const compiled = compiledPattern(pattern);
  expect(compiled?.pattern()).toBe(pattern);
  expect(compiledPattern(pattern)).toBe(compiled);
});

it("knows what it cannot compile", () => {
  expect(compiledPattern("(?=a)b")).toBeUndefined();
  expect(compiledPattern("(")).toBeUndefined();
  expect(compiledPattern("(")).toBeUndefined();
});

it("keeps a few only", () => {
  const first = compiledPattern("first");
  for (let n = 0; n < 8; n++) compiledPattern(`other${String(n)}`);
  const again = compiledPattern("first");
  expect(again).not.toBe(first);
  expect(again?.matcher("the first of them").find()).toBe(true);
});
