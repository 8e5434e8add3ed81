import { makeCheckout } from "./checkout";
import { type Ended, type Scratch } from "./scratch";

let scratch: Scratch;
beforeEach(() => {
  scratch = makeCheckout();
  scratch.write("compiled", "");
});

const run = (...args: string[]): Promise<Ended> =>
  scratch.run(process.execPath, [".build/run.js", "dist/bot/index.js", ...args]);

it("builds what is not built, and runs it with its arguments as if it had been started itself", async () => {
  scratch.write(
    "bot/index.ts",
    "console.log(process.argv[1] === __filename, process.argv.slice(2))",
  );
  expect(await run("--json", "a b")).toEqual({
    code: 0,
    out: "true [ '--json', 'a b' ]\n",
    err: "",
  });
});

it("runs nothing when the build fails", async () => {
  scratch.write("bot/index.ts", "console.log('old')");
  await run();
  scratch.write("bot/index.ts", "console.log('new') // mistake");
  const { code, out, err } = await run();
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^The build failed: /);
});
