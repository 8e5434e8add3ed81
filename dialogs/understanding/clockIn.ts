import { sought } from "../../bot/patterns/sought";
/** From when to when of a day a text says, in minutes since midnight. */
export interface ClockSpan {
  readonly from?: number;
  readonly until?: number;
  /** The words that say it. */
  readonly words: string;
  /** It goes on from then: "since 3 pm". */
  readonly open?: true;
  /** They are times of a day by themselves; "after 2" is one beside a day only. */
  readonly sure: boolean;
}

const half =
  "am|pm|a\\.? ?m\\.?|p\\.? ?m\\.?|in the (?:morning|afternoon|evening)|morgens|vormittags|nachmittags|abends|du matin|de l'après-midi|du soir|de la (?:mañana|tarde|noche)";
const time = `(?:\\d{1,2}(?:[:.h ]\\d{2}(?!\\d))?(?: ?(?:uhr|h|heures?|horas|o'clock)(?!\\p{L}))?(?: ?(?:${half})(?!\\p{L}))?|noon|midday|midnight|mittag|mitternacht|midi|minuit|mediodía|medianoche)`;
/** What makes a number something else than a time. */
const noClock =
  "(?! ?(?:[%\\d]|[./:]\\d|st|nd|rd|th|(?:days?|hours?|minutes?|mins?|weeks?|months?|years?|times|attempts?|tries|retries|cycles?|people|persons|users?|accounts?|failures?|errors?|entries|tagen?|stunden?|minuten|wochen?|monaten?|versuchen?|jours?|minutes|semaines?|mois|fois|essais|días?|minutos|semanas?|meses|veces|intentos|(?:of |de |\\. ?)?(?:jan|feb|fév|mar|mär|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|août|ago|sep|oct|okt|nov|dec|dez|déc|dic)\\p{L}*)(?!\\p{L})))";

type Side = "between" | "after" | "before" | "at";

const leads: readonly (readonly [Side, string])[] = [
  ["between", `(?:between|from) (${time}) ?(?:and|to|until|till|-|–) ?(${time})`],
  ["between", `(?:zwischen|von) (${time}) ?(?:und|bis|-|–) ?(${time})`],
  ["between", `(?:entre|de) (${time}) ?(?:et|à|-|–) ?(${time})`],
  ["between", `(?:entre|de|desde) (?:las? )?(${time}) (?:y|a|hasta) (?:las? )?(${time})`],
  ["between", `(?<![\\d.:-])(${time}) ?(?:-|–|to|bis|à) ?(${time})`],
  [
    "after",
    `(?:after|since|from|starting at|nach|ab|seit|après|à partir de|dès|depuis(?! \\d+ ?heures)|(?:después|a partir) de las?|desde las?) (${time})`,
  ],
  ["before", `(?:before|until|till|by|vor|bis|avant|jusqu'à|antes de las?|hasta las?) (${time})`],
  [
    "at",
    `(?:at|around|about|um|gegen|à|vers|a las?|sobre las?|hacia las?) (?:about |etwa )?(${time})`,
  ],
];
const patterns = leads.map(
  ([side, words]) =>
    [side, sought(new RegExp(`(?<!\\p{L})${words}${noClock}(?![\\p{L}@])`, "iu"))] as const,
);

const mark = sought(
  new RegExp(
    `[:h]\\d{2}|${half}|uhr|\\dh| h(?!\\p{L})|heures|horas|o'clock|las? \\d|noon|midday|mitt|midi|minuit|mediod|medianoche|時`,
    "iu",
  ),
);
const english = sought(
  /(?<!\p{L})(?:between|from|after|since|before|until|till|by|at|around|about|starting at|to|and)(?!\p{L})/iu,
);

const inJapanese = sought(
  /(?:(午前|午後)(?:の)?)?(\d{1,2})時(?:(\d{1,2})分|(半))?(?:(?:から|〜|~|-|と)(?:(午前|午後)(?:の)?)?(\d{1,2})時(?:(\d{1,2})分|(半))?(?:まで|の間)?|(以降|から|より後|過ぎ)|(前|以前|まで)|(?:ごろ|頃|くらい)?)/u,
);

/** Languages in which "3 Uhr" is in the night. */
const ofFullDay = /uhr|heure|hora|las? \d/iu;
const noon = 12 * 60;
const goesOn = /^(?:since|seit|depuis|desde)/iu;

/** Longer texts speak of times that they do not ask about. */
const longest = 160;

/** Around a time is the hour before and the one after. */
const around = 60;

