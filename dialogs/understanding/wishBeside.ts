import { sought, soughtBy } from "../../bot/patterns/sought";
/** What somebody wishes beside the look at what is named: to be told when it is done, or a case for it. */
export interface WishBeside {
  readonly wish: "follow" | "case";
  /** What it is about, in the words that are left. */
  readonly about: string;
}

const please =
  "(?:(?:please|pls|ok(?:ay)?|and|then|so|just|can you|could you|will you|would you|bitte|kannst du|können sie|merci de|svp|tu peux|vous pouvez|por favor|puedes|puede),? )*";
const tell = [
  "(?:tell|notify|inform|message|ping|alert|warn|text|update) (?:me|us)|let (?:me|us) know",
  "(?:can|could|may|will) (?:i|we) (?:please )?(?:get|be) (?:told|notified|informed|alerted|a (?:message|notification|note))|i(?:'d| would)? (?:want|like) to (?:be|get) (?:told|notified|informed)|(?:give|send) me a (?:shout|ping|message|note|notification)",
  "(?:sag|sagen sie|gib|geben sie) mir (?:bitte )?bescheid|benachrichtige(?:n sie)? mich|melde dich|melden sie sich|informiere(?:n sie)? mich",
  "(?:préviens|prévenez|avertis|avertissez|informe|informez|dis|dites)-moi|(?:fais|faites)-moi savoir|(?:me )?prévenir",
  "av[íi]same|av[íi]seme|avisarme|notif[íi]came|notif[íi]queme|inf[óo]rmame|dime|d[íi]game",
].join("|");
const when =
  "(?:when|once|as soon as|if|whenever|wenn|sobald|quand|dès que|lorsque|cuando|en cuanto)";

const open =
  "(?:open|create|raise|log|file|make|start|submit|öffnen?|eröffnen?|erstellen?|ouvr(?:e|ez|ir)|cré(?:e|ez|er)|abr(?:e|a|ir)|cre(?:a|e|ar))(?: sie)?(?: me)?(?: bitte)?";
const aCase =
  "(?:(?:a|an|one|einen?|ein|une?|un) )?(?:new |neue[ns]? |nouveau )?(?:case|ticket|incident|fall|dossier|caso)";
const forThat =
  "(?:for|about|on|regarding|concerning|für|zu|wegen|über|pour|sur|concernant|para|sobre|por)";

const wishes = soughtBy<WishBeside["wish"]>([
  ["follow", new RegExp(`^${please}(?:${tell})(?: please| bitte|,)? ${when} (.+)$`, "iu")],
  ["follow", /^(.{2,60}?)(?:たら|次第)[、 ]?(?:知らせて|教えて|通知して|お知らせ)/u],
  ["case", new RegExp(`^${please}${open} ${aCase} ${forThat} (.+)$`, "iu")],
  ["case", new RegExp(`^${please}${aCase} ${forThat} (.+) (?:öffnen|eröffnen|erstellen)$`, "iu")],
  ["case", /^(.{2,60}?)(?:について|に関して)?の?(?:ケース|チケット)を(?:開いて|作成|作って|登録)/u],
]);

/** "Tell me when Ben was created" and "when it will be" ask for a time. */
const asksTime = sought(
  /(?<!\p{L})(?:was|were|did|had|will|wurde|war|wird|a été|était|sera|fue|será)(?!\p{L})/iu,
);
const done = new RegExp(
  "(?: (?:is|are|has been|gets|got|ist|sind|est|soit|está|esté))?(?: (?:finally|all|back|again|wieder|de nouveau|otra vez))?" +
    " (?:fixed|done|ready|finished|over|solved|resolved|working|works?|up|back|online|running|ok|okay|there|created|provisioned|repaired|sorted|again|fertig|behoben|gelöst|erledigt|da|geht|funktioniert|läuft|klappt|ist|réglée?|résolue?|réparée?|prête?|terminée?|là|marche|remarche|fonctionne|list[oa]|arreglad[oa]|resuelt[oa]|funcione|funciona)$",
  "iu",
);

/** Longer texts say something of their own. */
const longest = 160;

/** What a text wishes beside what it names, in any of the languages; undefined where it wishes neither. */
export function wishBeside(said: string): WishBeside | undefined {
  if (said.length > longest) return undefined;
  const text = said.replaceAll("’", "'").replace(/(?<![!.?。？！\s])[!.?。？！\s]+$/u, "");
  for (const [wish, pattern] of wishes) {
    const about = pattern.exec(text)?.[1];
    if (about === undefined) continue;
    if (wish === "case") return { wish, about };
    return asksTime.test(about) ? undefined : { wish, about: withoutDone(about) };
  }
  return undefined;
}

function withoutDone(about: string): string {
  const left = about.replace(done, "");
  return left === about ? about : withoutDone(left);
}
