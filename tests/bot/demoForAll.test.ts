import { demoForAll, readDemoForAll, startDemo } from "../../bot/demoForAll";
import { readSettings } from "../../bot/settings";
import { openTenant } from "../../bot/tenant";

const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

it("is the one tenant that whoever was told of it reads", async () => {
  const read = readSettings({ DATA_DIR: "unused" });
  if (read.state === "wrong") throw new Error(read.problems.join());
  const demo = await startDemo();
  const told = readDemoForAll(demoForAll(demo));
  const tenant = await openTenant(read.settings, { log, ...(told && { demo: told }) });
  expect(tenant.personas).toEqual(told?.people);
  expect(tenant.personas.length).toBeGreaterThan(3);
  expect(await tenant.answers()).toBe(true);
  await demo.close();
  expect(await tenant.answers()).toBe(false);
  await tenant.close();
});

it("is nothing where the tenant is a real one", () => {
  expect(readDemoForAll(demoForAll(undefined))).toBeUndefined();
});
