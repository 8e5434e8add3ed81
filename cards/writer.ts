import { type Role } from "../bot/access/port";
import { type Evidence, type Scenario, type Values } from "../bot/diagnosis";
import { fill, fillSteps, type Language, sentence, writtenTime } from "../bot/languages";
import { shown } from "./shown";

/** For whom and in which language a view is made. */
export interface Audience {
  readonly role: Role;
  readonly language: Language;
  readonly timeZone: string;
}

/** Where accounts are created when the application is only the connector between two directories. */
const targets: Readonly<Partial<Record<Scenario, string>>> = {
  cloudHrToActiveDirectory: "Active Directory",
  cloudHrToEntra: "Entra ID",
};

/** Writes texts with values, with those of the evidence filled in. */
export interface Writer {
  readonly say: (text: string, values?: Values) => string;
  readonly steps: (texts: readonly string[], values?: Values) => string[];
  readonly time: (iso: string) => string;
}

/** Writes texts of one language for one evidence: person, application and time are filled in. */
export function writer(evidence: Evidence, audience: Audience): Writer {
  const { language, timeZone } = audience;
  const manner = { locale: language.locale, timeZone };
  const { subject, app, collectedAt } = evidence;
  const base: Values = {
    person: subject.displayName ?? subject.userPrincipalName ?? language.texts.somebody,
    app: app.displayName ?? language.texts.someApp,
    target: targets[evidence.scenario] ?? app.displayName ?? language.texts.someApp,
    collectedAt,
  };
  // The values of a finding stand in many of its texts.
  const known = new Map<Values | undefined, Values>([[undefined, base]]);
  const filled = (values?: Values): Values => {
    const before = known.get(values);
    if (before !== undefined || values === undefined) return before ?? base;
    const all = { ...base, ...inWords(values, language) };
    known.set(values, all);
    return all;
  };
  const written = (text: string): string => sentence(shown(text, 600), language);
  return {
    say: (text, values) => written(fill(text, filled(values), collectedAt, manner)),
    steps: (texts, values) => fillSteps(texts, filled(values), collectedAt, manner).map(written),
    time: (iso) => writtenTime(iso, collectedAt, manner),
  };
}

/** Values whose name ends in `Word` hold a word of ours by its id; words of the log stay as they are. */
function inWords(values: Values, language: Language): Values {
  if (!Object.keys(values).some((name) => name.endsWith("Word"))) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isWord = name.endsWith("Word") && typeof value === "string";
      return [name, isWord ? (language.word(value) ?? value) : value];
    }),
  );
}
