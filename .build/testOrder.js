const Sequencer = require("@jest/test-sequencer").default;

/** Tests in these folders mostly wait: for browsers, processes, limits that take their time. */
const waiting = /[\\/](browser|bench|faults|build|deployment)[\\/]/;

/**
 * The order of the test files. Without times of an earlier run, as in CI, Jest goes by their size: those
 * that wait may come together, several browsers at once, or alone at the end. Here they are spread among
 * the others, and all begin while others still run.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const waits = sorted.filter(({ path }) => waiting.test(path));
    const others = sorted.filter(({ path }) => !waiting.test(path));
    const apart = Math.floor((others.length * 0.8) / waits.length) || 1;
    const mixed = waits.flatMap((one, n) => [one, ...others.slice(n * apart, (n + 1) * apart)]);
    return [...mixed, ...others.slice(waits.length * apart)];
  }
};
