let change;

/** One test that notices a change is enough: what comes after it is left out. */
module.exports = {
  note() {
    change = process.env.__STRYKER_ACTIVE_MUTANT__;
  },
  now() {
    return change !== undefined && change === process.env.__STRYKER_ACTIVE_MUTANT__;
  },
};
