import { rememberFor } from "../../bot/rememberFor";

function counting(ms = 1000) {
  const clock = { ms: 0 };
  const runs: { resolve: (value: number) => void; reject: (error: Error) => void }[] = [];
  const work = () =>
    new Promise<number>((resolve, reject) => {
      runs.push({ resolve, reject });
    });
  return { clock, runs, ask: rememberFor(ms, work, () => clock.ms) };
}

describe("rememberFor", () => {
  it("works once for all who ask meanwhile and shortly after", async () => {
    const { clock, runs, ask } = counting();
    const asked = [ask(), ask(), ask()];
    clock.ms += 5000;
    asked.push(ask());
    runs[0]?.resolve(1);
    expect(await Promise.all(asked)).toEqual([1, 1, 1, 1]);
    clock.ms += 999;
    expect(await ask()).toBe(1);
    expect(runs).toHaveLength(1);
  });

  it("works again later", async () => {
    const { clock, runs, ask } = counting();
    const first = ask();
    runs[0]?.resolve(1);
    await first;
    clock.ms += 1000;
    const second = ask();
    runs[1]?.resolve(2);
    expect(await second).toBe(2);
  });

  it("forgets a failure", async () => {
    const { runs, ask } = counting();
    const first = ask();
    runs[0]?.reject(new Error("away"));
    await expect(first).rejects.toThrow("away");
    const second = ask();
    runs[1]?.resolve(2);
    expect(await second).toBe(2);
  });
});
