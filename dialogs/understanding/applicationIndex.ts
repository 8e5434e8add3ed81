import { type Application } from "../../bot/graph/port";
import { ofLastTexts } from "../../bot/patterns/ofLastTexts";
import { applicationAliases } from "./applicationAliases";
import { directoryTarget, directoryTargets } from "./directoryTarget";
import { isGalleryName } from "./galleryNames";
import { type NameHit } from "./nameHit";
import { type NameWord, nameWords, wordsOfName } from "./nameWords";
import { nearWordsAmong } from "./nearWords";
import { betweenWords, type SortedNames, sortNames } from "./sortedNames";
import { tellingWord, tellingWords } from "./tellingWord";
import { wholeName } from "./wholeName";

/** What a text says about an application of the tenant. */
export type ApplicationMention =
  | { readonly fits: "one"; readonly app: Application; readonly from: number; readonly to: number }
  | { readonly fits: "several"; readonly apps: readonly Application[]; readonly term: string }
  | { readonly fits: "none" };

/** Finds applications of one tenant in sentences. */
export interface ApplicationIndex {
  find(sentence: string): ApplicationMention;
}

/** As many as may be picked from. */
const mostApps = 8;
/** A turn reads its text in several ways, and many ask the same. */
const mostSentences = { texts: 64, characters: 200 };

/**
 * An index over the tenant's application names. A full name in the sentence counts first, the
 * longest one winning; then what people call it otherwise; then typing errors, the fewest winning;
 * then a telling word that only some names have; then the directory that some write to.
 */
export function createApplicationIndex(apps: readonly Application[]): ApplicationIndex {
  const named = apps.map((app) => ({ of: app, words: wordsOfName(app.displayName) }));
  const names = sortNames(named.map(({ of, words }) => ({ of, words: words.join(betweenWords) })));
  const telling = tellingWords(named);
  const vocabulary = new Set<string>();
  for (const { words } of named) for (const word of words) vocabulary.add(word);
  const search = nearWordsAmong(vocabulary, isGalleryName);
  const targets = directoryTargets(apps);
  const look = (sentence: string): ApplicationMention => {
    const words = nameWords(sentence);
    const near = search();
    const hit =
      wholeName(words, names, near, "exact") ??
      aliasName(words, names, sentence) ??
      wholeName(words, names, near, "near") ??
      tellingWord(words, telling, near);
    const directory = hit?.apps.length === 1 ? undefined : directoryTarget(sentence, targets);
    return mention(narrowed(hit, directory), words, sentence);
  };
  return { find: ofLastTexts(mostSentences, look) };
}

/** "SuccessFactors to AD": of those that a word names, the ones that write there. */
function narrowed(hit: NameHit | undefined, directory: NameHit | undefined): NameHit | undefined {
  if (hit === undefined || directory === undefined) return hit ?? directory;
  const apps = hit.apps.filter(({ id }) => directory.apps.some((one) => one.id === id));
  return apps.length === 0 ? hit : { ...hit, apps };
}

function mention(
  hit: NameHit | undefined,
  words: readonly NameWord[],
  sentence: string,
): ApplicationMention {
  const [app] = hit?.apps ?? [];
  if (hit === undefined || app === undefined) return { fits: "none" };
  if (hit.apps.length === 1) return { fits: "one", app, from: hit.from, to: hit.to };
  const isWord = words.find(({ from, to }) => from === hit.from && to === hit.to);
  const term = isWord?.word ?? sentence.slice(hit.from, hit.to);
  return { fits: "several", apps: hit.apps.slice(0, mostApps), term };
}

function aliasName(
  words: readonly NameWord[],
  names: SortedNames<Application>,
  sentence: string,
): NameHit | undefined {
  for (const size of [2, 1])
    for (let start = 0; start + size <= words.length; start++) {
      const span = words.slice(start, start + size);
      const apps = called(span.map(({ word }) => word).join(" "), names);
      const [first, last] = [span[0], span.at(-1)];
      if (apps.length > 0 && first !== undefined && last !== undefined) {
        const hit = { apps, from: first.from, to: last.to };
        if (!isJoined(sentence, hit)) return hit;
      }
    }
  return undefined;
}

/** "SF-Users" is something else than what is called "SF". */
function isJoined(sentence: string, { from, to }: NameHit): boolean {
  return (
    /[\p{L}\p{N}][-_]$/u.test(sentence.slice(0, from)) ||
    /^[-_][\p{L}\p{N}]/u.test(sentence.slice(to))
  );
}

/** Applications called what the alias stands for, or else beginning so. */
function called(alias: string, names: SortedNames<Application>): readonly Application[] {
  const words = applicationAliases.get(alias)?.split(" ").join(betweenWords);
  if (words === undefined) return [];
  const whole = names.called(words);
  return whole.length > 0 ? whole : names.beginning(words, mostApps);
}
