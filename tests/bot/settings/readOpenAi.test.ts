import { readSettings } from "../../../bot/settings";

const read = (env: Record<string, string>) => readSettings({ STORE: "memory:", ...env });
const endpoint = "https://contoso.openai.azure.com";

it("asks no model unless both are set", () => {
  expect(read({})).toMatchObject({ state: "ok" });
  expect(read({})).not.toHaveProperty("settings.openAi");
});

it.each([endpoint, `${endpoint}/`, `${endpoint}/openai/v1/`, `${endpoint}/openai`])(
  "reads the address %s as the resource",
  (address) => {
    const env = { AZURE_OPENAI_ENDPOINT: address, AZURE_OPENAI_DEPLOYMENT: "small-1" };
    expect(read(env)).toMatchObject({ settings: { openAi: { endpoint, deployment: "small-1" } } });
  },
);

it.each<[string, Record<string, string>]>([
  ["AZURE_OPENAI_DEPLOYMENT", { AZURE_OPENAI_ENDPOINT: endpoint }],
  ["AZURE_OPENAI_ENDPOINT", { AZURE_OPENAI_DEPLOYMENT: "small" }],
  ...[
    "http://contoso.openai.azure.com",
    "https://user:key@contoso.openai.azure.com",
    `${endpoint}?api-version=1`,
    "contoso",
  ].map((address): [string, Record<string, string>] => [
    "AZURE_OPENAI_ENDPOINT",
    { AZURE_OPENAI_ENDPOINT: address, AZURE_OPENAI_DEPLOYMENT: "small" },
  ]),
  [
    "AZURE_OPENAI_DEPLOYMENT",
    { AZURE_OPENAI_ENDPOINT: endpoint, AZURE_OPENAI_DEPLOYMENT: "a/../b" },
  ],
])("says what to set: %s %j", (name, env) => {
  const outcome = read(env);
  const problems = outcome.state === "wrong" ? outcome.problems : [];
  expect(problems).toEqual([expect.stringMatching(`^${name}: set it`)]);
  expect(problems.join("")).not.toMatch(/user:key|a\/\.\.\/b/);
});
