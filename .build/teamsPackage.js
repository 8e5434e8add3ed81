const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { zip } = require("./zip");

const usage = `Usage: npm run teams -- --bot-id ID --host HOST --developer NAME
                     --website URL --privacy URL --terms URL [options]

Makes the package that an administrator uploads in the Teams admin center.
  --bot-id      client id of the bot: of the managed identity or of the app registration
  --host        host name of the bot app, such as helpdesk.azurewebsites.net
  --developer   your organisation's name, at most 32 characters
  --website, --privacy, --terms   https pages of your organisation that people can open from the app
  --app-type    UserAssignedMSI (default) or SingleTenant; only the second offers single sign-on
  --cloud       public (default), usgov, usgovdod or china
  --app-id      id of the app in Teams, if it should not be the bot's
  --out         file to write; dist.package/provisioning-helpdesk-teams-VERSION.zip when missing
`;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const hostName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/** Where each cloud's token service is (Bot Framework, OAuth redirect addresses). */
const tokenServices = {
  public: "token.botframework.com",
  usgov: "tokengcch.botframework.azure.us",
  usgovdod: "apiDoD.botframework.azure.us",
  china: "token.botframework.azure.cn",
};

const options = {
  "bot-id": { type: "string" },
  host: { type: "string" },
  developer: { type: "string" },
  website: { type: "string" },
  privacy: { type: "string" },
  terms: { type: "string" },
  "app-type": { type: "string", default: "UserAssignedMSI" },
  cloud: { type: "string", default: "public" },
  "app-id": { type: "string" },
  out: { type: "string" },
  help: { type: "boolean" },
};

/** Everything that is wrong with the options, a sentence each. */
function problemsOf(values) {
  const isPage = (text = "") => URL.canParse(text) && text.startsWith("https://");
  const checks = [
    [guid.test(values["bot-id"] ?? ""), "--bot-id: give the client id of the bot"],
    [
      hostName.test(values.host ?? ""),
      "--host: give the host name of the bot app, without https://",
    ],
    [/^.{1,32}$/.test(values.developer ?? ""), "--developer: give a name of 1 to 32 characters"],
    ...["website", "privacy", "terms"].map((name) => [
      isPage(values[name]),
      `--${name}: give the address of a page, beginning with https://`,
    ]),
    [
      ["UserAssignedMSI", "SingleTenant"].includes(values["app-type"]),
      "--app-type: give UserAssignedMSI or SingleTenant",
    ],
    [
      Object.hasOwn(tokenServices, values.cloud),
      `--cloud: give one of ${Object.keys(tokenServices).join(", ")}`,
    ],
    [values["app-id"] === undefined || guid.test(values["app-id"]), "--app-id: give a GUID"],
  ];
  return checks.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}

/** The manifest with its placeholders filled. */
function filledManifest(root, values) {
  const folder = path.join(root, "deploymentTemplates", "teams");
  const { version } = readJson(path.join(root, "package.json"));
  const withoutScheme = (url) => url.slice("https://".length);
  const fillings = {
    VERSION: version,
    TEAMS_APP_ID: values["app-id"] ?? values["bot-id"],
    BOT_ID: values["bot-id"],
    WEBSITE_URL: withoutScheme(values.website),
    PRIVACY_URL: withoutScheme(values.privacy),
    TERMS_URL: withoutScheme(values.terms),
    PORTAL_HOST: values.host,
    TOKEN_SERVICE_HOST: tokenServices[values.cloud],
  };
  const manifest = fill(readJson(path.join(folder, "manifest.json")), fillings);
  manifest.developer.name = values.developer;
  // A managed identity has no app registration that could offer an API to sign in to.
  if (values["app-type"] === "UserAssignedMSI") delete manifest.webApplicationInfo;
  return manifest;
}

function fill(value, fillings) {
  if (typeof value === "string")
    return value.replace(/\$\{\{([A-Z_]+)\}\}/g, (all, name) => fillings[name] ?? all);
  if (Array.isArray(value)) return value.map((item) => fill(item, fillings));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, fillings)]));
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, "utf8"));
}

async function main(root) {
  const { values } = parseArgs({ options });
  if (values.help) return usage;
  const problems = problemsOf(values);
  if (problems.length > 0) throw new Error(problems.map((one) => `\n- ${one}`).join(""));
  const manifest = filledManifest(root, values);
  // It brings the published schemas along, so nothing is fetched.
  // With its schemas it takes longer to load than all the rest.
  const { AppManifestUtils } = require("@microsoft/app-manifest");
  const faults = await AppManifestUtils.validateAgainstSchema(manifest);
  if (faults.length > 0) throw new Error(faults.map((one) => `\n- manifest.json: ${one}`).join(""));
  const icon = (name) => fs.readFileSync(path.join(root, "deploymentTemplates", "teams", name));
  const bytes = zip({
    "manifest.json": `${JSON.stringify(manifest, null, 2)}\n`,
    "color.png": icon("color.png"),
    "outline.png": icon("outline.png"),
  });
  const name = `provisioning-helpdesk-teams-${manifest.version}.zip`;
  const out = values.out ?? path.join(root, "dist.package", name);
  fs.mkdirSync(path.dirname(out), { recursive: true });
  fs.writeFileSync(out, bytes);
  return `${out}\n`;
}

main(path.dirname(__dirname)).then(
  (text) => process.stdout.write(text),
  (error) => {
    process.stderr.write(`No Teams package was made: ${error.message}\n`);
    process.exitCode = 1;
  },
);
