import path from "node:path";
import { clouds } from "../../bot/graph/clouds";
import { makeScratch, type Ended, type Scratch } from "../build/scratch";
import { root } from "../conventions/generated";

const script = path.join(root, "deploymentTemplates", "scripts", "grantGraphPermissions.js");
const principal = "99999999-9999-9999-9999-999999999999";

const graphRoles = [
  "AuditLog.Read.All",
  "ProvisioningLog.Read.All",
  "Synchronization.Read.All",
  "Synchronization.ReadWrite.All",
  "AppRoleAssignment.ReadWrite.All",
  "Application.Read.All",
  "User.Read.All",
  "GroupMember.Read.All",
  "Mail.Send",
];
const read = [
  "AuditLog.Read.All",
  "Synchronization.Read.All",
  "Application.Read.All",
  "User.Read.All",
  "GroupMember.Read.All",
];

const write = ["Synchronization.ReadWrite.All", "AppRoleAssignment.ReadWrite.All"];

/**
 * Stands for the Azure CLI and the directory behind it: role assignments in a file, one a page, and
 * a record of what was asked. What Graph would refuse, it refuses.
 */
const azureCli = `
const fs = require("node:fs");
const args = process.argv.slice(2);
const option = (name) => args[args.indexOf(name) + 1];
const url = new URL(option("--url"));
const method = option("--method");
const world = JSON.parse(fs.readFileSync("world.json", "utf8"));
const refuse = (text) => { process.stderr.write("ERROR: " + text + "\\n"); process.exit(1); };
const answer = (value) => process.stdout.write(JSON.stringify(value));
fs.appendFileSync("asked", method + " " + url.pathname + "\\n");
if (args[0] !== "rest" || option("--resource") !== url.origin) refuse("token for another resource");
if (world.refused) refuse(world.refused);
const assignments = "/v1.0/servicePrincipals/${principal}/appRoleAssignments";
if (method === "get" && url.pathname.includes("(appId='00000003-0000-0000-c000-000000000000')")) {
  answer({ id: "graph", appRoles: world.roles.map((value) => ({ id: "id-" + value, value, allowedMemberTypes: ["Application"] })) });
} else if (method === "get" && url.pathname === assignments) {
  const n = Number(url.searchParams.get("$skiptoken") ?? 0);
  const next = n + 1 < world.had.length ? { "@odata.nextLink": url.origin + assignments + "?$skiptoken=" + (n + 1) } : {};
  answer({ value: world.had.slice(n, n + 1), ...next });
} else if (method === "post" && url.pathname === "/v1.0/servicePrincipals/graph/appRoleAssignedTo") {
  const body = JSON.parse(fs.readFileSync(option("--body").slice(1), "utf8"));
  if (body.principalId !== "${principal}" || body.resourceId !== "graph") refuse("Request_BadRequest");
  if (world.had.some((one) => one.appRoleId === body.appRoleId)) refuse("Permission being assigned already exists");
  world.had.push({ id: "a-" + body.appRoleId, ...body });
  answer({});
} else if (method === "delete" && url.pathname.startsWith(assignments + "/")) {
  world.had = world.had.filter(({ id }) => !url.pathname.endsWith("/" + id));
} else refuse("Not found");
fs.writeFileSync("world.json", JSON.stringify(world));
`;

interface World {
  readonly roles: readonly string[];
  readonly had: readonly {
    readonly id: string;
    readonly appRoleId: string;
    readonly resourceId: string;
  }[];
  readonly refused?: string;
}

let scratch: Scratch;
const setUp = (had: readonly string[], more: Partial<World> = {}): void => {
  scratch = makeScratch();
  const assigned = had.map((name) => ({
    id: `a-id-${name}`,
    appRoleId: `id-${name}`,
    resourceId: "graph",
  }));
  scratch.write("az.js", azureCli);
  scratch.write("world.json", JSON.stringify({ roles: graphRoles, had: assigned, ...more }));
  scratch.program("az", `exec "${process.execPath}" az.js "$@"`);
};

const run = (...options: readonly string[]): Promise<Ended> =>
  scratch.run(process.execPath, [script, "--principal-id", principal, ...options]);

