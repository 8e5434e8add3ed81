import { createRestartPace } from "../../../bot/workers/restartPace";

it("doubles the pause with every end of late, up to the longest, and forgets old ones", () => {
  const clock = { ms: 0, now: () => clock.ms };
  const next = createRestartPace(clock, { pauseMs: 250, longestPauseMs: 3000, recentMs: 60_000 });
  const after = (ms: number): number => {
    clock.ms += ms;
    return next();
  };
  expect([0, 10, 10, 10, 10, 10].map(after)).toEqual([250, 500, 1000, 2000, 3000, 3000]);
  expect(after(59_000)).toBe(3000);
  expect(after(60_000)).toBe(250);
  expect(Array.from({ length: 2000 }, () => after(1)).at(-1)).toBe(3000);
});
