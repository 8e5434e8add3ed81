import { createSendingPace } from "../../../../bot/channels/botFramework/sendingPace";

function pace() {
  const clock = { ms: 1_000_000, now: () => clock.ms };
  return { clock, pace: createSendingPace(clock) };
}

/** Writes as soon as there is room; at which millisecond each message went. */
function send(count: number): number[] {
  const { clock, pace: one } = pace();
  const began = clock.ms;
  return Array.from({ length: count }, () => {
    for (let ms = one.take("c"); ms > 0; ms = one.take("c")) clock.ms += ms;
    return clock.ms - began;
  });
}

it.each([
  [1_000, 7],
  [2_000, 8],
  [30_000, 60],
  [3_600_000, 1_800],
])("in any %i ms at most %i messages are written (Teams, rate limits)", (ms, most) => {
  const times = send(2_000);
  const crowded = times.filter((at, index) => {
    const later = times[index + most];
    return later !== undefined && later - at < ms;
  });
  expect(crowded).toEqual([]);
});

it("writes at once what there is room for", () => {
  expect(send(9)).toEqual([0, 0, 0, 0, 0, 0, 0, 1_000, 2_000]);
});

it("keeps conversations apart", () => {
  const { pace: one } = pace();
  for (let count = 0; count < 7; count++) one.take("c1");
  expect([one.take("c1"), one.take("c2")]).toEqual([1_000, 0]);
});

it("pauses as long as it is asked to, and never shorter", () => {
  const { clock, pace: one } = pace();
  one.pause("c1", 5_000);
  one.pause("c1", 1_000);
  expect([one.take("c1"), one.take("c2")]).toEqual([5_000, 0]);
  clock.ms += 5_000;
  expect(one.take("c1")).toBe(0);
});
