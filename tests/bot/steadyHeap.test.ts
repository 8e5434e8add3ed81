import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "..", "..");

/** The most that the heap took, in MB, of a process that keeps 30 MB alive and lets much more go. */
function heapOf(begins: string): number {
  const work = `
    ${begins}
    const kept = [];
    let most = 0;
    for (let round = 0; round < 4000; round++) {
      kept[round % 300] = Array.from({ length: 1500 }, (_, n) => ({ n, round }));
      if (round % 100 === 0) most = Math.max(most, process.memoryUsage().heapTotal);
    }
    process.stdout.write(String(most / 2 ** 20));
  `;
  return Number(execFileSync(process.execPath, ["-e", work], { encoding: "utf8" }));
}

it("a heap that is kept steady takes less for the same work", () => {
  const built = JSON.stringify(path.join(root, "dist", "bot", "steadyHeap.js"));
  const steady = heapOf(`require(${built}).keepHeapSteady();`);
  expect(steady).toBeLessThan(heapOf("") * 0.9);
});