/**
 * The time of the day that a text names, in any of the languages: "between 3 and 5 pm", "nach 14 Uhr", "15時から17時".
 * Where "3" may be in the morning or the afternoon, both are in it. Undefined for texts that name none.
 */
export function clockIn(text: string): ClockSpan | undefined {
  if (text.length > longest) return undefined;
  const said = text.normalize("NFKC").replaceAll("’", "'");
  for (const [side, pattern] of patterns) {
    const found = pattern.exec(said);
    if (found !== null) return spanOf(side, found);
  }
  return japaneseSpan(said);
}

function spanOf(side: Side, found: RegExpExecArray): ClockSpan | undefined {
  const [words, first = "", second = ""] = found;
  const one = readTime(first);
  const two = second === "" ? one : readTime(second);
  if (one === undefined || two === undefined) return undefined;
  const base = { words, sure: mark.test(words) };
  const isEnglish = english.test(words) && !ofFullDay.test(words);
  if (side === "between") return { ...base, ...between(one, two, isEnglish) };
  return {
    ...base,
    ...beside(side, one, isEnglish && one.open),
    ...(goesOn.test(words) && { open: true }),
  };
}

function beside(
  side: Exclude<Side, "between">,
  { minutes }: Read,
  isOpen: boolean,
): Pick<ClockSpan, "from" | "until"> {
  const late = isOpen ? minutes + noon : minutes;
  if (side === "after") return { from: minutes };
  if (side === "before") return { until: late };
  return { from: Math.max(0, minutes - around), until: late + around };
}

interface Read {
  /** Minutes since midnight, in the morning where that is left open. */
  readonly minutes: number;
  /** Neither half of the day is said, and both are possible. */
  readonly open: boolean;
  readonly afternoon: boolean;
}

const later = /p\.? ?m|afternoon|evening|nachmittags|abends|après-midi|soir|tarde|noche/iu;
const earlier = /a\.? ?m|morning|morgens|vormittags|matin|mañana/iu;

const named: readonly (readonly [RegExp, number])[] = [
  [/^(?:noon|midday|mittag|midi|mediodía)/iu, noon],
  [/^(?:midnight|mitternacht|minuit|medianoche)/iu, 0],
];

function readTime(said: string): Read | undefined {
  const word = named.find(([pattern]) => pattern.test(said));
  if (word !== undefined) return { minutes: word[1], open: false, afternoon: word[1] === noon };
  const [, hours = "", minutes = "0"] = /^(\d{1,2})(?:[:.h ](\d{2}))?/u.exec(said) ?? [];
  const hour = Number(hours);
  if (!isTime(hour, Number(minutes))) return undefined;
  const afternoon = later.test(said) && hour <= 12;
  const isHalf = afternoon || earlier.test(said);
  const past = Number(minutes) + (afternoon ? noon : 0);
  const open = !isHalf && hour > 0 && hour < 12;
  return { minutes: (isHalf ? hour % 12 : hour) * 60 + past, open, afternoon };
}

const isTime = (hour: number, minutes: number): boolean => hour <= 24 && minutes < 60;

/** "3 and 5 pm" are both in the afternoon, "11 and 2 pm" are not, and "9 to 5" ends in it. */
function between(one: Read, two: Read, isEnglish: boolean): Pick<ClockSpan, "from" | "until"> {
  const inherits = one.open && two.afternoon && one.minutes + noon < two.minutes;
  const from = inherits ? one.minutes + noon : one.minutes;
  const isLate = two.open && (two.minutes <= from || (isEnglish && one.open));
  return { from, until: isLate ? two.minutes + noon : two.minutes };
}

function japaneseSpan(said: string): ClockSpan | undefined {
  const found = inJapanese.exec(said);
  if (found === null) return undefined;
  const [words, half1, hour1, minute1, half1h, half2, hour2 = "", minute2, half2h, after, before] =
    found;
  const minutesOf = (part = "", hour = "0", minute = "0", isHalf = ""): number =>
    ((Number(hour) % 24) + (part === "午後" && Number(hour) < 12 ? 12 : 0)) * 60 +
    (isHalf === "" ? Number(minute) : 30);
  const from = minutesOf(half1, hour1, minute1, half1h);
  const base = { words, sure: true };
  if (hour2 !== "")
    return { ...base, from, until: minutesOf(half2 ?? half1, hour2, minute2, half2h) };
  if (after !== undefined) return { ...base, from, open: true };
  if (before !== undefined) return { ...base, until: from };
  return { ...base, from: Math.max(0, from - around), until: from + around };
}
