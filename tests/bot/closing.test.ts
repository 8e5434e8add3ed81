import { createClosing } from "../../bot/closing";

it("closes in reverse order, once, and tells the first failure after all are closed", async () => {
  const closed: string[] = [];
  const closing = createClosing();
  closing.after(() => {
    closed.push("store");
  });
  closing.after(() => Promise.reject(new Error("tenant")));
  closing.after(() => {
    closed.push("engine");
    throw new Error("engine");
  });
  await expect(closing.all()).rejects.toThrow("engine");
  expect(closed).toEqual(["engine", "store"]);
  await closing.all();
  expect(closed).toHaveLength(2);
});

it("closes a group at the same time, before what was opened earlier, and tells its failure", async () => {
  const closed: string[] = [];
  const closing = createClosing();
  closing.after(() => {
    closed.push("engine");
  });
  const group = closing.together(1000);
  let release = (): void => undefined;
  group.after(() => new Promise((resolve) => (release = resolve)));
  group.after(() => {
    throw new Error("server");
  });
  group.after(() => {
    closed.push("rounds");
    setTimeout(release, 5);
  });
  await expect(closing.all()).rejects.toThrow("server");
  expect(closed).toEqual(["rounds", "engine"]);
});

it("waits for a group only so long", async () => {
  const closed: string[] = [];
  const closing = createClosing();
  closing.after(() => {
    closed.push("engine");
  });
  closing.together(5).after(() => new Promise(() => undefined));
  await closing.all();
  expect(closed).toEqual(["engine"]);
});

it("waits for nothing any more when the time is over, and still closes it", async () => {
  const closed: string[] = [];
  const closing = createClosing(20);
  const hangs = (name: string) => () => {
    closed.push(name);
    return new Promise<void>(() => undefined);
  };
  for (const name of ["store", "tenant", "engine"]) closing.after(hangs(name));
  await closing.all();
  expect(closed).toEqual(["engine", "tenant", "store"]);
});
