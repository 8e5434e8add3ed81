import { plainPhrase } from "./plainPhrase";

const count =
  "(?:\\d{1,4}|an?|one|two|three|four|five|several|a few|eine[mnr]?|zwei|drei|vier|fünf|ein paar|einigen|une?|deux|trois|quatre|cinq|quelques|plusieurs|una?|dos|tres|cuatro|cinco|unos|unas|varios|varias)";
const unit =
  "(?:minutes?|hours?|days?|weeks?|months?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|heures?|jours?|semaines?|mois|minutos?|horas?|días?|semanas?|mes(?:es)?)";
const day =
  "(?:(?:this|last|next|yesterday|heute|gestern|letzte[nr]?|diese[nr]?|ce|cette|hier|esta|ayer|el|la) )?(?:today|yesterday|morning|noon|afternoon|evening|night|midnight|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|heute|gestern|vorgestern|früh|morgen|mittag|nachmittag|abend|nacht|woche|wochenende|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|kurzem|aujourd'hui|hier|avant-hier|matin|midi|après-midi|soir|nuit|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hoy|ayer|anteayer|mañana|mediodía|tarde|noche|semana|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: (?:already|schon|früh|morgen|mittag|abend|matin|soir|dernier|dernière|por la mañana|por la tarde|pasad[oa]))?";
const clock = "(?:\\d{1,2}(?:[: h]\\d{2} ?(?:am|pm|uhr|h)?| ?(?:am|pm|uhr|h)))";

const before =
  "(?:(?:it's been|it has been|already|about|only|schon|erst|ungefähr|etwa|déjà|environ|ya|más o menos|hace) )*(?:(?:since|for|from|about|seit|vor|ab|depuis|il y a|dès|desde|desde hace|hace|a partir de)(?: about| the| etwa| dem| der| den| le| la| el)?(?: (?:last|past|early))? )?";

const phrase = new RegExp(
  `^${before}(?:${count} ${unit}(?: ago| now| already| schon)?|${day}|${clock})$`,
  "u",
);
const japanese =
  /^(?:(?:今朝|今日|昨日|きのう|一昨日|おととい|先週|今週|先月|今月|最近|さっき|[月火水木金土日]曜日?|\d{1,4} ?(?:分|時間|日|週間|か月|ヶ月)前?|\d{1,2}月\d{1,2}日|\d{1,2}時)(?:の(?:朝|昼|夜|午前|午後)?)?)+ ?(?:ごろ|頃)?(?:から)?(?:ずっと)?(?:です)?$/u;

/** Whether a text only says since when, in any of the languages: "since this morning" is no name. */
export function saysOnlyWhen(text: string): boolean {
  if (text.length > 60) return false;
  const bare = plainPhrase(text);
  return phrase.test(bare) || japanese.test(bare);
}
