import { createRequestRate } from "../../../../bot/channels/http";

function rate(perMinute: number | undefined) {
  const clock = { ms: 1_000_000, now: () => clock.ms };
  return { clock, rate: createRequestRate(clock, perMinute) };
}

it("lets in so many at once, and then as many per minute", () => {
  const { clock, rate: three } = rate(3);
  expect([1, 2, 3, 4].map(() => three.take("a"))).toEqual([0, 0, 0, 20]);
  clock.ms += 20_000;
  expect([three.take("a"), three.take("a")]).toEqual([0, 20]);
  clock.ms += 3_600_000;
  expect([1, 2, 3, 4].map(() => three.take("a"))).toEqual([0, 0, 0, 20]);
});

it("keeps callers apart", () => {
  const { rate: one } = rate(1);
  expect([one.take("a"), one.take("a"), one.take("b")]).toEqual([0, 60, 0]);
});

it("looks without taking", () => {
  const { rate: one } = rate(1);
  expect([one.wait("a"), one.wait("a"), one.take("a"), one.wait("a")]).toEqual([0, 0, 0, 60]);
});

it("without a number lets everybody in", () => {
  const { rate: off } = rate(undefined);
  expect(Array.from({ length: 1000 }, () => off.take("a")).every((wait) => wait === 0)).toBe(true);
});

it("does not let whoever was refused wait longer, nor a clock that goes back let anybody in", () => {
  const { clock, rate: one } = rate(1);
  one.take("a");
  expect([one.take("a"), one.take("a")]).toEqual([60, 60]);
  clock.ms -= 1_000_000;
  expect(one.take("a")).toBe(60);
});
