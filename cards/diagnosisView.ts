import {
  type Cause,
  type Diagnosis,
  type Evidence,
  type FactName,
  type Finding,
  type Tone,
  type UnknownFact,
  type UnknownReason,
  entryFactNames,
  jobFactNames,
} from "../bot/diagnosis";
import { type Language, type TextKey } from "../bot/languages";
import { outlook } from "./outlook";
import { shown } from "./shown";
import { type Audience, type Writer, writer } from "./writer";

/** A diagnosis in words for one audience: the same content for the card and for plain text. */
export interface DiagnosisView {
  readonly title: string;
  readonly icon: string;
  readonly state: string;
  readonly color: string;
  readonly line: string;
  /** What is known of the whole application, beside the cause. */
  readonly known?: string;
  readonly facts: readonly { readonly text: string; readonly origin: string }[];
  readonly next: readonly string[];
  /** What would have to change, checked with the rules. */
  readonly change: readonly string[];
  /** Who can act, and whether and when the service tries again by itself. */
  readonly outlook: readonly string[];
  readonly also: readonly string[];
  readonly notRead: readonly string[];
  readonly footer: string;
  /** Written for the person concerned, without words of the field. */
  readonly plain: boolean;
}

/** Icon and colour go with a word: never colour alone. Employees get a word without field terms. */
const tones: Record<Tone, { icon: string; color: string; plain: TextKey }> = {
  good: { icon: "✓", color: "Good", plain: "employeeGood" },
  normal: { icon: "○", color: "Default", plain: "employeeNormal" },
  waiting: { icon: "◷", color: "Accent", plain: "employeeWaiting" },
  blocked: { icon: "✕", color: "Attention", plain: "employeeBlocked" },
};

const logFacts: ReadonlySet<FactName> = new Set<FactName>(entryFactNames);
const jobFacts: ReadonlySet<FactName> = new Set<FactName>(jobFactNames);

/** The facts that stand for what could not be read, with the name a person knows. */
const readables: readonly (readonly [FactName, TextKey])[] = [
  ["entry", "whatLog"],
  ["jobState", "whatJob"],
  ["sourceObject", "whatDirectory"],
  ["assignment", "whatAssignment"],
  ["valueFlow", "whatMappings"],
];

const most = { facts: 6, also: 3, change: 5 };

/** The readable thing that a fact is a part of. */
function readableOf(name: FactName): FactName {
  if (logFacts.has(name)) return "entry";
  if (jobFacts.has(name)) return "jobState";
  return name === "assignment" ? name : "sourceObject";
}

const couldNotLook: readonly UnknownReason[] = ["noPermission", "notOffered", "unavailable"];

/** What could not be read, as reasons a helpdesk agent can act on. */
export function unreadFacts(
  evidence: Evidence,
  first?: FactName,
): { readonly what: TextKey; readonly fact: UnknownFact }[] {
  const group = first === undefined ? undefined : readableOf(first);
  const ordered = [...readables].sort(([a], [b]) => Number(b === group) - Number(a === group));
  return ordered.flatMap(([name, what]) => {
    const fact = evidence.facts[name];
    if (fact.state === "known") return [];
    return couldNotLook.includes(fact.reason) ? [{ what, fact }] : [];
  });
}

function origin(
  evidence: Evidence,
  name: FactName | undefined,
  { texts }: Language,
  { say, time }: Writer,
): string {
  if (name === undefined) return "";
  const fact = evidence.facts[name];
  if (fact.source === "paste") return ` (${texts.sourcePaste})`;
  if (fact.source === "answers") return ` (${texts.sourceAnswers})`;
  if (fact.state === "unknown") return "";
  if (jobFacts.has(name)) return ` (${texts.sourceJob})`;
  if (!logFacts.has(name)) return ` (${texts.sourceDirectory})`;
  return fact.asOf === undefined
    ? ` (${texts.sourceLog})`
    : ` (${say(texts.sourceLogAt, { time: time(fact.asOf) })})`;
}

function factLines(
  finding: Finding | undefined,
  evidence: Evidence,
  audience: Audience,
  write: Writer,
): { text: string; origin: string }[] {
  const { say } = write;
  const lines = (finding?.because ?? []).flatMap((reason) => {
    const text = audience.language.reason(reason.id, audience.role);
    if (text === undefined) return [];
    // Where a fact was read is proof for those who may look there; to others it is jargon.
    const from =
      audience.role === "employee" ? "" : origin(evidence, reason.fact, audience.language, write);
    return [{ text: say(text, reason.values), origin: from }];
  });
  return lines.slice(0, most.facts);
}

function changeLines(finding: Finding, audience: Audience, { say }: Writer): string[] {
  // All of it together is what helps: a part of it would be a false promise.
  if (finding.change.length > most.change) return [];
  const texts = finding.change.map(({ id, values }) => {
    const text = audience.language.reason(id, audience.role);
    return text === undefined ? undefined : say(text, values);
  });
  return texts.every((text) => text !== undefined) ? texts : [];
}

