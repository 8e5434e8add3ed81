import { type Family } from "../../diagnosis";
import { type Features } from "../../textClassifier/features";
import { type Model } from "../../textClassifier/model";
import { createScorer } from "../../textClassifier/score";
import { messageFeatures } from "./messageFeatures";

/** The class of texts that are about no provisioning. */
export const none = "none";

/** A cause that a message reads like, by its id, and how likely its family is: above 0, at most 1. */
export interface Likeness {
  readonly cause: string;
  readonly score: number;
}

/** The cause whose messages a text is most like; undefined where it is like none enough. */
export type LikenessOf = (message: string) => Likeness | undefined;

/** Own messages are easier than what strangers write: scores come closer together. */
const temperature = 1.3;
/** A family less likely than this is not told: just above it half of what strangers write is told wrong. */
const least = 0.34;
/** Of a few words each says too much. */
const few = { words: 5, least: 0.4 };
/** Of a text of which the messages have fewer words, what they have says nothing. */
const leastKnown = 0.5;
/** Families that say that all is well: nothing that speaks of trouble is told to be. */
const well: ReadonlySet<string> = new Set<Family>(["provisioned_ok", "already_in_sync"]);
const trouble =
  /(?<!\p{L})(?:fail\p{L}*|errors?|denied|invalid|exceptions?|unable|cannot|could not|Fehler\p{L}*|fehlgeschlagen|ungültig\p{L}*|échec|échoué\p{L}*|erreurs?|errores|falló|fallid[oa]|inválid[oa])(?!\p{L})|失敗|エラー/iu;

/**
 * Reads messages by a model that was trained with messages of our own. Causes of one family say nearly
 * the same, so the likeliest family is found first, and of it the likeliest cause.
 */
export function createLikeness(
  model: Model,
  familyOf: (cause: string) => string | undefined,
): LikenessOf {
  const { classes } = model;
  const { scores: scoresOf, knows } = createScorer(model, temperature);
  const families = classes.map((one) => familyOf(one) ?? none);
  return (message) => {
    const features = messageFeatures(message);
    const words = wordsIn(features);
    if (words.filter(knows).length < words.length * leastKnown) return undefined;
    const isTrouble = trouble.test(message);
    const scores = scoresOf(features).map((score, place) =>
      isTrouble && well.has(families[place] ?? none) ? 0 : score,
    );
    const [family, score] = likeliest(families, scores);
    if (family === none || score < (words.length <= few.words ? few.least : least))
      return undefined;
    const ofFamily = scores.map((one, place) => (families[place] === family ? one : 0));
    const [cause] = likeliest(classes, ofFamily);
    return { cause, score };
  };
}

/** Each word once, without the pairs. */
function wordsIn({ words }: Features): readonly string[] {
  return [...new Set(words)].filter((one) => !one.includes(" "));
}

/** The name with the highest sum of scores. */
function likeliest(names: readonly string[], scores: readonly number[]): [string, number] {
  const sums = new Map<string, number>();
  names.forEach((name, place) => sums.set(name, (sums.get(name) ?? 0) + (scores[place] ?? 0)));
  let best: [string, number] = [none, 0];
  for (const [name, sum] of sums) if (sum > best[1]) best = [name, sum];
  return best;
}
