import { readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { makeCheckout } from "./checkout";
import { type Ended, type Scratch } from "./scratch";

let scratch: Scratch;
beforeEach(() => {
  scratch = makeCheckout();
  scratch.write("compiled", "");
});

const build = (): Promise<Ended> => scratch.run(process.execPath, [".build/build.js"]);
const compiled = (): number => scratch.read("compiled").split("\n").length - 1;
const filesIn = (folder: string): string[] =>
  readdirSync(scratch.at(folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ name }) => name)
    .sort();
/** What a build, or one that was broken off, has left beside the sources. */
const built = (): string[] =>
  readdirSync(scratch.root)
    .filter((name) => name.startsWith("dist"))
    .sort();

const done = { code: 0, out: "", err: "" };
const whole = [
  "app.js",
  "en.model",
  "index.html",
  "index.js",
  "messages.model",
  "scanner.wasm",
  "stamp",
  "webchat.js",
  "writeLikeness.js",
  "writeModel.js",
];

it("makes the product with page, Web Chat and trained model beside it, and says nothing", async () => {
  expect(await build()).toEqual(done);
  expect(filesIn("dist")).toEqual(whole);
  expect(scratch.read("dist/bot/channels/portal/page/index.html")).toBe("<p>the page</p>\n");
  expect(scratch.read("dist/bot/channels/portal/page/webchat.js")).toBe("the bundle");
  expect(scratch.read("dist/dialogs/understanding/en.model")).toBe("of understanding");
  expect(scratch.read("dist/bot/causes/messages.model")).toBe("of causes");
  expect(built()).toEqual(["dist"]);
});

it("is not repeated while nothing changes, and repeated when something does", async () => {
  await build();
  expect(await build()).toEqual(done);
  expect(compiled()).toBe(1);
  scratch.write("bot/index.ts", "// changed\n");
  await build();
  expect(compiled()).toBe(2);
  expect(scratch.read("dist/bot/index.js")).toBe("// changed\n");
});

it("is not repeated for files that were written again as they were, nor looked at again then", async () => {
  await build();
  scratch.write("bot/index.ts", "// the product\n");
  const checkedAt = (): number => statSync(scratch.at("dist", "stamp")).mtimeMs;
  const before = checkedAt();
  expect(await build()).toEqual(done);
  expect(compiled()).toBe(1);
  const after = checkedAt();
  expect(after).toBeGreaterThan(before);
  await build();
  expect(checkedAt()).toBe(after);
});

it("is as good where its stamp cannot be touched, and where that was noted by a clock that was ahead", async () => {
  await build();
  scratch.write("bot/index.ts", "// the product\n");
  scratch.write("locked.js", "require('fs').utimesSync = () => { throw new Error('EPERM'); };");
  const locked = ["--require", "./locked.js", ".build/build.js"];
  expect(await scratch.run(process.execPath, locked)).toEqual(done);
  expect(compiled()).toBe(1);
  const tomorrow = Date.now() / 1000 + 86_400;
  utimesSync(scratch.at("dist", "stamp"), tomorrow, tomorrow);
  scratch.write("bot/index.ts", "// changed\n");
  await build();
  expect(compiled()).toBe(2);
});

it("is repeated for what changes while it is made, and for a file that is gone", async () => {
  scratch.write("bot/gone.ts", "");
  const first = build();
  while (compiled() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  // The compiler stand-in takes this file at its end, so only the stamp can tell.
  scratch.write("bot/index.ts", "// changed\n");
  await first;
  await build();
  expect(compiled()).toBe(2);
  rmSync(scratch.at("bot", "gone.ts"));
  await build();
  expect(compiled()).toBe(3);
});

it("is made once by two who start at once, and whole for both", async () => {
  const seen = async (): Promise<readonly string[]> => {
    expect(await build()).toEqual(done);
    return filesIn("dist");
  };
  expect(await Promise.all([seen(), seen()])).toEqual([whole, whole]);
  expect(compiled()).toBe(1);
  expect(built()).toEqual(["dist"]);
});

it("leaves the last product as it was when it fails, and says so", async () => {
  await build();
  scratch.write("bot/index.ts", "// mistake\n");
  expect(await build()).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^The build failed: /) as string,
  });
  expect(filesIn("dist")).toEqual(whole);
  expect(scratch.read("dist/bot/index.js")).toBe("// the product\n");
  expect(built()).toEqual(["dist"]);
});
