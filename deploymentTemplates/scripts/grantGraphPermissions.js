const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { parseArgs } = require("node:util");

const usage = `Usage: node deploymentTemplates/scripts/grantGraphPermissions.js --principal-id ID [options]

Gives the bot's managed identity the application permissions of Microsoft Graph that it reads with. What it
has already is left as it is, so the script can be run again at any time. It uses the Azure CLI as the
person who is signed in there, who needs the role Privileged Role Administrator.
  --principal-id     object id of the managed identity: the output identityPrincipalId of the bot app
  --fixes            app: also what fixes need to write; the same as the parameter fixes. Default: FIXES
  --log-permission   AuditLog.Read.All (default) or ProvisioningLog.Read.All, which reads less but is not
                     offered in every cloud
  --remove           take away what the bot does not need, such as write permissions once fixes are off
  --cloud            public (default), usgov, usgovdod or china
`;

/** Microsoft Graph itself, in every tenant of every cloud. */
const graphAppId = "00000003-0000-0000-c000-000000000000";
const graphRoots = {
  public: "https://graph.microsoft.com",
  usgov: "https://graph.microsoft.us",
  usgovdod: "https://dod-graph.microsoft.us",
  china: "https://microsoftgraph.chinacloudapi.cn",
};
const logPermissions = ["AuditLog.Read.All", "ProvisioningLog.Read.All"];
const readPermissions = [
  "Synchronization.Read.All",
  "Application.Read.All",
  "User.Read.All",
  "GroupMember.Read.All",
];
const writePermissions = ["Synchronization.ReadWrite.All", "AppRoleAssignment.ReadWrite.All"];
const mostPages = 20;
const callMs = 60_000;

function readOptions() {
  const { values } = parseArgs({
    options: {
      "principal-id": { type: "string" },
      fixes: { type: "string", default: process.env.FIXES ?? "" },
      "log-permission": { type: "string", default: "AuditLog.Read.All" },
      remove: { type: "boolean", default: false },
      cloud: { type: "string", default: "public" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return values;
  const checks = [
    [
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(values["principal-id"] ?? ""),
      "--principal-id: give the object id of the managed identity",
    ],
    [
      ["", "delegated", "app"].includes(values.fixes),
      "--fixes: give delegated or app, or leave it out",
    ],
    [
      logPermissions.includes(values["log-permission"]),
      `--log-permission: give ${logPermissions.join(" or ")}`,
    ],
    [
      Object.hasOwn(graphRoots, values.cloud),
      `--cloud: give one of ${Object.keys(graphRoots).join(", ")}`,
    ],
  ];
  const problems = checks.filter(([holds]) => !holds).map(([, sentence]) => `\n- ${sentence}`);
  if (problems.length > 0) throw new Error(problems.join(""));
  return values;
}

/** Asks Graph through the Azure CLI, which knows the proxy and who is signed in. */
function graph(root, method, address, body) {
  const url = address.startsWith("/") ? `${root}/v1.0${address}` : address;
  if (!url.startsWith(`${root}/`)) throw new Error("Graph named a page outside itself");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "grant-"));
  const args = ["rest", "--method", method, "--url", url, "--resource", root];
  try {
    if (body !== undefined) {
      const file = path.join(folder, "body.json");
      fs.writeFileSync(file, JSON.stringify(body));
      args.push("--headers", "Content-Type=application/json", "--body", `@${file}`);
    }
    const text = execFileSync("az", args, { encoding: "utf8", timeout: callMs, stdio: "pipe" });
    return text;
  } catch (error) {
    if (error.code === "ENOENT")
      throw new Error("the Azure CLI (az) is not installed", { cause: error });
    const said = String(error.stderr ?? "").trim() || error.message;
    throw new Error(`${method} ${url.slice(root.length)}: ${said.slice(0, 500)}`, { cause: error });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads an answer of Graph; one of another shape, such as a proxy's page, says nothing of permissions. */
function read(root, address, isRight) {
  const text = graph(root, "get", address);
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    // The same as an answer of another shape.
  }
  if (typeof answer === "object" && answer !== null && isRight(answer)) return answer;
  const where = address.startsWith("/") ? address : address.slice(root.length);
  throw new Error(
    `get ${where}: this is no answer of Microsoft Graph: ${JSON.stringify(text.trim().slice(0, 200))}`,
  );
}

const isList = (value) => Array.isArray(value) && value.every((one) => typeof one?.id === "string");

function listAll(root, address) {
  const items = [];
  for (let next = address, page = 0; next !== undefined; page++) {
    if (page === mostPages) throw new Error(`${address} has more than ${mostPages} pages`);
    const answer = read(root, next, ({ value, "@odata.nextLink": link }) => {
      return isList(value) && ["string", "undefined"].includes(typeof link);
    });
    items.push(...answer.value);
    next = answer["@odata.nextLink"];
  }
  return items;
}

function main() {
  const values = readOptions();
  if (values.help) return [usage.trimEnd()];
  const root = graphRoots[values.cloud];
  const principalId = values["principal-id"].toLowerCase();
  const wanted = [
    values["log-permission"],
    ...readPermissions,
    ...(values.fixes === "app" ? writePermissions : []),
  ];
  const service = read(
    root,
    `/servicePrincipals(appId='${graphAppId}')?$select=id,appRoles`,
    ({ id, appRoles }) => typeof id === "string" && isList(appRoles),
  );
  const roles = service.appRoles.filter((role) => role.allowedMemberTypes?.includes("Application"));
  const idOf = (name) => roles.find((role) => role.value === name)?.id;
  const nameOf = (id) => roles.find((role) => role.id === id)?.value ?? id;
  const missing = wanted.filter((name) => idOf(name) === undefined);
  if (missing.length > 0) throw new Error(`this cloud does not offer ${missing.join(", ")}`);

  const assignments = `/servicePrincipals/${principalId}/appRoleAssignments`;
  const had = listAll(root, assignments).filter(({ resourceId }) => resourceId === service.id);
  const lines = wanted.map((name) => {
    const appRoleId = idOf(name);
    if (had.some((one) => one.appRoleId === appRoleId)) return `had      ${name}`;
    const body = { principalId, resourceId: service.id, appRoleId };
    graph(root, "post", `/servicePrincipals/${service.id}/appRoleAssignedTo`, body);
    return `granted  ${name}`;
  });
  const extra = had.filter(({ appRoleId }) => !wanted.some((name) => idOf(name) === appRoleId));
  for (const { id, appRoleId } of extra) {
    if (values.remove) graph(root, "delete", `${assignments}/${id}`);
    lines.push(
      `${values.remove ? "removed  " : "not needed, --remove takes it away: "}${nameOf(appRoleId)}`,
    );
  }
  if (values.fixes === "delegated") {
    lines.push("Fixes run with the engineer's own token: the identity gets no write permission.");
  }
  lines.push("Tokens are kept for up to a day: restart the bot, and check with doctor.");
  return lines;
}

try {
  process.stdout.write(`${main().join("\n")}\n`);
} catch (error) {
  process.stderr.write(`Permissions are not complete: ${error.message}\n`);
  process.exitCode = 1;
}
