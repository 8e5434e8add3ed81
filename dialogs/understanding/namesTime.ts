import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** Words that name a time when they stand by themselves. */
const names = [
  "\\p{L}*(?:yesterday|tomorrow|weekend)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|\\d{4}-\\d\\d(?:-\\d\\d)?|q[1-4]|easter|christmas",
  "(?:january|february|april|june|july|august|september|october|november|december)",
  "(?:vor)?gestern|übermorgen|\\p{L}*wochenende|(?:mon|diens|donners|frei|sams|sonn)tage?s?|mittwochs?|ostern|weihnachten",
  "(?:januar|februar|märz|juni|juli|oktober|dezember)",
  "avant-hier|demain|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|pâques|noël",
  "(?:janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre)",
  "ayer|anteayer|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|navidad",
  "(?:enero|febrero|abril|mayo|junio|julio|agosto|se(?:p)?tiembre|octubre|noviembre|diciembre)",
].join("|");

const unit =
  "(?:seconds?|minutes?|hours?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|fortnights?|months?|quarters?|years?|shifts?|sprints?|sekunden?|minuten?|stunden?|tage?n?s?|nacht|nächte|morgen|vormittag|nachmittag|abend|wochen?|monate?n?s?|quartale?s?|jahre?n?s?|secondes?|heures?|jours?|nuits?|matin|après-midi|soir|semaines?|mois|trimestres?|ans?|années?|segundos?|minutos?|horas?|días?|noches?|mañana|tarde|semanas?|mes(?:es)?|años?)";
/** What makes a time of a word that alone may say how long something takes. */
const before =
  "(?:last|past|previous|this|these|recent|since|during|within|latest|the|letzte[mnrs]?|vergangene[mnrs]?|vorige[mnrs]?|diese[mnrs]?|seit|im|am|in der|cette|ces|ce|cet|derni(?:er|ère)s?|depuis|du|de la|esta|este|estas|estos|última?s?|último?s?|pasad[oa]s?|desde|del|de la)";

const european = sought(
  new RegExp(
    `(?<!\\p{L})(?:${names}|${before} (?:\\p{L}+ |\\d{1,4} )?${unit}|${unit} (?:ago|derni(?:er|ère)s?|passée?|écoulée?|pasad[oa]))(?!\\p{L})`,
    "u",
  ),
);
const japanese = sought(
  /[月火水木金土日]曜|昨日|一昨日|明日|(?:先|今|来|前)(?:週|月|年|日|期)|去年|昨年|四半期|[\d一二三四五六七八九十数]+ ?(?:分|時間|日|週間|[かヶカケ]月|年)(?:前|間|以内)|年末|年始|正月/u,
);

/**
 * Whether a text names a time at all, in any of the languages: where none could be read of it, that is said rather than
 * that none was named.
 */
export function namesTime(text: string): boolean {
  const bare = plainPhrase(text);
  return european.test(bare) || japanese.test(bare);
}
