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
