import { createLanes } from "../../../bot/turns/lanes";
import { sleep } from "./world";

const wide = { parallel: 8, tasks: 100, tasksPerLane: 100 };

describe("createLanes", () => {
  it("keeps the order of a lane, whatever its tasks become, and gives each its outcome", async () => {
    const lanes = createLanes(wide);
    const done: number[] = [];
    const outcomes = await Promise.allSettled(
      [5, 0, 3, 1].map((ms, n) =>
        lanes.run("a", async () => {
          await sleep(ms);
          done.push(n);
          if (n === 1) throw new Error("no");
          return n;
        }),
      ),
    );
    expect(done).toEqual([0, 1, 2, 3]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "fulfilled",
    ]);
  });

  it("works on no more lanes at once than allowed", async () => {
    const lanes = createLanes({ ...wide, parallel: 3 });
    let now = 0;
    let most = 0;
    const task = async () => {
      most = Math.max(most, ++now);
      await sleep(1);
      now--;
    };
    await Promise.all(Array.from({ length: 30 }, (_, n) => lanes.run(`l${n % 10}`, task)));
    expect(most).toBe(3);
  });

  it("keeps nothing of a lane that has no work", async () => {
    const lanes = createLanes(wide);
    const all = Array.from({ length: 20 }, (_, n) => lanes.run(`l${n}`, () => sleep(1)));
    expect(lanes.size()).toBe(20);
    expect(lanes.isIdle("l0")).toBe(false);
    await Promise.all(all);
    await sleep(0);
    expect(lanes.size()).toBe(0);
    expect(lanes.isIdle("l0")).toBe(true);
  });

  it("says when there is no room, but does what it is given", async () => {
    const lanes = createLanes({ parallel: 1, tasks: 3, tasksPerLane: 2 });
    const given = [lanes.run("a", () => sleep(1)), lanes.run("a", () => sleep(1))];
    expect([lanes.hasRoom("a"), lanes.hasRoom("b")]).toEqual([false, true]);
    given.push(lanes.run("b", () => sleep(1)));
    expect(lanes.hasRoom("c")).toBe(false);
    given.push(lanes.run("c", () => sleep(1)));
    await Promise.all(given);
    await sleep(0);
    expect(lanes.hasRoom("a")).toBe(true);
  });
});
