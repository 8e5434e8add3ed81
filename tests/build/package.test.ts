import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../conventions/generated";
import { makeScratch } from "./scratch";
import { unzip, type Unzipped } from "./unzip";

const scratch = makeScratch();
const running = new Set<ChildProcess>();
const folders: string[] = [];

let archive: Buffer;
let files: readonly Unzipped[];

async function makePackage(out: string): Promise<Buffer> {
  const script = path.join(root, ".build", "package.js");
  const ended = await scratch.run(process.execPath, [script, "--out", scratch.at(out)]);
  expect(ended).toMatchObject({ code: 0, err: "" });
  return readFileSync(scratch.at(out));
}

beforeAll(async () => {
  archive = await makePackage("one.zip");
  files = unzip(archive);
}, 120_000);

afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Unpacks the archive into an empty folder, far from any other package. */
function unpacked(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "package-"));
  folders.push(folder);
  for (const { name, content } of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Starts it as App Service does, in an environment that has nothing of ours. */
async function addressOf(folder: string, env: Readonly<Record<string, string>>): Promise<string> {
  const data = mkdtempSync(path.join(os.tmpdir(), "package-data-"));
  folders.push(data);
  const child = spawn(process.execPath, ["dist/bot/index.js"], {
    cwd: folder,
    env: { PORT: "0", DATA_DIR: data, ...env },
  });
  running.add(child);
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString();
      const found = /is at (http:\S+?)\/?\n/.exec(said)?.[1];
      if (found !== undefined) resolve(found.replace("localhost", "127.0.0.1"));
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", () => {
      reject(new Error(said));
    });
  });
}

const text = (name: string): string =>
  files.find((file) => file.name === name)?.content.toString() ?? "";

const statusOf = async (url: string, init?: RequestInit): Promise<number> =>
  (await fetch(url, init)).status;

it("starts from a clean folder, in local mode with the portal", async () => {
  const url = await addressOf(unpacked(), {});
  expect(await statusOf(`${url}/ready`)).toBe(200);
  expect(await statusOf(url)).toBe(200);
  expect(await statusOf(`${url}/portal/webchat.js`)).toBe(200);
}, 60_000);

it("starts in production and lets nobody in without a token", async () => {
  const url = await addressOf(unpacked(), {
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    STORE: "memory:",
    MicrosoftAppType: "UserAssignedMSI",
    MicrosoftAppId: "11111111-1111-1111-1111-111111111111",
    MicrosoftAppTenantId: "22222222-2222-2222-2222-222222222222",
  });
  expect(await statusOf(`${url}/health`)).toBe(200);
  const activity = { type: "message", text: "hi", channelId: "msteams" };
  expect(
    await statusOf(`${url}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(activity),
    }),
  ).toBe(401);
  expect(await statusOf(`${url}/portal/token`, { method: "POST" })).toBeGreaterThanOrEqual(400);
}, 60_000);

it("is the same bytes when it is made again", async () => {
  const hash = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
  expect(hash(await makePackage("two.zip"))).toBe(hash(archive));
}, 120_000);

it("holds what runs and nothing of developers'", () => {
  const names = files.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["dist/bot/index.js", "package.json", "LICENSE"]));
  expect(
    names.filter((name) =>
      /\.(ts|map)$|(^|\/)\.env|node_modules\/(jest|typescript|eslint)\//.test(name),
    ),
  ).toEqual([]);
  expect(names.filter((name) => name.startsWith("tests/") || name.startsWith("bot/"))).toEqual([]);
});

it("brings SQLite for Linux with glibc only", () => {
  const platforms = new Set(
    files.flatMap(({ name }) => /^node_modules\/@libsql\/([^/]+)/.exec(name)?.[1] ?? []),
  );
  expect([...platforms]).toEqual(["linux-x64-gnu"]);
});

describe("the bill of materials", () => {
  interface Component {
    readonly purl: string;
    readonly licenses: readonly {
      readonly license?: { id: string };
      readonly expression?: string;
    }[];
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  }
  const components = (): readonly Component[] =>
    (JSON.parse(text("sbom.cdx.json")) as { components: Component[] }).components;

  it("names every package in the archive, and no other but Web Chat", () => {
    const delivered = files
      .filter(({ name }) =>
        /^node_modules\/(.+\/node_modules\/)?(@[^/]+\/)?[^/]+\/package\.json$/.test(name),
      )
      .map(({ content }) => {
        const { name, version } = JSON.parse(content.toString()) as Record<string, string>;
        return `pkg:npm/${(name ?? "").replace("@", "%40")}@${version ?? ""}`;
      });
    const named = components().map(({ purl }) => purl);
    expect(named.filter((purl) => !purl.includes("/botframework-webchat@")).sort()).toEqual(
      [...new Set(delivered)].sort(),
    );
    expect(delivered.length).toBeGreaterThan(100);
  });

  it("has a hash and a licence that permits this use for each", () => {
    const permitted =
      /^(MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|Unlicense|\(AFL-2\.1 OR BSD-3-Clause\))$/;
    for (const { purl, licenses, hashes } of components()) {
      const names = licenses.map(({ license, expression }) => license?.id ?? expression ?? "");
      expect([purl, names]).toEqual([purl, [expect.stringMatching(permitted)]]);
      expect(hashes?.[0]?.content).toMatch(/^[0-9a-f]{40,128}$/);
    }
  });
});

it("the notices hold the licence text of every package", () => {
  const notices = text("THIRD-PARTY-NOTICES.txt");
  const { dependencies } = JSON.parse(text("package.json")) as {
    dependencies: Record<string, string>;
  };
  for (const [name, version] of Object.entries(dependencies)) {
    expect(notices).toContain(`\n${name} ${version}, `);
  }
  expect(
    notices.match(/Permission is hereby granted|Redistribution and use|Apache License/g)?.length,
  ).toBeGreaterThan(150);
});
