import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv-draft-04";
import { commandOf } from "../../dialogs/understanding/commands";
import { makeScratch, type Ended, type Scratch } from "../build/scratch";
import { unzip } from "../build/unzip";
import { root } from "../conventions/generated";
import { hasSharedSchemas, sharedSchemas } from "./armSchemas";

const withShared = hasSharedSchemas ? it : it.skip;

interface Command {
  readonly title: string;
  readonly description: string;
  readonly type?: string;
}

interface Manifest {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly version: string;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly validDomains: readonly string[];
  readonly bots: readonly [
    {
      readonly botId: string;
      readonly scopes: readonly string[];
      readonly commandLists: readonly {
        readonly scopes: readonly string[];
        readonly commands: readonly Command[];
      }[];
    },
  ];
}

const botId = "11111111-2222-4333-8444-555555555555";
const given = {
  "--bot-id": botId,
  "--host": "helpdesk.contoso.com",
  "--developer": "Contoso",
  "--website": "https://contoso.com/it",
  "--privacy": "https://contoso.com/privacy",
  "--terms": "https://contoso.com/terms",
};

const scratch: Scratch = makeScratch(".build", "deploymentTemplates", "package.json");

symlinkSync(path.join(root, "node_modules"), scratch.at("node_modules"));

const run = (options: Readonly<Record<string, string>>): Promise<Ended> =>
  scratch.run(process.execPath, [".build/teamsPackage.js", ...Object.entries(options).flat()]);

async function packed(options: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const ended = await run({ ...given, ...options, "--out": "teams.zip" });
  expect(ended).toEqual({ code: 0, out: "teams.zip\n", err: "" });
  return readFileSync(scratch.at("teams.zip"));
}

async function manifestOf(options: Readonly<Record<string, string>> = {}): Promise<Manifest> {
  const file = unzip(await packed(options)).find(({ name }) => name === "manifest.json");
  return JSON.parse(file?.content.toString() ?? "") as Manifest;
}

it("holds the manifest and both icons in its root, the same bytes each time", async () => {
  const first = await packed();
  expect(unzip(first).map(({ name }) => name)).toEqual([
    "color.png",
    "manifest.json",
    "outline.png",
  ]);
  expect((await packed()).equals(first)).toBe(true);
});

describe.each(["SingleTenant", "UserAssignedMSI"])("the manifest of a %s bot", (appType) => {
  let manifest: Manifest;
  beforeAll(async () => {
    manifest = await manifestOf({ "--app-type": appType });
  });

  withShared("fits the schema in the shared folder", () => {
    const file = path.join(sharedSchemas, "teams", "v1.29", "MicrosoftTeams.schema.json");
    const schema = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    delete schema["$schema"];
    const validate = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(
      schema,
    );
    validate(manifest);
    expect(validate.errors).toBeNull();
  });

  it("leaves no placeholder open", () => {
    expect(JSON.stringify(manifest)).not.toContain("{{");
  });
});

describe("the manifest", () => {
  let manifest: Manifest;
  beforeAll(async () => {
    manifest = await manifestOf();
  });

  it("has the product's version", () => {
    const { version } = JSON.parse(scratch.read("package.json")) as { version: string };
    expect(manifest.version).toBe(version);
  });

  it("is for people, teams and group chats", () => {
    const [bot] = manifest.bots;
    expect(bot.scopes).toEqual(["personal", "team", "groupChat"]);
    expect(bot.commandLists.flatMap(({ scopes }) => scopes).sort()).toEqual([...bot.scopes].sort());
    expect(bot).toMatchObject({ botId, supportsFiles: true, isNotificationOnly: false });
  });

  it("offers at most ten commands a scope, each short, described, without slash, none twice", () => {
    for (const { commands } of manifest.bots[0].commandLists) {
      expect(commands.length).toBeGreaterThan(0);
      expect(commands.length).toBeLessThanOrEqual(10);
      expect(new Set(commands.map(({ title }) => title.toLowerCase())).size).toBe(commands.length);
      for (const { title, description } of commands) {
        expect(title).toMatch(/^[^/].{0,31}$/);
        expect(description).toMatch(/^.{5,128}$/);
      }
    }
  });

  it("offers only commands that the bot understands as such", () => {
    const commands = manifest.bots[0].commandLists.flatMap((list) => list.commands);
    const titles = commands.filter(({ type }) => type !== "prompt").map(({ title }) => title);
    expect(titles.filter((title) => commandOf(title) === undefined)).toEqual([]);
  });

  it("does not borrow a name of Microsoft's", () => {
    expect(`${manifest.name.short} ${manifest.name.full}`).not.toMatch(
      /microsoft|teams|azure|entra/i,
    );
  });

  it("says that an administrator has to set it up", () => {
    expect(manifest.description.full).toMatch(/set up by an administrator/);
  });
});

it.each([
  ["public", "token.botframework.com"],
  ["usgov", "tokengcch.botframework.azure.us"],
  ["usgovdod", "apiDoD.botframework.azure.us"],
  ["china", "token.botframework.azure.cn"],
])("in %s people may sign in at %s", async (cloud, host) => {
  const { validDomains } = await manifestOf({ "--cloud": cloud });
  expect(validDomains).toEqual(["helpdesk.contoso.com", host]);
});

it("offers single sign-on only where there is an app registration", async () => {
  expect((await manifestOf({ "--app-type": "SingleTenant" }))["webApplicationInfo"]).toEqual({
    id: botId,
    resource: `api://botid-${botId}`,
  });
  expect(await manifestOf()).not.toHaveProperty("webApplicationInfo");
});

it.each([
  ["--bot-id", "the bot"],
  ["--host", "https://helpdesk.contoso.com"],
  ["--developer", "A name that is longer than 32 characters"],
  ["--privacy", "http://contoso.com/privacy"],
  ["--app-type", "MultiTenant"],
  ["--cloud", "mars"],
  ["--app-id", "one"],
])("refuses %s %s and says what to give", async (option, value) => {
  const ended = await run({ ...given, [option]: value });
  expect(ended.code).toBe(1);
  expect(ended.err).toMatch(new RegExp(`^No Teams package was made: \n- ${option}: give .+\n$`));
});

it.each([
  [
    "thirteen commands",
    (bot: Manifest["bots"][0]) => {
      const [list] = bot.commandLists;
      const commands = Array.from({ length: 13 }, (_, n) => ({
        title: `c${n}`,
        description: "more",
      }));
      return { ...bot, commandLists: [{ ...list, commands }] };
    },
  ],
  ["a scope that does not exist", (bot: Manifest["bots"][0]) => ({ ...bot, scopes: ["group"] })],
])("refuses a manifest with %s, by Microsoft's own schema", async (_, change) => {
  const file = "deploymentTemplates/teams/manifest.json";
  const before = scratch.read(file);
  const manifest = JSON.parse(before) as Manifest;
  scratch.write(file, JSON.stringify({ ...manifest, bots: [change(manifest.bots[0])] }));
  const ended = await run(given);
  scratch.write(file, before);
  expect(ended.code).toBe(1);
  expect(ended.err).toMatch(/^No Teams package was made: \n- manifest.json: \/bots\/0\//);
});

it("names everything that is missing at once", async () => {
  const { err } = await run({});
  expect(err.match(/--[a-z-]+: give/g)).toHaveLength(6);
});
