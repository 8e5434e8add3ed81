import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** Departments as they are called everywhere: alone at the beginning of a sentence they are no person either. */
const department =
  "(?:sales|marketing|finance|accounting|legal|engineering|support|operations|procurement|logistics|hr|human resources|vertrieb|verkauf|buchhaltung|finanzabteilung|personalabteilung|rechtsabteilung|einkauf|entwicklung|(?:les )?ventes|(?:la )?comptabilité|(?:les )?finances|(?:les )?achats|(?:les )?rh|juridique|ventas|contabilidad|finanzas|compras|recursos humanos)";
const team =
  "(?:team|department|dept|division|crew|abteilung|équipe|service|département|equipo|departamento)";
const all = [
  "(?:everyone|everybody|nobody|no one|(?:all|most|half)(?: of)?(?: the| our| my)?(?: people| users| employees| staff| colleagues)?|(?:the |our |my )?(?:people|users|employees|staff|colleagues|folks))(?: (?:in|of|from))",
  "(?:alle(?: (?:leute|kollegen|benutzer|mitarbeiter))?|die (?:leute|kollegen|mitarbeiter)|niemand|keiner) (?:aus|in|im|vom|von|bei)(?: dem| der| den)?",
  "(?:tous ceux|toutes celles|tous les (?:gens|collègues|utilisateurs)|les (?:gens|collègues|personnes)|personne) (?:du|de la|des|de|aux?|à la|dans)(?: la| le| les)?",
  "(?:tod[oa]s(?: l[oa]s)?(?: (?:usuarios|empleados|compañeros))?|la gente|l[oa]s compañer[oa]s|nadie) (?:del?|en)(?: la| el| los| las)?",
].join("|");

/** Who is meant by a team or department: all of it, the whole of it, one's own. */
const phrases = [
  `(?<!\\p{L})(?:${all}) (?:the |our |my )?(?:${department}|(?:\\p{L}+ )?${team})(?!\\p{L})`,
  `(?<!\\p{L})(?:the |our |my )?(?:whole|entire|complete) (?:\\p{L}+ )?(?:${team}|${department})(?!\\p{L})`,
  `(?<!\\p{L})(?:my|our|the ${department}|unser|mein|das ${department}|mon|notre|l'|mi|nuestro|el) ?-?(?:team|équipe|equipo)(?! (?:lead|leader|member|mate|assistant|coach))(?!\\p{L}|-?leiter|-?mitglied)(?= .{0,40}(?:has|have|can't|cannot|cant|can not|is|are|isn't|doesn't|does not|hat|kann|kommt|fehlt|ist|n'a|n'est|ne|manque|no|falta|tiene))`,
  `(?<!\\p{L})(?:der|die|das|dem|mein|meine|unser|unsere) (?:ganze[rsn]?|gesamte[rsn]?|komplette[rsn]?) (?:${department}|\\p{L}*-?(?:team|abteilung))(?!\\p{L})`,
  `(?<!\\p{L})(?:toute (?:l'|mon |notre )équipe|tout (?:le|mon|notre) (?:service|département))(?!\\p{L})`,
  `(?<!\\p{L})todo (?:el|mi|nuestro) (?:equipo|departamento)(?!\\p{L})`,
  `^(?:why )?(?:(?:does|do|is|are|has|have|can't|doesn't|isn't|warum (?:hat|fehlt|ist|kommt)|pourquoi|por qué) )?(?:the |der |die |das |le |la |el )?${department} (?:missing|not|has|have|is|are|can't|cannot|cant|gets?|does(?:n't| not)|do(?:n't| not)|hat|fehlt|ist|kommt|n'a|n'ont|n'est|ne|no|falta)(?!\\p{L})`,
];
const named = sought(new RegExp(phrases.join("|"), "u"));
const inJapanese =
  /(?:営業|経理|総務|人事|法務|購買|財務|開発|マーケティング|サポート)(?:部|課|チーム)?(?:の)?(?:全員|みんな|皆|人(?:たち|達)|メンバー|社員)|(?:^|[、 ])(?:営業|経理|総務|人事|法務|購買|財務|開発|マーケティング)(?:部|課|チーム)(?:が|は|に|で)|(?:チーム|部署|部門|課)(?:の)?(?:全員|全体|みんな|メンバー(?:全員)?)/u;

/** A group is looked up by its name; who is left out makes it about others. */
const other =
  /(?<!\p{L})(?:groups?|except|apart from|but not|gruppen?|außer|groupes?|sauf|grupos?|excepto|salvo)(?!\p{L})|グループ|以外/u;

/** Longer texts are mails and say something of their own. */
const longest = 160;

/**
 * Whether a text is about a team or a department as a whole: "everyone in Sales", "my whole team". Its name is
 * nobody's. A group and a person who is called so are other matters.
 */
export function isAboutTeam(text: string): boolean {
  if (text.length > longest) return false;
  const said = plainPhrase(text);
  return !other.test(said) && (named.test(said) || inJapanese.test(said));
}
