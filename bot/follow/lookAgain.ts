const minute = 60_000;
/** Cycles come every 20 to 40 minutes and entries are late by up to 15: less than this shows nothing new. */
const shortestMs = 10 * minute;
const longestMs = 6 * 60 * minute;

/**
 * Milliseconds until the next look after so many: ten minutes at first (or the given pace, where an
 * effect may show sooner), half as much again each time, at most six hours. `random` (0 to 1) spreads the looks of many who began at the same moment.
 */
export function lookAgainMs(looks: number, random: number, paceMs = shortestMs): number {
  const grown = paceMs * 1.5 ** Math.min(looks, 20);
  return Math.round(Math.min(grown, longestMs) * (0.9 + 0.2 * random));
}
