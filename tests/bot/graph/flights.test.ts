import { createFlights } from "../../../bot/graph/flights";
import { manualClock } from "./manualClock";

/** A source that answers a second after it is asked, and what landed of it. */
function build() {
  const clock = manualClock();
  const landed: string[] = [];
  let loads = 0;
  const ask = createFlights<string>({
    ...{ clock, freshMs: 5_000, ranOut: () => false },
    landed: (key, value, at) => landed.push(`${key} ${value} ${clock.now() - at}`),
  });
  const load = async (): Promise<string> => {
    loads += 1;
    const own = loads;
    await clock.wait(1_000);
    return `answer ${own}`;
  };
  return { clock, ask, load, landed, loads: () => loads };
}

it("asks once for all who want the same, and tells when that began", async () => {
  const { clock, ask, load, landed } = build();
  const all = Promise.all([1, 2, 3].map(() => ask("a", load, {})));
  await clock.advance(1_000);
  expect(await all).toEqual(["answer 1", "answer 1", "answer 1"]);
  expect(landed).toEqual(["a answer 1 1000"]);
});

it.each([
  ["a person joins no reading in the background", true, false, 2],
  ["reading in the background joins a person's", false, true, 1],
  ["reading in the background joins such a one", true, true, 1],
])("%s", async (_, first, second, expected) => {
  const { clock, ask, load, loads } = build();
  const both = [ask("a", load, { background: first }), ask("a", load, { background: second })];
  await clock.advance(1_000);
  await Promise.all(both);
  expect(loads()).toBe(expected);
});

it("asks anew after one that failed", async () => {
  const { clock, ask, load } = build();
  await expect(ask("a", () => Promise.reject(new Error("away")), {})).rejects.toThrow("away");
  const again = ask("a", load, {});
  await clock.advance(1_000);
  expect(await again).toBe("answer 1");
});
