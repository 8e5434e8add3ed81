import { type Cause, diagnose } from "../../bot/diagnosis";
import { type Pasted, type PasteReader } from "../../bot/logs/port";
import { type Classifier, type TextReader } from "./classifier/classifier";
import { isStrange } from "./classifier/strangeText";
import { askedOfMany } from "./askedOfMany";
import { cannotGetIn } from "./cannotGetIn";
import { commandOf } from "./commands";
import { decide } from "./decide";
import { entitiesIn } from "./entities";
import { favour, type Favourite } from "./favour";
import { familyIntents } from "./familyIntents";
import { galleryIndex } from "./galleryApplications";
import { intentByRule } from "./intentRules";
import { mailBody } from "./mailBody";
import { type Entities, type Recogniser, type ScoredIntent } from "./recognition";
import { tellingSentence } from "./tellingSentence";

/** What the recogniser of this process is made of. */
export interface LocalParts {
  readonly classifier: Classifier;
  readonly paste: PasteReader;
  readonly causes: readonly Cause[];
}

/**
 * How much each layer knows better than the classifier. What a code means is certain, but not what
 * somebody wants who writes it in a sentence: there the classifier has to agree.
 */
const trust = {
  command: 1,
  entry: 0.9,
  message: 0.4,
  rule: 0.45,
  codeInside: 0.35,
  strange: 0.45,
  sentence: 0.6,
} as const;

/** `EntryConflict`, `INVALID_LOGIN`, 409: without one of these no code can be inside a sentence. */
const codeLike = /\p{Ll}\p{Lu}|_|\d{3}/u;

/**
 * The recogniser that needs no service: exact commands, then what is pasted, then words that name an
 * intent by themselves, then the classifier. The first layer that knows the text says where the
 * weight goes; the classifier always ranks the rest.
 */
export function createLocalRecogniser(parts: LocalParts): Recogniser {
  return {
    recognise({ text, locale = "en", apps = galleryIndex }) {
      const said = text.trim();
      const body = mailBody(said).text;
      const reader = parts.classifier.readerOf(body, locale);
      const entities = entitiesIn(body, apps, reader.knows);
      const intents = readIntents(body, reader, entities, parts);
      return Promise.resolve({
        decision: said === "" ? "menu" : decide(intents),
        intents,
        entities,
        ...(reader.isEnglish ? {} : { foreign: true }),
      });
    },
  };
}

function readIntents(
  text: string,
  { rank, isEnglish }: TextReader,
  entities: Entities,
  parts: LocalParts,
): readonly ScoredIntent[] {
  const { knows } = parts.classifier;
  const nameless = withoutNames(text, entities, knows);
  const ranked = rank(nameless);
  const known = favouriteOf(text, parts);
  if (known !== undefined || isTalk(ranked[0])) return favour(ranked, known);
  const told = decide(ranked) === "route" ? undefined : tellingSentence(nameless, rank);
  if (told !== undefined) return favour(ranked, [told, trust.sentence]);
  // Whoever gets into no application has no account there, whatever the story around it.
  if (entities.app !== undefined && decide(ranked) !== "route" && cannotGetIn(text))
    return favour(ranked, ["general_not_provisioned", trust.rule]);
  // Every word of another language is strange to phrases in English: that says nothing.
  const strange = isEnglish && isStrange(nameless, knows);
  return favour(ranked, strange ? ["out_of_scope", trust.strange] : undefined);
}

/** "Cheers mate": words that no phrase has, and yet clearly said to the bot itself. */
function isTalk(best: ScoredIntent | undefined): boolean {
  return (best?.intent === "smalltalk" || best?.intent === "talk_to_human") && best.score >= 0.6;
}

/** Whose account it is and where says nothing about what is wrong, but strange words lower scores. */
function withoutNames(text: string, { person, app }: Entities, knows: Classifier["knows"]): string {
  const named = person !== undefined && "by" in person && person.by === "name";
  const impersonal = named ? text.replace(person.value, "{person}") : text;
  // What is mistyped or called otherwise is read as the name it stands for.
  const nameless =
    app?.written === undefined ? impersonal : impersonal.replace(app.written, () => app.name);
  const at = app === undefined ? -1 : nameless.toLowerCase().indexOf(app.name.toLowerCase());
  // "Workday to AD" stays: its words tell that it is about people from HR.
  if (app === undefined || at < 0 || app.name.split(" ").every(knows)) return nameless;
  return `${nameless.slice(0, at)}{app}${nameless.slice(at + app.name.length)}`;
}

function favouriteOf(text: string, parts: LocalParts): Favourite | undefined {
  const command = commandOf(text);
  if (command !== undefined)
    return [command === "human" ? "talk_to_human" : "smalltalk", trust.command];
  const pasted = parts.paste.read(text);
  if (pasted.kind !== "unknown")
    return withTrust(pasted, pasted.kind === "logEntry" ? trust.entry : trust.message, parts);
  const ruled = intentByRule(text);
  if (ruled !== undefined) return [ruled, trust.rule];
  const many = askedOfMany(text);
  // Whom it concerns and how many: the log of an application tells, whatever is wrong there.
  if (many !== undefined && many.ofCard !== true) return ["general_not_provisioned", trust.rule];
  if (!codeLike.test(text)) return undefined;
  const inside = parts.paste.read(text, { codesInside: true });
  return inside.kind === "unknown" ? undefined : withTrust(inside, trust.codeInside, parts);
}

/** The intent that a paste's cause belongs to. What it asks about does not depend on the time. */
function withTrust(
  pasted: Exclude<Pasted, { kind: "unknown" }>,
  share: number,
  { paste, causes }: LocalParts,
): Favourite | undefined {
  const evidence = paste.evidence(pasted, "2000-01-01T00:00:00.000Z");
  const [finding] = diagnose(evidence, causes).findings;
  return finding && [familyIntents[finding.cause.family], share];
}
