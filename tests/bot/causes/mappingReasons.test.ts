import { type RequiredAttribute } from "../../../bot/diagnosis";
import { intoMapping, intoMatching } from "../../../bot/causes/intoMapping";
import { mappingReasons } from "../../../bot/causes/mappingReasons";
import { cannotBeMatched, matchingReasons } from "../../../bot/causes/matchingReasons";
import { evidence, type Told } from "../../builders/evidence";
import { idsOf } from "../../builders/judged";

const one = (told: Partial<RequiredAttribute> = {}): RequiredAttribute => ({
  target: "userName",
  sources: ["mailNickname", "surname"],
  use: "named",
  empty: false,
  ...told,
});
const join = 'Join("@", [mailNickname], "contoso.com")';
const failed = { entry: { status: "failure" }, errorCode: "InvalidValue" } as const;
const saying = (errorText: string, ...requirements: RequiredAttribute[]): Told => ({
  ...failed,
  errorText,
  requirements,
});

it.each<[string, Told, string[]]>([
  [
    "the rule, its value, the empty source, the parts and the odd characters",
    saying(
      "userName is invalid",
      one({
        rule: join,
        gives: "j.o'neil@contoso.com",
        steps: [
          { text: "[mailNickname]", value: null },
          { text: 'Append("j.", "o\'neil")', value: "j.o'neil" },
          { text: join, value: "j.o'neil@contoso.com" },
        ],
      }),
    ),
    ["ruleGave", "holdsOddCharacters", "sourceEmpty", "ruleStep"],
  ],
  [
    "a rule that gives nothing",
    saying("userName", one({ rule: join, gives: null })),
    ["ruleGaveNothing"],
  ],
  ["a rule that fails", saying("x", one({ rule: join, fails: "no Joni" })), ["ruleFails"]],
  ["a rule that only the service can tell", saying("userName", one({ rule: join })), []],
  ["a plain attribute", saying("userName", one({ gives: "ben" })), ["attributeIs"]],
  ["a plain attribute that is empty", saying("userName", one({ gives: null })), []],
  [
    "the property counts before the message",
    {
      ...saying("title", one({ gives: "a" }), one({ target: "title" })),
      failedProperty: "username",
    },
    ["attributeIs"],
  ],
  ["another attribute", saying("title is invalid", one({ gives: "a" })), []],
  ["no mapping was read", failed, []],
])("%s", (_, told, reasons) => {
  expect(idsOf(mappingReasons(evidence(told)))).toEqual(reasons);
});

it.each<[string, Told, string[]]>([
  ["empty", saying("userName", one({ empty: true, gives: null, fill: ["mail"] })), ["changeFill"]],
  [
    "odd",
    saying("userName", one({ gives: "o'neil", fill: ["mailNickname"] })),
    ["changeFillOther"],
  ],
  ["nothing helps", saying("userName", one({ gives: null })), []],
  ["nothing can be filled", saying("userName", one({ gives: null, fill: [] })), []],
  [
    "it is not known what filling gives",
    saying("userName", one({ fill: ["mail"] })),
    ["changeFill"],
  ],
  [
    "the log names nothing, one required value is empty",
    saying("", one({ use: "required", empty: true, gives: null, fill: ["mail"] })),
    ["changeFill"],
  ],
])("what would give the value: %s", (_, told, reasons) => {
  expect(idsOf(intoMapping(evidence(told)))).toEqual(reasons);
});

const matching = (told: Partial<RequiredAttribute>): RequiredAttribute =>
  one({ use: "matching", ...told });

it.each<[string, readonly RequiredAttribute[], string[], boolean, string[]]>([
  ["one with a value", [matching({ gives: "ben" })], ["matchedBy"], false, []],
  [
    "an empty one before",
    [matching({ gives: null, empty: true }), matching({ target: "mail", gives: "b@x" })],
    ["matchPassedOver", "matchedBy"],
    false,
    [],
  ],
  [
    "one after it",
    [
      matching({ target: "mail", gives: "b@x", precedence: 2 }),
      matching({ gives: "ben", precedence: 1 }),
    ],
    ["matchedBy", "matchedNext"],
    false,
    [],
  ],
  ["all empty", [matching({ gives: null, empty: true, fill: ["mail"] })], [], true, ["changeFill"]],
  ["empty by its sources", [matching({ empty: true })], [], true, []],
  ["none", [one({ gives: "x" })], [], false, []],
])("by what one is matched: %s", (_, requirements, reasons, never, change) => {
  const told = evidence({ requirements });
  expect(idsOf(matchingReasons(told))).toEqual(reasons);
  expect(cannotBeMatched(told)).toBe(never);
  expect(idsOf(intoMatching(told))).toEqual(change);
});

it("shows the rule with its values, the odd ones apart", () => {
  const steps = [
    { text: "[surname]", value: null },
    { text: "ToLower([surname])", value: null },
    { text: join, value: "o'neil" },
  ];
  const told = saying("userName", one({ rule: join, gives: "o'neil", steps }));
  expect(mappingReasons(evidence(told))).toEqual([
    {
      id: "ruleGave",
      values: { attribute: "userName", rule: join, value: "o'neil" },
      fact: "requirements",
    },
    { id: "holdsOddCharacters", values: { characters: "'" }, fact: "requirements" },
    { id: "sourceEmpty", values: { source: "[surname]" }, fact: "requirements" },
    { id: "ruleStep", values: { step: "ToLower([surname])", value: "" }, fact: "requirements" },
  ]);
});

it("shows by what one is matched, in the order of the mapping where it says none", () => {
  const requirements = [
    matching({ target: "id" }),
    matching({ gives: "ben" }),
    matching({ target: "mail", gives: "b@x" }),
    matching({ target: "phone", gives: "1" }),
  ];
  expect(matchingReasons(evidence({ requirements })).map(({ values }) => values)).toEqual([
    { attribute: "userName", precedence: 2, value: "ben" },
    { attribute: "mail", precedence: 3, value: "b@x" },
  ]);
});
