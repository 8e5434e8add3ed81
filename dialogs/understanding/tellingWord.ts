import { type Application } from "../../bot/graph/port";
import { type NameHit } from "./nameHit";
import { type NameWord, wordsOfName } from "./nameWords";
import { type NearWords } from "./nearWords";

/** Words that many names share, or messages use, and that tell no application apart. */
const common = new Set(
  "to for the and of app application sso prod cloud entra microsoft azure active directory online service agent sync provisioning user users group groups アプリ アプリケーション システム サービス クラウド ユーザー アカウント グループ プロビジョニング".split(
    " ",
  ),
);

/** "the Contoso tenant": behind a word of a name such a word says that something else is called so. */
const places = new Set(
  "tenant tenants mandant mandanten domain domains domäne forest directory verzeichnis annuaire locataire inquilino directorio テナント ディレクトリ".split(
    " ",
  ),
);

function isPartOf({ displayName }: Application, word: string): boolean {
  return wordsOfName(displayName).includes(word);
}

/** A word that more names have says nothing. */
const mostNames = 8;
const letters = { exact: 4, near: 6 } as const;

/** Applications by each word of their names, one more than is asked about where many share it. */
export function tellingWords(
  named: readonly { readonly of: Application; readonly words: readonly string[] }[],
): ReadonlyMap<string, readonly Application[]> {
  const byWord = new Map<string, Application[]>();
  for (const { of, words } of named)
    for (const word of new Set(words)) {
      if (common.has(word)) continue;
      const apps = byWord.get(word);
      if (apps === undefined) byWord.set(word, [of]);
      else if (apps.length <= mostNames) apps.push(of);
    }
  return byWord;
}

/**
 * One word of a longer name is enough when few names have it: "Workday" of "Workday to AD". The word
 * that the fewest names have counts, and one that is written right before a mistyped one.
 */
export function tellingWord(
  words: readonly NameWord[],
  telling: ReadonlyMap<string, readonly Application[]>,
  near: NearWords,
): NameHit | undefined {
  const exact = fewest(words, letters.exact, (word) => telling.get(word) ?? []);
  if (exact !== undefined) return exact;
  return fewest(words, letters.near, (word) => {
    const [nearest] = near(word);
    return nearest === undefined ? [] : (telling.get(nearest.word) ?? []);
  });
}

function fewest(
  words: readonly NameWord[],
  least: number,
  called: (word: string) => readonly Application[],
): NameHit | undefined {
  let best: NameHit | undefined;
  for (const [at, { word, from, to }] of words.entries()) {
    const next = words[at + 1]?.word ?? "";
    const named = word.length < least ? [] : called(word);
    const apps = places.has(next) ? named.filter((app) => isPartOf(app, next)) : named;
    if (apps.length === 0 || apps.length > mostNames) continue;
    if (best === undefined || apps.length < best.apps.length) best = { apps, from, to };
  }
  return best;
}
