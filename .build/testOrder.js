const Sequencer = require("@jest/test-sequencer").default;

/** Browsers need a core of their own for a while; the others of these mostly wait. */
const browsers = /[\\/]browser[\\/]/;
const waiting = /[\\/](bench|faults|build|deployment)[\\/]/;

/**
 * The order of the test files. Without times of an earlier run, as in CI, Jest goes by their size: those
 * that wait may come together, several browsers at once, or alone at the end. Here both are spread among
 * the others, and all begin while others still run.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const first = sorted.filter(({ path }) => browsers.test(path));
    const second = sorted.filter(({ path }) => waiting.test(path));
    const others = sorted.filter(({ path }) => !browsers.test(path) && !waiting.test(path));
    return spread(first, spread(second, others));
  }
};

/** One of the few, then as many others as leave the last fifth of them for the end. */
function spread(few, others) {
  const apart = Math.floor((others.length * 0.8) / few.length) || 1;
  const mixed = few.flatMap((one, n) => [one, ...others.slice(n * apart, (n + 1) * apart)]);
  return [...mixed, ...others.slice(few.length * apart)];
}
