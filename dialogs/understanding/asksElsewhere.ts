/** What is said to go on to another matter, in any of the languages. */
const words = new RegExp(
  [
    "(?<!\\p{L})(?:(?:an)?other|different|else(?:where)?|(?:all|any|which) (?:(?:of )?(?:my|the|other) )?(?:apps?|applications?|accounts?|programs?|systems?)|anywhere|everywhere|new (?:problem|question|issue|topic)",
    "ander(?:e[mnrs]?|swo)|irgendwo|überall|sonst|(?:alle[nr]?|welche[nrs]?) (?:meine[nr]? )?(?:apps?|anwendung(?:en)?|konten|konto|programme?|systeme?)|neue(?:s|r|n)? (?:problem|frage|thema)",
    "autres?|ailleurs|partout|(?:tou(?:te)?s|quel(?:le)?s?) (?:(?:mes|les) )?(?:applis?|applications?|comptes?|logiciels?|systèmes?)|nouve(?:au|lle) (?:problème|question|sujet)",
    "otr[oa]s?|algo más|en (?:algún|ningún) (?:otro )?(?:sitio|lado)|(?:tod[oa]s|qué|cuáles) (?:(?:mis|las|los) )?(?:apps?|aplicaci(?:ón|ones)|cuentas?|programas?|sistemas?)|(?:nuev[oa]) (?:problema|pregunta|tema))(?!\\p{L})",
    "他の|ほかの|別の|以外|全ての|すべての|全部の|どのアプリ|どのアカウント",
  ].join("|"),
  "iu",
);

/** Whether a text asks for another or for all applications, rather than for more about the one at hand. */
export function asksElsewhere(text: string): boolean {
  return words.test(text.slice(0, 600).normalize("NFKC"));
}

/** What may be an application that is written as any word: "i also need the crm", "ich komme auch nicht ins intranet". */
const place =
  /(?<!\p{L})(?:also|too|as well|auch|ebenfalls|aussi|également|también)(?!\p{L})|(?<!\p{L})(?:in|into|to|for|on)(?: (?:the|my|our))? (?!(?:it|this|that|there|here|me|the|my|our|an?|one|get|log|sign|use|see|open|enter|work|start|do|ask|request|order|apply|wait|call|tell|try|send|fill|change|be|have|days?|weeks?|hours?|now|today|yet|time)(?!\p{L}))\p{L}{2,}|(?<!\p{L})(?:ins?|für|auf|im|bei)(?: (?:das|die|den|dem|der))? (?!(?:mich|mir|das|die|den|dem|der|rein|es)(?!\p{L}))\p{L}{3,}|(?<!\p{L})(?:dans|sur) (?:l[ea] |l'|mon |ma )?\p{L}{3,}|(?<!\p{L})en (?:el |la |mi )?(?!(?:este|esta|ese|esa|eso|ello|este)(?!\p{L}))\p{L}{3,}|(?!(?:ここ|そこ|それ|これ))[^\s、。]{2}(?:に|へ)(?:も)?(?:入れ|ログイン|サインイン|アクセス)/iu;

/** Whether words that say where somebody has no account name a place, as far as can be told without the list. */
export function namesPlace(text: string): boolean {
  return place.test(text.slice(0, 600).normalize("NFKC"));
}
