import { type RequiredAttribute } from "../../../bot/diagnosis";
import { attribute, logEntry, page, schema, user } from "./tenantAnswers";
import { collect } from "./collecting";

/** A mapping by a rule, in Graph's shape. */
const rule = (target: string, expression: string, more: object = {}): object => {
  const names = [...expression.matchAll(/\[(\w+)\]/g)].map(([, name]) => name);
  const parameters = names.map((name) => ({ key: "x", value: { type: "Attribute", name } }));
  return attribute(target, "", {
    source: { type: "Function", name: "f", expression, parameters },
    ...more,
  });
};
const matching = (matchingPriority: number): object => ({ matchingPriority });
const failed = (reason: string): object =>
  logEntry({
    provisioningStatusInfo: {
      status: "failure",
      errorInformation: { errorCode: "InvalidValue", reason },
    },
    provisioningSteps: [],
  });

async function requirements(
  attributes: readonly object[],
  person: object = {},
  log: object = logEntry(),
): Promise<readonly RequiredAttribute[]> {
  const { facts } = await collect({
    user: { body: user({ surname: "O'Neil", mailNickname: null, mail: null, ...person }) },
    schema: { body: schema({ attributes }) },
    log: () => page([log]),
  });
  return facts.requirements.state === "known" ? facts.requirements.value : [];
}

const join = 'Join("@", Coalesce([mailNickname], [surname]), "contoso.com")';

it.each<[string, readonly object[], object, readonly object[]]>([
  [
    "a required attribute that is empty, with what to fill",
    [attribute("Email", "mail")],
    {},
    [{ target: "Email", use: "required", empty: true, gives: null, fill: ["mail"] }],
  ],
  [
    "a required attribute that is filled",
    [attribute("Email", "mail")],
    { mail: "a@contoso.com" },
    [{ use: "required", empty: false, gives: "a@contoso.com" }],
  ],
  [
    "what a rule gives, its parts, and what would make it better",
    [rule("Email", join)],
    {},
    [
      {
        empty: false,
        gives: "O'Neil@contoso.com",
        rule: join,
        fill: ["mailNickname"],
        steps: [
          { text: "[mailNickname]", value: null },
          { text: "[surname]", value: "O'Neil" },
          { text: "Coalesce([mailNickname], [surname])", value: "O'Neil" },
          { text: join, value: "O'Neil@contoso.com" },
        ],
      },
    ],
  ],
  [
    "a rule that fails",
    [rule("Email", "Joni([surname])")],
    {},
    [{ empty: false, fails: "There is no function Joni." }],
  ],
  [
    "matching attributes with their precedence; one may be required too",
    [attribute("Title", "jobTitle", matching(2)), attribute("Email", "mail", matching(1))],
    { jobTitle: "CEO" },
    [
      { target: "Title", use: "matching", precedence: 2, gives: "CEO" },
      { target: "Email", use: "matching", precedence: 1, gives: null, required: true },
    ],
  ],
  [
    "a rule whose value only the service knows tells whether its sources are filled",
    [rule("Email", "Append([surname], RandomString(3, 3, 0, 0, 0))")],
    {},
    [{ empty: false }],
  ],
  ["an attribute that was not read", [attribute("Email", "somethingElse")], {}, []],
  ["neither required nor matching", [attribute("Title", "jobTitle")], {}, []],
])("%s", async (_, attributes, person, expected) => {
  expect(await requirements(attributes, person)).toMatchObject(expected);
});

it.each<[string, string, string[]]>([
  ["names it as a word", "The value of Title is not valid.", ["Title"]],
  ["names something longer", "The value of JobTitle is not valid.", []],
  ["names nothing", "Not valid.", []],
])("takes what the log speaks of too: the message %s", async (_, message, targets) => {
  const found = await requirements(
    [attribute("Title", "jobTitle")],
    { jobTitle: "x" },
    failed(message),
  );
  expect(found.map(({ target }) => target)).toEqual(targets);
});
