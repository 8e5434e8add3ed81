import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** What a text narrows a list to. */
export interface OutcomeAsked {
  /** How it ended for those who stay; `all` takes that back. */
  readonly outcome: "failure" | "skipped" | "all";
  /** It can mean nothing else; "failed" and "everybody" by themselves may answer a question. */
  readonly sure: boolean;
}

/** Words for those whom something happened to, and for what narrows a list to them, in one language. */
interface Spoken {
  /** Said before them. */
  readonly before: string;
  readonly article: string;
  readonly failed: string;
  readonly skipped: string;
  readonly behind: string;
}

const spoken: readonly Spoken[] = [
  {
    before:
      "and|but|ok|now|then|only|just|show|show me|list|give me|filter (?:by|on|for)|what about|how about|narrow (?:it |that )?(?:down )?to",
    article: "the|those|all|that|who|with|which",
    failed: "failed|failing|failures?|errors?",
    skipped: "skipped|skips",
    behind: "ones?|only|entries|users|people|please",
  },
  {
    before: "und|nur|bloß|jetzt|dann|zeige?|zeige? mir|was ist mit|bitte",
    article: "die|den|der|alle|mit",
    failed: "fehlgeschlagenen?|gescheiterten?|fehlern?",
    skipped: "übersprungenen?",
    behind: "nur|benutzer|einträge|personen|bitte",
  },
  {
    before: "et|seulement|uniquement|juste|montre(?:z|-moi|z-moi)?|affiche[rz]?|que",
    article: "les|ceux|celles|qui ont|en|avec",
    failed: "échecs?|échouée?s?|échoué|erreurs?",
    skipped: "ignorée?s?",
    behind: "seulement|uniquement|svp",
  },
  {
    before: "y|solo|sólo|solamente|únicamente|muestra(?:me)?|muéstrame|ahora|qué hay de",
    article: "los|las|con|de|que han|que",
    failed: "fallid[oa]s?|fallad[oa]s?|fallado|fallos?|errores|error",
    skipped: "omitid[oa]s?",
    behind: "solo|sólo|solamente|por favor",
  },
];

function narrowed({ before, article, behind }: Spoken, words: string): RegExp {
  return new RegExp(`^(?:(?:${before}|${article}) )*(?:${words})(?: (?:${behind}))*$`, "u");
}

const failed = spoken.map((language) => sought(narrowed(language, language.failed)));
const skipped = spoken.map((language) => sought(narrowed(language, language.skipped)));
const failedInJapanese =
  /^(?:失敗|エラー)(?:した|に(?:なった|なっている)|の)?(?:もの|人|方|ユーザー?|エントリー?)?(?:だけ|のみ)/u;
const skippedInJapanese =
  /^スキップ(?:された|した|の)?(?:もの|人|方|ユーザー?|エントリー?)?(?:だけ|のみ)/u;
const all =
  /^(?:(?:and|now|show|show me|list) )*(?:all|all of them|everyone|everybody|the whole list)(?: again| please)*$|^(?:und |jetzt |zeige? (?:mir )?)*(?:alle|alles)(?: wieder| bitte)*$|^(?:et |montre(?:z|-moi)? )*(?:tous|toutes|tout le monde)$|^(?:y |muestra(?:me)? )*(?:todos|todas)$|^(?:全員|すべて|全部)(?:を?(?:見せて|表示).{0,6})?$/u;

/** Longer texts say more than this. */
const longest = 60;

/** To whom a short text narrows a list, in any of the languages: "only the failed ones", "nur die übersprungenen". */
export function outcomeAsked(text: string): OutcomeAsked | undefined {
  if (text.length > longest) return undefined;
  const said = plainPhrase(text);
  const outcome = outcomeIn(said);
  if (outcome === undefined) return undefined;
  return { outcome, sure: outcome !== "all" && !oneWord.test(said) };
}

const oneWord = /^[\p{Script=Latin}\p{M}]+$/u;

function outcomeIn(said: string): OutcomeAsked["outcome"] | undefined {
  const says = (patterns: readonly { test(text: string): boolean }[]): boolean =>
    patterns.some((pattern) => pattern.test(said));
  if (says([...failed, failedInJapanese])) return "failure";
  if (says([...skipped, skippedInJapanese])) return "skipped";
  return all.test(said) ? "all" : undefined;
}
