import { startRounds } from "../../bot/rounds";

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it("makes one round at a time, and ends after the one under way", async () => {
  let begun = 0;
  let under = 0;
  let most = 0;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const round = async (): Promise<void> => {
    begun += 1;
    most = Math.max(most, ++under);
    await held;
    under -= 1;
  };
  const end = startRounds({ round, log: { warn: () => undefined }, everyMs: 2 });
  while (begun === 0) await soon(1);
  await soon(10);
  const ended = end();
  release();
  await ended;
  const after = begun;
  await soon(10);
  expect({ most, under, more: begun - after }).toEqual({ most: 1, under: 0, more: 0 });
});

it("goes on after a round that failed, and says so", async () => {
  const warnings: string[] = [];
  let rounds = 0;
  const round = (): Promise<void> => {
    rounds += 1;
    return Promise.reject(new Error("away"));
  };
  const log = { warn: (event: string) => void warnings.push(event) };
  const end = startRounds({ round, log, everyMs: 2 });
  while (rounds < 2) await soon(1);
  await end();
  expect(warnings.slice(0, 2)).toEqual(["roundFailed", "roundFailed"]);
});
