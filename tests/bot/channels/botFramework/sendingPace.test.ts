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
    for (let ms = one.take("c", "msteams"); ms > 0; ms = one.take("c", "msteams")) clock.ms += ms;
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
  for (let count = 0; count < 7; count++) one.take("c1", "msteams");
  expect([one.take("c1", "msteams"), one.take("c2", "msteams")]).toEqual([1_000, 0]);
});

it("pauses as long as it is asked to, and never shorter", () => {
  const { clock, pace: one } = pace();
  one.pause("c1", 5_000);
  one.pause("c1", 1_000);
  expect([one.take("c1", "msteams"), one.take("c2", "msteams")]).toEqual([5_000, 0]);
  clock.ms += 5_000;
  expect(one.take("c1", "msteams")).toBe(0);
});

it("holds a channel that names no pace back only when it asks for it", () => {
  const { clock, pace: one } = pace();
  for (let count = 0; count < 100; count++) expect(one.take("c", "webchat")).toBe(0);
  one.pause("c", 500);
  expect(one.take("c", "webchat")).toBe(500);
  clock.ms += 500;
  expect(one.take("c", "webchat")).toBe(0);
});
