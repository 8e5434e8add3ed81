/** English names of days, each with those of German, French and Spanish. */
export const dayNames: readonly (readonly [string, string])[] = [
  ["monday", "montag|lundi|lunes"],
  ["tuesday", "dienstag|mardi|martes"],
  ["wednesday", "mittwoch|mercredi|miércoles"],
  ["thursday", "donnerstag|jeudi|jueves"],
  ["friday", "freitag|vendredi|viernes"],
  ["saturday", "samstag|sonnabend|samedi|sábado"],
  ["sunday", "sonntag|dimanche|domingo"],
];

/** English names of months, each with those of German, French and Spanish. */
const monthNames: readonly (readonly [string, string])[] = [
  ["jan", "januar|jänner|janvier|enero"],
  ["feb", "februar|février|febrero"],
  ["mar", "märz|mars|marzo"],
  ["apr", "april|avril|abril"],
  ["may", "mai|mayo"],
  ["jun", "juni|juin|junio"],
  ["jul", "juli|juillet|julio"],
  ["aug", "august|août|agosto"],
  ["sep", "september|septembre|se(?:p)?tiembre"],
  ["oct", "oktober|octobre|octubre"],
  ["nov", "november|novembre|noviembre"],
  ["dec", "dezember|décembre|diciembre"],
];

const days = dayNames.map(([, names]) => names).join("|");
const months = monthNames.map(([, names]) => names).join("|");

/** What names a day of the calendar: two of them, the first of which may stand alone, or a date. */
export const calendarWords = {
  between: `(?:zwischen|entre)(?: (?:dem|el|le))? (${days}) (?:und|et|y)(?: (?:dem|el|le))? (${days})`,
  lastDay: `(?:am |(?:am )?(?:letzten|vergangenen) |seit letzte[nm] |el (?:pasado )?)(${days})(?: pasado)?|(${days}) (?:dernier|passé)|(${days})(?=[ ?]*$)`,
  date: `(?:(seit|ab|depuis|dès|desde)(?: (?:dem|le|el))? |am |le |el )?(\\d{1,2})(?:\\.|er)?(?: de)? (${months})`,
} as const;

/** The English name of a day or a month. */
export function englishName(word: string): string {
  const said = word.toLowerCase();
  const found = [...dayNames, ...monthNames].find(([, names]) =>
    new RegExp(`^(?:${names})$`, "u").test(said),
  );
  return found?.[0] ?? word;
}
