import { AsyncLocalStorage, AsyncResource } from "node:async_hooks";
import path from "node:path";
import vm from "node:vm";
import { root } from "../conventions/generated";

interface Environment {
  teardown(): Promise<void>;
}
type EnvironmentClass = new (config: object) => Environment;

const TestEnvironment = jest.requireActual<EnvironmentClass>(
  path.join(root, ".build", "testEnvironment.js"),
);

/** What the next test file finds after one that did this. */
async function after(file: () => void): Promise<void> {
  const environment = new TestEnvironment({ projectConfig: { fakeTimers: {} } });
  file();
  await environment.teardown();
}

it("takes away what a test file left in the global scope", async () => {
  await after(() => Object.assign(globalThis, { left: "behind", [Symbol.for("left")]: 1 }));
  expect(globalThis).not.toHaveProperty("left");
  expect(Object.getOwnPropertySymbols(globalThis)).not.toContain(Symbol.for("left"));
});

it("gives the process back its environment", async () => {
  const { PATH } = process.env;
  await after(() => {
    Object.assign(process.env, { LEFT_BEHIND: "1", PATH: "/nowhere" });
  });
  expect(process.env).toMatchObject({ PATH });
  expect(process.env).not.toHaveProperty("LEFT_BEHIND");
});

it("gives the process back what ends it, in whose place Jest puts its own", async () => {
  const before = Object.getOwnPropertyDescriptor(process, "exit");
  await after(() => {
    process.exit = () => {
      throw new Error("no end");
    };
  });
  expect(Object.getOwnPropertyDescriptor(process, "exit")).toEqual(before);
});

it("lets no storage of a test file go on", async () => {
  const storage = new AsyncLocalStorage<string>();
  let held = (): string | undefined => "never";
  await after(() => {
    storage.run("left", () => {
      held = AsyncResource.bind(() => storage.getStore());
    });
    expect(held()).toBe("left");
  });
  expect(held()).toBeUndefined();
});

describe("what is compiled", () => {
  const compile = (filename: string, code: string): unknown =>
    vm.compileFunction(code, [], { filename, parsingContext: globalThis });

  it("is the same for every test file where it is no test itself", () => {
    const first = compile("/builders/one.ts", "return 1");
    expect(compile("/builders/one.ts", "return 1")).toBe(first);
    expect(compile("/builders/two.ts", "return 1")).not.toBe(first);
  });

  it("is new for each test, and where its file changed", () => {
    const test = compile("/one.test.ts", "return 1");
    expect(compile("/one.test.ts", "return 1")).not.toBe(test);
    const first = compile("/builders/changed.ts", "return 1");
    expect(compile("/builders/changed.ts", "return 2")).not.toBe(first);
  });
});
