import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { integrityOf, makeCheckout } from "./checkout";
import { makeScratch, type Ended, type Scratch } from "./scratch";

const { fileIn } = jest.requireActual<{ fileIn: (tar: Buffer, wanted: string) => Buffer }>(
  "../../.build/webChat",
);

const bundle = "package/dist/webchat.js";
const cached = "node_modules/.cache/webchat/1.2.3";

/** An archive as npm packs one, made by `tar`. */
function archive(files: Readonly<Record<string, string>>, ...options: readonly string[]): Buffer {
  const scratch = makeScratch();
  for (const [file, text] of Object.entries(files)) scratch.write(file, text);
  execFileSync("tar", [...options, "-cf", "archive", ...Object.keys(files)], {
    cwd: scratch.root,
  });
  return readFileSync(scratch.at("archive"));
}

/** An archive whose bundle holds this text, and the hash that package.json would have for it. */
function packed(text: string): { archive: Buffer; integrity: string } {
  const made = archive({ "package/package.json": "{}", [bundle]: text }, "-z");
  return { archive: made, integrity: integrityOf(made) };
}

/** A checkout with this in its cache, where `npm pack` brings an archive. */
function checkoutWith(brought: Buffer, integrity: string, webChat = ""): Scratch {
  const scratch = makeCheckout({ webChat, integrity, bundle: "the real bundle" });
  scratch.write("archive.base64", brought.toString("base64"));
  scratch.program(
    "npm",
    `echo "$*" >> "${scratch.at("asked")}"; base64 -d "${scratch.at("archive.base64")}" > one.tgz`,
  );
  return scratch;
}

const build = (scratch: Scratch): Promise<Ended> =>
  scratch.run(process.execPath, [".build/build.js"]);

it("is fetched once, and its bundle taken out of the archive", async () => {
  const good = packed("the real bundle");
  const scratch = checkoutWith(good.archive, good.integrity);
  expect(await build(scratch)).toEqual({ code: 0, out: "", err: "" });
  expect(scratch.read("dist/bot/channels/portal/page/webchat.js")).toBe("the real bundle");
  scratch.write("bot/index.ts", "// changed\n");
  await build(scratch);
  expect(scratch.read("asked").trim().split("\n")).toEqual([
    "pack botframework-webchat@1.2.3 --silent --prefer-offline",
  ]);
  expect(readdirSync(scratch.at(cached))).toEqual(["webchat.js"]);
});

it("is refused when the archive has another hash", async () => {
  const scratch = checkoutWith(
    packed("a tampered bundle").archive,
    packed("the real one").integrity,
  );
  const { code, err } = await build(scratch);
  expect(code).toBe(1);
  expect(err).toContain(
    "The archive of Web Chat 1.2.3 is not the one whose hash is in package.json",
  );
  expect(err).toContain("npm config get registry");
  expect(readdirSync(scratch.at(cached))).toEqual([]);
  expect(existsSync(scratch.at("dist"))).toBe(false);
});

it("is fetched again when the file in the cache is another one", async () => {
  const good = packed("the real bundle");
  const scratch = checkoutWith(good.archive, good.integrity, "a tampered bundle");
  expect(await build(scratch)).toEqual({ code: 0, out: "", err: "" });
  expect(scratch.read("dist/bot/channels/portal/page/webchat.js")).toBe("the real bundle");
  expect(scratch.read(`${cached}/webchat.js`)).toBe("the real bundle");
});

it("is refused when the file in the archive has another hash", async () => {
  const other = packed("the bundle of another version");
  const scratch = checkoutWith(other.archive, other.integrity);
  const { code, err } = await build(scratch);
  expect(code).toBe(1);
  expect(err).toContain(integrityOf("the bundle of another version"));
  expect(err).toContain("bundleIntegrity");
  expect(readdirSync(scratch.at(cached))).toEqual([]);
});

it.each([
  ["there is no registry", "echo 'getaddrinfo ENOTFOUND registry' >&2; exit 1", /ENOTFOUND/],
  ["npm says nothing", "exit 1", /Command failed: npm pack/],
  ["npm leaves nothing", "exit 0", /left no archive/],
])("says why, and what to do, when %s and nothing is in the cache", async (_, npm, why) => {
  const scratch = makeCheckout({ webChat: "" });
  scratch.program("npm", npm);
  const { code, err } = await build(scratch);
  expect(code).toBe(1);
  expect(err).toMatch(/^The build failed: Web Chat \(botframework-webchat@1\.2\.3\)/);
  expect(err).toMatch(why);
  expect(err).toContain("Build again where `npm ping` succeeds");
  expect(err).toContain(scratch.at(cached, "webchat.js"));
});

describe("the reader of archives", () => {
  const files = {
    "package/a.txt": "x".repeat(512),
    "package/empty.js": "",
    // Its second block looks like the header of the bundle.
    "package/names.txt": "x".repeat(512) + bundle,
    [bundle]: "ü".repeat(1000),
    [`${bundle}.map`]: "{}",
  };

  it.each([["ustar"], ["gnu"], ["pax"]])("finds each file of the format %s", (format) => {
    const tar = archive(files, `--format=${format}`);
    const found = Object.keys(files).map((name) => [name, fileIn(tar, name).toString("utf8")]);
    expect(Object.fromEntries(found)).toEqual(files);
  });

  it("says which file is not there", () => {
    const { "package/a.txt": text } = files;
    expect(() => fileIn(archive({ "package/a.txt": text }), bundle)).toThrow(
      `The archive has no ${bundle}.`,
    );
  });
});
