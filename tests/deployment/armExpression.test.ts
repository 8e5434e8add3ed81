import { type ArmScope, evaluateText, textOf } from "./armExpression";

const scope: ArmScope = {
  functions: {
    parameters: (name) =>
      ({ appId: "one", list: ["a", "b"], "it's": "quoted" })[textOf(name)] ?? null,
    concat: (...args) => args.map(textOf).join(""),
    equals: (a, b) => a === b,
    fail: () => {
      throw new Error("it was evaluated");
    },
  },
};

it.each([
  ["plain text", "plain text"],
  ["[[meant", "[[meant"],
  ["[[meant]", "[meant]"],
  ["[parameters('appId')]", "one"],
  ["[parameters('it''s')]", "quoted"],
  ["[parameters('list')[1]]", "b"],
  ["[concat('a', concat('b', 3), 'c')]", "ab3c"],
  ["[if(equals('a', 'a'), 'yes', fail().any[0].member)]", "yes"],
  ["[if(equals('a', 'b'), fail('x'), 'no')]", "no"],
])("%s is %j", (text, value) => {
  expect(evaluateText(text, scope)).toEqual(value);
});

it.each([
  ["[concat('a']", ", is missing"],
  ["[concat]", "( is missing"],
  ["[concat('a' 'b')]", ", is missing"],
  ["[parameters('appId').missing]", "no member missing"],
  ["[unknown()]", "no function unknown"],
  ["[concat('a') 'b']", "nothing should follow"],
  ["[if(equals('a', 'b'), unknown(), 'no')]", "no function unknown"],
  ["[if(equals('a', 'a'), fail(), 'no')]", "it was evaluated"],
  ["['a' # 'b']", "not understood"],
])("%s is refused: %s", (text, reason) => {
  expect(() => evaluateText(text, scope)).toThrow(reason);
});
