import { type Application } from "../../bot/graph/port";
import { applicationAliases } from "./applicationAliases";
import { editDistance } from "./editDistance";

/** What a text says about an application of the tenant. */
export type ApplicationMention =
  | { readonly fits: "one"; readonly app: Application; readonly from: number; readonly to: number }
  | { readonly fits: "several"; readonly apps: readonly Application[]; readonly term: string }
  | { readonly fits: "none" };

/** Finds applications of one tenant in sentences. */
export interface ApplicationIndex {
  find(sentence: string): ApplicationMention;
}

interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Kanji, hiragana and katakana are words apart: nothing else stands between those of Japanese. */
const wordPattern =
  /[\p{Script=Han}々]+|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー])[\p{L}\p{N}])+/gu;
/** Accents, but not what makes a "ba" of a "ha" in kana. */
const accents = /(?![\u3099\u309a])\p{M}/gu;

function tokensOf(text: string): Token[] {
  return Array.from(text.slice(0, 2000).matchAll(wordPattern), (match) => ({
    word: match[0].normalize("NFKD").replace(accents, "").normalize("NFC").toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Two words mean the same up to a typing error: one in four letters, two in eight. */
function similar(typed: string, real: string): boolean {
  if (typed === real) return true;
  if (real.length < 4 || /\d/.test(real)) return false;
  const limit = real.length >= 8 ? 2 : 1;
  return editDistance(typed, real, limit) <= limit;
}

interface Entry {
  readonly app: Application;
  readonly words: readonly string[];
}

/** Words that many names share, or messages use, and that tell no application apart. */
const common = new Set(
  "to for the and of app application sso prod cloud entra microsoft azure active directory online service agent sync provisioning user users group groups アプリ アプリケーション システム サービス クラウド ユーザー アカウント グループ プロビジョニング".split(
    " ",
  ),
);

/**
 * An index over the tenant's application names. A full name in the sentence counts first, the
 * longest one winning; then typing errors; then a telling word that only some names have.
 */
export function createApplicationIndex(apps: readonly Application[]): ApplicationIndex {
  const entries: Entry[] = apps.map((app) => ({
    app,
    words: tokensOf(app.displayName).map(({ word }) => word),
  }));
  const byFirst = new Map<string, Entry[]>();
  const byWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first] = entry.words;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    for (const word of new Set(entry.words))
      if (!common.has(word)) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  }

  return {
    find(sentence) {
      const tokens = tokensOf(sentence);
      const text = tokens.map(({ word }) => word);
      return (
        fullName(tokens, text, (word) => byFirst.get(word) ?? [], exactly) ??
        aliasName(tokens, byFirst) ??
        fullName(tokens, text, (word) => nearFirst(word, byFirst), similar) ??
        tellingWord(tokens, byWord) ?? { fits: "none" }
      );
    },
  };
}

const exactly = (typed: string, real: string): boolean => typed === real;

function nearFirst(word: string, byFirst: ReadonlyMap<string, Entry[]>): Entry[] {
  if (word.length < 4) return [];
  const found: Entry[] = [];
  for (const [first, entries] of byFirst) if (similar(word, first)) found.push(...entries);
  return found;
}

function fullName(
  tokens: readonly Token[],
  text: readonly string[],
  starting: (word: string) => readonly Entry[],
  same: (typed: string, real: string) => boolean,
): ApplicationMention | undefined {
  let best: { app: Application; from: number; to: number; length: number }[] = [];
  tokens.forEach((token, start) => {
    for (const { app, words } of starting(token.word)) {
      if (!words.every((word, offset) => same(text[start + offset] ?? "", word))) continue;
      const length = words.join("").length;
      const hit = {
        app,
        from: token.from,
        to: tokens[start + words.length - 1]?.to ?? token.to,
        length,
      };
      if (best.length === 0 || length > (best[0]?.length ?? 0)) best = [hit];
      else if (length === best[0]?.length && best.every((one) => one.app.id !== app.id))
        best.push(hit);
    }
  });
  return mention(best, tokens);
}

function mention(
  hits: readonly { app: Application; from: number; to: number }[],
  tokens: readonly Token[],
): ApplicationMention | undefined {
  const [first] = hits;
  if (first === undefined) return undefined;
  if (hits.length === 1) return { fits: "one", app: first.app, from: first.from, to: first.to };
  const term = tokens.find(({ from }) => from === first.from)?.word ?? first.app.displayName;
  return { fits: "several", apps: hits.slice(0, 8).map(({ app }) => app), term };
}

function aliasName(
  tokens: readonly Token[],
  byFirst: ReadonlyMap<string, Entry[]>,
): ApplicationMention | undefined {
  for (const size of [2, 1])
    for (let start = 0; start + size <= tokens.length; start++) {
      const span = tokens.slice(start, start + size);
      const hits = called(span.map(({ word }) => word).join(" "), byFirst);
      const [first, last] = [span[0], span.at(-1)];
      if (hits.length === 0 || first === undefined || last === undefined) continue;
      return mention(
        hits.map(({ app }) => ({ app, from: first.from, to: last.to })),
        tokens,
      );
    }
  return undefined;
}

/** Applications whose name begins with what the alias stands for. */
function called(alias: string, byFirst: ReadonlyMap<string, Entry[]>): Entry[] {
  const words = applicationAliases.get(alias)?.split(" ") ?? [];
  const fits = (byFirst.get(words[0] ?? "") ?? []).filter((entry) =>
    words.every((word, index) => entry.words[index] === word),
  );
  const whole = fits.filter((entry) => entry.words.length === words.length);
  return whole.length > 0 ? whole : fits;
}

/** One word of a longer name is enough when few names have it: "Workday" of "Workday to AD". */
function tellingWord(
  tokens: readonly Token[],
  byWord: ReadonlyMap<string, Entry[]>,
): ApplicationMention | undefined {
  let best: { token: Token; entries: Entry[] } | undefined;
  for (const token of tokens) {
    if (token.word.length < 4) continue;
    const entries = byWord.get(token.word) ?? nearWord(token.word, byWord);
    if (entries.length === 0 || entries.length > 8) continue;
    if (best === undefined || entries.length < best.entries.length) best = { token, entries };
  }
  if (best === undefined) return undefined;
  const { from, to } = best.token;
  return mention(
    best.entries.map(({ app }) => ({ app, from, to })),
    tokens,
  );
}

function nearWord(word: string, byWord: ReadonlyMap<string, Entry[]>): Entry[] {
  if (word.length < 6) return [];
  for (const [real, entries] of byWord) if (similar(word, real)) return entries;
  return [];
}
