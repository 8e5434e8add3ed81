import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import { settingsTable } from "../../../bot/settings";

const folder = path.resolve(__dirname, "../../../bot/settings");
const source = readdirSync(folder)
  .filter((file) => file !== "settingsTable.ts")
  .map((file) => readFileSync(path.join(folder, file), "utf8"))
  .join("\n");

it.each(settingsTable.map(({ name }) => [name]))("%s is read", (name) => {
  expect(source).toContain(`"${name}"`);
});

it("describes every name that is read", () => {
  const read = [...source.matchAll(/read\.(?:text|oneOf|guid|count)\(\s*"(\w+)"/g)].map(
    ([, name]) => name,
  );
  const platformOwn = [
    "CONTAINER_APP_NAME",
    "WEBSITE_AUTH_ENABLED",
    "WEBSITE_HOSTNAME",
    "CONTAINER_APP_ENV_DNS_SUFFIX",
  ];
  const described = [...settingsTable.map(({ name }) => name), ...platformOwn];
  expect(described).toEqual(expect.arrayContaining(read));
});

it("marks what must never be shown", () => {
  const secrets = settingsTable.filter(({ secret }) => secret).map(({ name }) => name);
  expect(secrets).toEqual([
    "MicrosoftAppPassword",
    "GRAPH_ACCESS_TOKEN",
    "TICKETS_URL",
    "TICKETS_SECRET",
    "PORTAL_CLIENT_SECRET",
    "DIRECT_LINE_SECRET",
  ]);
});
