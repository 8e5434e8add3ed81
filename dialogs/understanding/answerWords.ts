import { plainPhrase } from "./plainPhrase";
import { yesOrNo } from "./yesOrNo";

/** Other words for answers of guided questions, by question and answer, in any of the languages. */
const words: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  entryStatus: {
    skipped:
      /(?<!\p{L})(?:skip(?:ped)?|übersprungen|ignorée?|omitid[oa]|saltad[oa])(?!\p{L})|スキップ/u,
    failure:
      /(?<!\p{L})(?:fail(?:ed|s|ure|ing)?|error|fehler|fehlgeschlagen|gescheitert|échec|échouée?|erreur|fall[oó]|fallid[oa]|fallado)(?!\p{L})|失敗|エラー/u,
    success:
      /(?<!\p{L})(?:success(?:ful|fully)?|succeeded|erfolg(?:reich)?|réussi(?:e|te)?|succès|éxito|correct[oa]|exitos[oa])(?!\p{L})|成功/u,
    noEntry:
      /^(?:nothing|none|empty|no (?:entry|entries)|nichts|leer|keine?r?|kein eintrag|rien|aucune?|aucune entrée|pas d'entrée|nada|ningun[oa]|ninguna entrada|sin entradas?)(?: (?:there|at all|da|found|gefunden|trouvée?))?$|(?:エントリ|何も|なにも).{0,6}(?:ない|なし|ありません)/u,
  },
  jobState: {
    on: /^(?:on|running|it runs|enabled|active|ein|an|läuft|es läuft|aktiv|activée?|il tourne|activad[oa]|en marcha|オン|動いてい(?:る|ます))$/u,
    off: /(?<!\p{L})(?:off|paused|stopped|disabled|aus|ausgeschaltet|angehalten|pausiert|gestoppt|désactivée?|en pause|arrêtée?|desactivad[oa]|pausad[oa]|en pausa|detenid[oa]|apagad[oa])(?!\p{L})|オフ|停止/u,
    quarantine: /quarantin|quarantäne|quarantaine|cuarentena|検疫|隔離/u,
    notSetUp:
      /(?<!\p{L})(?:not (?:set up|configured)|nicht (?:eingerichtet|konfiguriert)|(?:pas|non) configurée?|(?:no|sin) (?:está )?configurad?[oa]?r?)(?!\p{L})|未設定|設定されていな/u,
  },
};

/** Questions that yes or no answers, though neither stands among their answers. */
const sayYes: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  entryAssigned: ["true", "false"],
  entryInScope: ["true", "false"],
  entryActive: ["true", "false"],
  entryHasRole: ["true", "false"],
  accountEnabled: ["enabled", "disabled"],
};

/** "It did not fail" says nothing of the answer whose word it has. */
const denies =
  /(?<!\p{L})(?:not|never|isn't|wasn't|didn't|doesn't|nicht|nie|ne|n'\p{L}+|pas|non|no|nunca)(?!\p{L})|ない|ません/u;
const denied: ReadonlySet<string> = new Set(["noEntry", "notSetUp"]);

/** Longer texts say more than the word of an answer. */
const longest = 80;

/** The answer that other words than its label mean; undefined where they mean none, or several. */
export function answerInWords(question: string, text: string): string | undefined {
  if (text.length > longest) return undefined;
  const bare = plainPhrase(text);
  const said = yesOrNo(bare);
  const [yes, no] = sayYes[question] ?? [];
  if (said !== undefined) return said === "yes" ? yes : no;
  const isDenied = denies.test(bare);
  const fits = Object.entries(words[question] ?? {}).flatMap(([answer, pattern]) =>
    pattern.test(bare) && (!isDenied || denied.has(answer)) ? [answer] : [],
  );
  return fits.length === 1 ? fits[0] : undefined;
}
