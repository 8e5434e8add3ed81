import { mappingValue } from "../../../bot/rules/mappingValue";
import { oddCharacters } from "../../../bot/rules/oddCharacters";

const now = "2026-03-02T12:00:00Z";

it.each<[string, string, Record<string, string | null>, object]>([
  ["an attribute", "[mail]", { mail: "b@x" }, { state: "value", value: "b@x" }],
  ["an empty attribute", "[mail]", { mail: null }, { state: "value", value: null }],
  [
    "empty text is nothing",
    'Replace([a], "x", , , "", , )',
    { a: "x" },
    { state: "value", value: null },
  ],
  [
    "a rule with an empty part",
    'Join("@", Coalesce([mailNickname], [surname]), "contoso.com")',
    { mailNickname: null, surname: "o'neil" },
    {
      state: "value",
      value: "o'neil@contoso.com",
      steps: [
        { text: "[mailNickname]", value: null },
        { text: "[surname]", value: "o'neil" },
        { text: "Coalesce([mailNickname], [surname])", value: "o'neil" },
        expect.anything(),
      ],
    },
  ],
  ["several values", 'Split([a], ",")', { a: "1,2" }, { state: "value", value: "1, 2" }],
  ["dropped", "IgnoreFlowIfNullOrEmpty([a])", { a: null }, { state: "dropped" }],
  [
    "a switch of the state, as most mappings of the gallery have it",
    'Switch([accountEnabled], , "True", "active", "False", "inactive")',
    { accountEnabled: "True" },
    { state: "value", value: "active" },
  ],
  ["a truth", "Not([a])", { a: "x" }, { state: "value", value: "True" }],
  [
    "when the service runs",
    'FormatDateTime(Now(), , "M/d/yyyy h:mm:ss tt", "yyyy-MM-dd")',
    {},
    { state: "open", steps: [] },
  ],
  [
    "a text that looks like a call",
    'Switch([a], "Guid () of Now (24h)", "IT", "x")',
    { a: "HR" },
    { state: "value", value: "Guid () of Now (24h)" },
  ],
  ["chance", "Guid()", {}, { state: "open", steps: [] }],
  ["the target decides", 'SelectUniqueValue([a], "b")', { a: "1" }, { state: "open" }],
  ["a mistake", "Joni([a])", { a: "1" }, { state: "failed" }],
])("%s", (_, expression, attributes, expected) => {
  expect(mappingValue(expression, attributes, now)).toMatchObject(expected);
});

it("shortens long parts", () => {
  const long = `Append([a], "${"x".repeat(500)}")`;
  const { steps } = mappingValue(long, { a: "1" }, now);
  expect(Math.max(...steps.map(({ text }) => text.length))).toBe(120);
});

it("tells nothing without a readable time", () => {
  expect(mappingValue("[a]", { a: "1" }, "soon").state).toBe("open");
});

it.each([
  ["ben.carter@contoso.com", ""],
  ["j.o'neil'@contoso.com", "'"],
  ["jürgen müller", "ü "],
])("odd characters of %s: %s", (value, odd) => {
  expect(oddCharacters(value)).toBe(odd);
});
