import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { start } from "../builders/process";

const url = /http:\/\/127\.0\.0\.1:\d+\//;

it("prints one line with the address, answers, and ends well on SIGTERM", async () => {
  const product = start("index");
  const [address] = await product.printed(url);
  const ready = await fetch(new URL("/ready", address));
  expect(await ready.json()).toMatchObject({ status: "ready" });
  product.child.kill("SIGTERM");
  expect(await product.ended).toBe(0);
  const { out, err } = product.output();
  expect(out.trim().split("\n")).toHaveLength(1);
  expect(err).toBe("");
});

/** Says at its end how many modules of OpenTelemetry were loaded. */
const loadedAtEnd = `--import=data:text/javascript,${encodeURIComponent(
  'import m from "node:module"; process.on("exit", () => { const n = Object.keys(m._cache); console.log("loaded " + n.filter((one) => /opentelemetry/.test(one)).length); });',
)}`;

it.each([
  ["nothing of it", {}, /loaded 0\n/],
  [
    "it",
    {
      APPLICATIONINSIGHTS_CONNECTION_STRING:
        "InstrumentationKey=0b2f7c1d-52a4-4d1a-9c3e-7a8f5e6d4c3b;IngestionEndpoint=https://127.0.0.1:9/",
    },
    /loaded [1-9]\d+\n/,
  ],
])("loads %s for telemetry with %j", async (_, env, expected) => {
  const product = start("index", { env: { NODE_OPTIONS: loadedAtEnd, ...env } });
  await product.printed(url);
  product.child.kill("SIGTERM");
  expect(await product.ended).toBe(0);
  expect(product.output().out).toMatch(expected);
});

it.each<[string, Record<string, string>, readonly string[]]>([
  [
    "in production without credentials, all that is missing at once",
    { NODE_ENV: "production" },
    ["MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppTenantId"],
  ],
  [
    "with a bot type that would answer anybody",
    {
      MicrosoftAppType: "MultiTenant",
      MicrosoftAppId: "11111111-2222-4333-8444-555555555555",
      MicrosoftAppTenantId: "11111111-2222-4333-8444-555555555556",
    },
    ["MicrosoftAppType"],
  ],
  ["in local mode on an open address", { HOST: "0.0.0.0" }, ["HOST"]],
  ["with a port that is none", { PORT: "eighty" }, ["PORT"]],
  [
    "with several wrong settings",
    { PORT: "-1", CLOUD: "moon", STORE: "x" },
    ["PORT", "CLOUD", "STORE"],
  ],
])("refuses to start %s", async (_, env, names) => {
  const product = start("index", { env });
  expect(await product.ended).toBe(2);
  const { out, err } = product.output();
  expect(out).toBe("");
  for (const name of names) expect(err).toContain(name);
  expect(err).not.toMatch(/ at .*\.js:\d+/);
});

it("says that the storage account does not answer", async () => {
  const product = start("index", { env: { STORE: "azure:http://127.0.0.1:1,2" } });
  expect(await product.ended).toBe(1);
  expect(product.output().err).toMatch(
    /^Cannot start: STORE: cannot open the storage account: Azure Storage gave no answer/,
  );
});

it("says that the port is in use, and how to go on", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const product = start("index", { env: { PORT: String(port) } });
  expect(await product.ended).toBe(1);
  expect(product.output().err).toBe(
    `Cannot start: port ${port} is in use. Set PORT to a free one.\n`,
  );
  other.close();
});
