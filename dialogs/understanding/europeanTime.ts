import { calendarWords, dayNames, englishName } from "./europeanCalendar";

/** German, French and Spanish words that say since when, with what English says for them. */
type Reading = readonly [RegExp, (...groups: string[]) => string];

const units: Readonly<Record<string, string>> = {
  ...{ minute: "minutes", minuten: "minutes", minutes: "minutes", minutos: "minutes" },
  ...{ stunde: "hours", stunden: "hours", heure: "hours", heures: "hours", horas: "hours" },
  ...{ tag: "days", tage: "days", tagen: "days", jour: "days", jours: "days", días: "days" },
  ...{ woche: "weeks", wochen: "weeks", semaine: "weeks", semaines: "weeks", semanas: "weeks" },
  ...{ monat: "months", monate: "months", monaten: "months", mois: "months", meses: "months" },
};
const unit = Object.keys(units).join("|");

const alone = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");

const readings: readonly Reading[] = [
  [alone(calendarWords.between), (a, b) => `between ${englishName(a)} and ${englishName(b)}`],
  [
    alone(
      "(?:in der |der |während der )?(?:letzten?|vergangenen?) stunde|(?:dans |pendant |durant )?(?:la dernière heure|l'heure (?:passée|écoulée))|(?:en |durante )?la [úu]ltima hora",
    ),
    () => "past hour",
  ],
  [
    alone(`derni[èe]re?s (\\d{1,4}) (${unit})`),
    (count, of) => `for ${count} ${units[of.toLowerCase()] ?? ""}`,
  ],
  [
    alone(
      `(?:in den |seit |während der )?(?:letzten|vergangenen) (\\d{1,4}) (${unit})|(?:ces |les |des )?(\\d{1,4}) derni[èe]re?s (${unit})|(?:en las |en los )?[úu]ltim[oa]s (\\d{1,4}) (${unit})`,
    ),
    (a, b, c, d, e, f) => `for ${a || c || e} ${units[(b || d || f).toLowerCase()] ?? ""}`,
  ],
  [
    alone(`(?:vor|seit|il y a|depuis|hace|desde hace) (\\d{1,4}) (${unit})`),
    (count, of) => `${count} ${units[of.toLowerCase()] ?? ""} ago`,
  ],
  [alone("letzte[rn]? woche|(?:la )?semaine derni[èe]re|(?:la )?semana pasada"), () => "last week"],
  [
    alone("(?:im )?(?:letzte[nr]|vergangene[nr]) monat|(?:le )?mois dernier|(?:el )?mes pasado"),
    () => "last month",
  ],
  [
    alone("(?:am |letztes |dieses )wochenende|(?:le |ce )week-end|(?:el |este )fin de semana"),
    () => "on the weekend",
  ],
  [alone("diese[rn]? woche|cette semaine|esta semana"), () => "this week"],
  [alone("diese[nms]? monat|ce mois(?:-ci)?|este mes"), () => "this month"],
  [alone("vorgestern|avant-hier|anteayer"), () => "the day before yesterday"],
  // In German "hier" is a place: it counts behind French words, or alone.
  [
    alone(
      "gestern|ayer|depuis hier|^hier$|(?<=(?<!\\p{L})(?:ont|échoué|été|pas|qui|combien|pourquoi)(?!\\p{L}).{0,80})hier",
    ),
    () => "yesterday",
  ],
  [alone("heute|aujourd['’]hui|hoy"), () => "today"],
  ...dayNames.map(([day, names]): Reading => [
    alone(`(?:seit|depuis|desde el) (?:${names})`),
    () => `since ${day}`,
  ]),
  [alone(calendarWords.lastDay), (...names) => `on ${englishName(names.find(Boolean) ?? "")}`],
  [
    alone(calendarWords.date),
    (open, date, month) => `${open === "" ? "on" : "since"} ${date} ${englishName(month)}`,
  ],
];

/** Each of these words has one of them in it; most texts have none. */
const speaksOfTime = new RegExp(
  `seit|vor |letzt|vergangen|derni|ltim|il y a|depuis|hace|desde|woche|semaine|semana|week-end|monat|mois|mes|gestern|ayer|hier|heute|aujourd|hoy|heure|\\d|${dayNames.map(([, names]) => names).join("|")}`,
  "iu",
);

/** The words of a German, French or Spanish text that say since when. */
export function europeanSince(text: string): string | undefined {
  if (!speaksOfTime.test(text)) return undefined;
  for (const [words] of readings) {
    const found = words.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Such words as English says them, for `sinceTime`; other text stays as it is. */
export function fromEuropean(text: string): string {
  for (const [words, english] of readings) {
    const found = words.exec(text);
    if (found !== null) return english(...groupsOf(found));
  }
  return text;
}

/** Groups of alternatives that were not taken are missing. */
function groupsOf(found: RegExpExecArray): string[] {
  const [, ...groups] = found as readonly (string | undefined)[];
  return groups.map((group = "") => group);
}
