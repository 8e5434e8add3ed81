import { fc } from "../properties";
import { fuzz, fuzzEntry } from "./fuzz";

const limits = { seed: 1, hangMs: 200, parallel: 3 };
const numbers = fc.integer({ min: 0, max: 1e9 });

it("brings each entry its part, and the same inputs for the same seed", async () => {
  const met: Record<string, number[]> = { a: [], b: [] };
  const entries = ["a", "b"].map((name) =>
    fuzzEntry(name, numbers, (input) => {
      met[name]!.push(input);
      return "fine";
    }),
  );
  const { inputs, findings } = await fuzz(entries, 10, limits);
  expect([inputs, findings]).toEqual([10, []]);
  expect(met["a"]).toHaveLength(5);
  expect(met["b"]).toEqual(met["a"]);
});

it.each<[string, () => string | Promise<string>, string | undefined]>([
  ["breaks", () => Promise.reject(new Error("answered 500")), "crash"],
  [
    "throws",
    () => {
      throw new Error("inside");
    },
    "crash",
  ],
  ["hangs", () => new Promise((resolve) => setTimeout(resolve, 300, "late")), "hang"],
  ["shows its inside", () => "TypeError: x is not a function", "internal"],
  ["answers", () => "Who is it about?", undefined],
])("says of an entry that %s: %s", async (_, meet, problem) => {
  const { findings } = await fuzz([fuzzEntry("it", numbers, meet)], 1, limits);
  expect(findings.map((one) => one.problem)).toEqual(problem === undefined ? [] : [problem]);
});

it("does not call slow once what is quick alone", async () => {
  let first = true;
  const meet = async (): Promise<string> => {
    if (first) await new Promise((resolve) => setTimeout(resolve, 300));
    first = false;
    return "";
  };
  const { findings } = await fuzz([fuzzEntry("it", numbers, meet)], 1, limits);
  expect(findings).toEqual([]);
});
