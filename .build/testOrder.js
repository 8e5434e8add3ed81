const Sequencer = require("@jest/test-sequencer").default;

/** These mostly wait for other processes. */
const waiting = /[\\/](build|deployment)[\\/]/;

/**
 * The order of the test files. Without times of an earlier run, as in CI, Jest goes by their size: those
 * that wait may come together, or alone at the end. Here they are spread among the others, and all begin
 * while others still run.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const few = sorted.filter(({ path }) => waiting.test(path));
    const others = sorted.filter(({ path }) => !waiting.test(path));
    return spread(few, others);
  }
};

/** One of the few, then as many others as leave the last fifth of them for the end. */
function spread(few, others) {
  const apart = Math.floor((others.length * 0.8) / few.length) || 1;
  const mixed = few.flatMap((one, n) => [one, ...others.slice(n * apart, (n + 1) * apart)]);
  return [...mixed, ...others.slice(few.length * apart)];
}
