import { type Cause, emptyEvidence, type Values } from "../bot/diagnosis";
import { type Incident, type IncidentKind } from "../bot/incidents/port";
import { type TextKey } from "../bot/languages";
import { type CaseView } from "./caseView";
import { type Audience, writer } from "./writer";
import { shown } from "./shown";

/** What is wrong, in one sentence. */
const lines: Readonly<Record<IncidentKind, TextKey>> = {
  credentialsRefused: "incidentCredentialsRefused",
  quarantine: "incidentQuarantine",
  silent: "incidentSilent",
  failuresJumped: "incidentFailuresJumped",
};

/** The words of a job's cause are about everybody. */
const isOfJob: Readonly<Record<IncidentKind, boolean>> = {
  credentialsRefused: true,
  quarantine: true,
  silent: false,
  failuresJumped: false,
};

const mostSteps = 3;

/** Puts an incident into words, for engineers. It is drawn like a case. */
export function incidentView(
  incident: Incident,
  causes: readonly Cause[],
  audience: Audience,
  now: Date,
): CaseView {
  const { kind, state, cause: causeId, triage, cases } = incident;
  const { language } = audience;
  const { texts } = language;
  const { say, steps } = words(incident, audience, now);
  const cause = causes.find(({ id }) => id === causeId);
  // Of what fails, the list tells: the words of its causes are about one person.
  const why = isOfJob[kind] && cause !== undefined ? language.cause(cause) : undefined;
  const otherwise =
    kind === "failuresJumped" ? texts.incidentNextFailures : texts.incidentNextSilent;
  const next = why === undefined ? [say(otherwise)] : steps(why.next.engineer);
  const block = (heading: string, all: readonly string[]): CaseView["blocks"] =>
    all.length === 0 ? [] : [{ heading, lines: all }];
  const log =
    triage === undefined
      ? []
      : [
          say(triage.entries === 0 ? texts.incidentLogEmpty : texts.incidentLog, {
            ...{ failed: triage.failed, entries: triage.entries, sinceAt: triage.since },
          }),
          ...triage.causes.map(({ cause: id, entries }) => {
            const one = causes.find((other) => other.id === id);
            const name = one === undefined ? texts.overviewUnknown : language.cause(one).state;
            return say(texts.incidentCause, { cause: say(name), entries });
          }),
        ];
  return {
    title: say(texts.incidentTitle),
    icon: state === "open" ? "✕" : "✓",
    color: state === "open" ? "Attention" : "Good",
    state: stateOf(incident, audience, now),
    line: say(texts[lines[kind]]),
    blocks: [
      ...block(texts.headingWhy, why === undefined ? [] : [say(why.line)]),
      ...block(texts.incidentHeadingLog, log),
      ...block(texts.headingNext, state === "over" ? [] : next.slice(0, mostSteps)),
      ...block(
        texts.incidentHeadingCases,
        cases === 0 ? [] : [say(texts.incidentCases, { count: cases })],
      ),
    ],
  };
}

/** An incident in one line: application, trouble, since when, and who has it. */
export function incidentLine(incident: Incident, audience: Audience, now: Date): string {
  const { say } = words(incident, audience, now);
  const { texts } = audience.language;
  const { displayName } = incident.app;
  const line = say(texts[lines[incident.kind]]);
  return `${shown(displayName)}: ${line} ${stateOf(incident, audience, now)}`;
}

/**
 * What is said of it to who asks about the application: since when, and who sees to it. Employees get
 * no details.
 */
export function knownLine(incident: Incident, audience: Audience, now: Date): string {
  const { say } = words(incident, audience, now);
  const { texts } = audience.language;
  const { owner, kind } = incident;
  const own = audience.role === "employee";
  const values = {
    line: own ? "" : say(texts[lines[kind]]),
    owner: owner?.displayName ?? texts.caseAnEngineer,
  };
  if (owner === undefined) return say(own ? texts.incidentOwn : texts.incidentKnown, values);
  return say(own ? texts.incidentOwnBy : texts.incidentKnownBy, values);
}

function stateOf(incident: Incident, audience: Audience, now: Date): string {
  const { say } = words(incident, audience, now);
  const { texts } = audience.language;
  const { state, owner, overAt = "" } = incident;
  if (state === "over") return say(texts.incidentStateOver, { overAt });
  return owner === undefined
    ? say(texts.incidentStateOpen)
    : say(texts.incidentStateTaken, { owner: owner.displayName ?? texts.caseAnEngineer });
}

/** Fills texts with the application and since when it is so. */
function words(
  { app, since }: Incident,
  audience: Audience,
  now: Date,
): {
  say: (text: string, values?: Values) => string;
  steps: (texts: readonly string[]) => string[];
} {
  const evidence = emptyEvidence({ app, collectedAt: now.toISOString() });
  const { say, steps } = writer(evidence, audience);
  return { say: (text, values) => say(text, { sinceAt: since, ...values }), steps };
}