const granted = (): string[] =>
  (JSON.parse(scratch.read("world.json")) as World).had
    .map(({ appRoleId }) => appRoleId.slice(3))
    .sort();

it.each([
  ["nothing is there", [], [], read],
  ["some are there", ["User.Read.All", "AuditLog.Read.All"], [], read],
  ["fixes use the identity", [], ["--fixes", "app"], [...read, ...write]],
  ["fixes use the engineer's token", [], ["--fixes", "delegated"], read],
  [
    "the log is read with the narrow one",
    [],
    ["--log-permission", "ProvisioningLog.Read.All"],
    ["ProvisioningLog.Read.All", ...read.slice(1)],
  ],
  ["more than needed is there", ["Mail.Send"], [], [...read, "Mail.Send"]],
  ["what is not needed is to go", ["Mail.Send", "User.Read.All"], ["--remove"], read],
])("when %s (%j) %j leaves exactly %j", async (_, had, options, expected) => {
  setUp(had);
  expect(await run(...options)).toMatchObject({ code: 0, err: "" });
  expect(granted()).toEqual([...expected].sort());
});

it("changes nothing the second time, and says so", async () => {
  setUp([]);
  await run();
  scratch.write("asked", "");
  const { out } = await run();
  expect(out.match(/^had /gm)).toHaveLength(read.length);
  expect(scratch.read("asked")).not.toMatch(/^(post|delete)/m);
});

it("tells of a permission that is not needed", async () => {
  setUp(["Synchronization.ReadWrite.All"]);
  const { out } = await run();
  expect(out).toContain("not needed, --remove takes it away: Synchronization.ReadWrite.All");
});

it("stops before anything is granted where the cloud lacks one", async () => {
  setUp([], { roles: graphRoles.filter((name) => name !== "Synchronization.Read.All") });
  const ended = await run();
  expect(ended).toMatchObject({ code: 1, out: "" });
  expect(ended.err).toContain("this cloud does not offer Synchronization.Read.All");
  expect(granted()).toEqual([]);
});

it("passes on why Graph refused", async () => {
  setUp([], { refused: "Forbidden: Insufficient privileges to complete the operation." });
  const ended = await run();
  expect(ended.code).toBe(1);
  expect(ended.err).toContain("Insufficient privileges");
});

it.each([
  ["a page of a proxy", "<html>Sign in</html>"],
  ["null", "null"],
  ["roles of another shape", '{"id":"graph","appRoles":[null]}'],
])("says that %s is no answer of Microsoft Graph, and grants nothing", async (_, answer) => {
  setUp([]);
  scratch.write("answer", answer);
  scratch.program("az", `echo "$@" >> asked; cat answer`);
  const ended = await run();
  expect(ended).toMatchObject({ code: 1, out: "" });
  expect(ended.err).toContain("this is no answer of Microsoft Graph");
  expect(ended.err).not.toMatch(/undefined|TypeError|is not a function|JSON/);
  expect(scratch.read("asked")).not.toMatch(/--method (post|delete)/);
});

it("grants nothing where the list of what is there cannot be read", async () => {
  setUp(["User.Read.All"]);
  const odd = azureCli.replace("answer({ value: world.had", "answer({ values: world.had");
  scratch.write("az.js", odd);
  const ended = await run();
  expect(ended).toMatchObject({ code: 1, out: "" });
  expect(ended.err).toContain("appRoleAssignments: this is no answer of Microsoft Graph");
  expect(granted()).toEqual(["User.Read.All"]);
});

it.each([
  ["--principal-id", "me"],
  ["--fixes", "all"],
  ["--log-permission", "Directory.ReadWrite.All"],
  ["--cloud", "mars"],
])("refuses %s %s", async (option, value) => {
  setUp([]);
  const ended = await run(option, value);
  expect(ended.code).toBe(1);
  expect(ended.err).toContain(`- ${option}: give `);
});

it.each(Object.entries(clouds))(
  "in %s asks Graph where the product does",
  async (cloud, { graphRoot }) => {
    setUp([]);
    scratch.program("az", `echo "$@" > asked; exit 1`);
    await run("--cloud", cloud);
    expect(scratch.read("asked")).toContain(`--url ${graphRoot}/v1.0/`);
    expect(scratch.read("asked")).toContain(`--resource ${graphRoot}\n`);
  },
);