function footer(
  evidence: Evidence,
  finding: Finding | undefined,
  { texts }: Language,
  { say }: Writer,
): string {
  const sources = new Set(
    Object.values(evidence.facts).flatMap((fact) => (fact.state === "known" ? [fact.source] : [])),
  );
  const where = sources.has("graph")
    ? say(texts.readAt)
    : sources.has("paste")
      ? texts.basedOnPaste
      : texts.basedOnAnswers;
  const sure =
    finding?.certainty === "likely"
      ? texts.certaintyLikely
      : finding?.certainty === "possible"
        ? texts.certaintyPossible
        : undefined;
  return sure === undefined ? where : `${where} · ${sure}`;
}

/** The words for what could not be read, for those who can do something about it. */
function notReadLines(evidence: Evidence, { texts }: Language, { say }: Writer): string[] {
  return unreadFacts(evidence).map(({ what, fact: { reason, permission } }) => {
    const named = { what: texts[what] };
    if (reason === "notOffered") return say(texts.notReadNotOffered, named);
    return permission === undefined
      ? say(texts.notReadUnavailable, named)
      : say(texts.notReadPermission, { ...named, permission });
  });
}

function titleOf(evidence: Evidence, audience: Audience, { say }: Writer): string {
  const { texts } = audience.language;
  const { subject, app } = evidence;
  if (audience.role === "employee" && app.displayName !== undefined) return say(texts.yourAccount);
  if (audience.role === "employee") return say(texts.titlePasted);
  const named = subject.displayName ?? subject.userPrincipalName;
  const parts = [named, app.displayName].filter((part) => part !== undefined && part !== "");
  if (parts.length > 0) return shown(parts.join(" · "), 200);
  // Only a code or a message was pasted: then that is what the card is about.
  const { errorCode } = evidence.facts;
  return errorCode.state === "known" ? shown(errorCode.value, 80) : say(texts.titlePasted);
}

/** The view of a diagnosis that found something. */
export function diagnosisView(diagnosis: Diagnosis, audience: Audience): DiagnosisView {
  const { evidence, findings } = diagnosis;
  const [finding, ...others] = findings;
  if (finding === undefined) return unexplainedView(diagnosis, audience);
  const write = writer(evidence, audience);
  const { say, steps } = write;
  const words = audience.language.cause(finding.cause);
  const plain = audience.role === "employee";
  const { icon, color, plain: plainState } = tones[finding.cause.tone];
  return {
    title: titleOf(evidence, audience, write),
    icon,
    color,
    state: plain ? say(audience.language.texts[plainState]) : say(words.state, finding.values),
    line: say(plain ? words.employeeLine : words.line, finding.values),
    facts: factLines(finding, evidence, audience, write),
    next: steps(words.next[audience.role], finding.values),
    change: changeLines(finding, audience, write),
    outlook: plain ? [] : outlook(finding, (text, values) => say(text, values), audience.language),
    also: plain
      ? []
      : others
          .filter((other) => isWorthSaying(other) && !isBesides(other.cause, finding))
          .slice(0, most.also)
          .map((other) => say(audience.language.cause(other.cause).line, other.values)),
    notRead: plain ? [] : notReadLines(evidence, audience.language, write),
    footer: footer(evidence, finding, audience.language, write),
    plain,
  };
}

function isWorthSaying({ certainty, cause: { toldBeside = false } }: Finding): boolean {
  return certainty !== "possible" || toldBeside;
}

/** That all is well with the account is no news to who asks about a value of it. */
function isBesides({ tone }: Cause, { cause }: Finding): boolean {
  return tone === "good" && cause.needs.includes("valueFlow");
}

/** Nothing was found: either nothing keeps the account away, or not enough could be read. */
function unexplainedView(diagnosis: Diagnosis, audience: Audience): DiagnosisView {
  const { evidence } = diagnosis;
  const { texts } = audience.language;
  const write = writer(evidence, audience);
  const { say } = write;
  const unread = unreadFacts(evidence);
  const blind = unread.length > 0;
  const passing = unread.some(({ fact }) => fact.reason === "unavailable");
  const plain = audience.role === "employee";
  const key = `line${blind ? "NotRead" : "Unexplained"}${plain ? "Own" : ""}` as const;
  return {
    title: titleOf(evidence, audience, write),
    icon: tones[blind ? "waiting" : "normal"].icon,
    color: tones[blind ? "waiting" : "normal"].color,
    state: blind ? texts.stateNotRead : texts.stateUnexplained,
    line: say(texts[key]),
    facts: [],
    next: blind
      ? [
          ...(passing ? [texts.nextNotReadOne] : []),
          plain ? texts.nextNotReadOwn : texts.nextNotReadTwo,
        ]
      : [
          texts.nextUnexplainedOne,
          ...(plain ? [] : [texts.nextUnexplainedTwo]),
          texts.nextUnexplainedThree,
        ],
    change: [],
    outlook: [],
    also: [],
    notRead: plain ? [] : notReadLines(evidence, audience.language, write),
    footer: footer(evidence, undefined, audience.language, write),
    plain,
  };
}
