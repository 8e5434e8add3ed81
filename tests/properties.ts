import fc from "fast-check";

/**
 * Property tests take fast-check from here. `npm test` tries the same inputs each time, so that it fails
 * for what was changed and not for what was found today; `npm run properties` looks for new ones: another
 * seed, and ten times as many. What it finds is mended, and kept as a row of the test beside it.
 */
const times = Number(process.env["PROPERTY_RUNS"] ?? 0);

fc.configureGlobal(times === 0 ? { seed: 20_261_128 } : { numRuns: 100 * times });

/** How many inputs a property tries, from how many it usually does. */
export const runs = (usual: number): number => usual * Math.max(1, times);

/** Milliseconds such a test may take, from what it usually may. */
export const within = (usual: number): number => usual * Math.max(1, times);

export { fc };
