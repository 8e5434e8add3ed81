const Sequencer = require("@jest/test-sequencer").default;

/** Tests in these folders mostly wait: for browsers, processes, limits that take their time. */
const waiting = /[\\/](browser|bench|faults|build|deployment)[\\/]/;

/**
 * The order of the test files. Without times of an earlier run, as in CI, Jest goes by their size,
 * and a small one that takes long may be left alone at the end: here those that wait begin.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const waits = ({ path }) => waiting.test(path);
    return [...sorted.filter(waits), ...sorted.filter((test) => !waits(test))];
  }
};
