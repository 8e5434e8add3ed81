import { fc } from "../../properties";
import { createFairQueue } from "../../../bot/graph/fairQueue";

const drain = (queue: ReturnType<typeof createFairQueue<string>>): string[] => {
  const all: string[] = [];
  for (let item = queue.next(); item !== undefined; item = queue.next()) all.push(item);
  return all;
};

it("lets lanes take turns, each in order, and the last ones at the end", () => {
  const queue = createFairQueue<string>();
  for (const item of ["a1", "a2", "a3", "b1", "z1", "b2", "c1"])
    queue.add({ key: item.charAt(0), last: item.startsWith("z") }, item);
  expect(drain(queue)).toEqual(["a1", "b1", "c1", "a2", "b2", "a3", "z1"]);
  expect(queue.size()).toBe(0);
});

it("takes out what fits, wherever it is", () => {
  const queue = createFairQueue<string>();
  for (const item of ["a1", "a2", "b2", "z2"])
    queue.add({ key: item.charAt(0), last: item.startsWith("z") }, item);
  expect([...queue.remove((item) => item.endsWith("2"))].sort()).toEqual(["a2", "b2", "z2"]);
  expect(drain(queue)).toEqual(["a1"]);
});

const lane = fc.record({ key: fc.constantFrom("a", "b", "c", "d"), last: fc.boolean() });

it("loses nothing, doubles nothing, and never underestimates a wait by more than a round", () => {
  fc.assert(
    fc.property(fc.array(lane, { maxLength: 30 }), lane, (before, own) => {
      const queue = createFairQueue<string>();
      before.forEach((one, index) => {
        queue.add(one, String(index));
      });
      const ahead = queue.ahead(own);
      queue.add(own, "own");
      const order = drain(queue);
      expect(new Set(order).size).toBe(before.length + 1);
      expect(order.indexOf("own")).toBeLessThanOrEqual(ahead);
      expect(ahead - order.indexOf("own")).toBeLessThanOrEqual(4);
    }),
  );
});
