import { parseJson } from "../../../../bot/channels/http/parseJson";

it.each<[string, unknown]>([
  ["{}", {}],
  ["[1, 2]", [1, 2]],
  ['"text"', "text"],
  ["null", null],
  ['{"a":{"b":[]}}', { a: { b: [] } }],
  ['{"constructor":1}', { constructor: 1 }],
  ['"\\u00fc"', "ü"],
])("%s is read", (text, value) => {
  expect(parseJson(text, 3)).toEqual({ state: "ok", value });
});

it.each(["", "{", '{"a":}', "{}{}", "undefined", "\ufeff{}", "'a'", '{"a":1,}', "NaN"])(
  "%j is broken",
  (text) => {
    expect(parseJson(text, 3)).toEqual({ state: "broken" });
  },
);

it.each<[string, "ok" | "tooDeep" | "broken"]>([
  ["[[[]]]", "ok"],
  ["[[[[]]]]", "tooDeep"],
  ['{"a":{"b":{"c":1}}}', "ok"],
  ['{"a":{"b":{"c":[]}}}', "tooDeep"],
  ["[[],[],[],[[]]]", "ok"],
  ['["[[[[[["]', "ok"],
  ['["\\"[[[[[["]', "ok"],
  ['["\\\\",[[[]]]]', "tooDeep"],
  ["[[[[", "tooDeep"],
  // Closing more than was opened must not make room for more levels.
  ["]]]]]]][[[[", "broken"],
])("with 3 levels %j is %s", (text, state) => {
  expect(parseJson(text, 3).state).toBe(state);
});

it("does not run out of stack on a million levels", () => {
  expect(parseJson("[".repeat(1_000_000), 100)).toEqual({ state: "tooDeep" });
});

it.each([
  '{"__proto__":{"role":"engineer"},"a":1}',
  '{"\\u005f_proto__":{"role":"engineer"},"a":1}',
  '{"\\u005F\\u005Fproto\\u005f_":{"role":"engineer"},"a":1}',
])("%s loses the key that would change a prototype", (text) => {
  const parsed = parseJson(text, 10);
  expect(parsed).toEqual({ state: "ok", value: { a: 1 } });
  const value = (parsed as { value: object }).value;
  expect(Object.hasOwn(value, "__proto__")).toBe(false);
  expect(Reflect.get({ ...value }, "role")).toBeUndefined();
});

it("loses that key at every level", () => {
  const parsed = parseJson('[{"b":{"__proto__":{"x":1}}}]', 10);
  expect(JSON.stringify(parsed)).toBe('{"state":"ok","value":[{"b":{}}]}');
});
