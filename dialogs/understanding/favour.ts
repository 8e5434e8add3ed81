import { type IntentName, type ScoredIntent } from "./recognition";

/** An intent, and the share of all scores that goes to it. */
export type Favourite = readonly [IntentName, number];

/** Moves a share of all scores to one intent, so that they still add up to 1. */
export function favour(
  intents: readonly ScoredIntent[],
  favourite: Favourite | undefined,
): readonly ScoredIntent[] {
  if (favourite === undefined) return intents;
  const [named, share] = favourite;
  return intents
    .map(({ intent, score }) => ({
      intent,
      score: score * (1 - share) + (intent === named ? share : 0),
    }))
    .sort((a, b) => b.score - a.score);
}
