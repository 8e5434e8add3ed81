import { type CaseRecord, type CaseState, type CaseTicket } from "../bot/cases/port";
import { fill, type TextKey } from "../bot/languages";
import { type Values } from "../bot/diagnosis";
import { type Audience } from "./writer";
import { shown } from "./shown";

/** A case in an engineer's words: the same content for the card and for plain text. */
export interface CaseView {
  readonly title: string;
  readonly icon: string;
  readonly state: string;
  readonly color: string;
  /** What the case is about, in one line. */
  readonly line: string;
  readonly blocks: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** Icon and colour go with a word: never colour alone. */
const looks: Record<CaseState, { icon: string; color: string; state: TextKey }> = {
  open: { icon: "◷", color: "Attention", state: "caseStateOpen" },
  taken: { icon: "●", color: "Accent", state: "caseStateTaken" },
  resolved: { icon: "✓", color: "Good", state: "caseStateResolved" },
  withdrawn: { icon: "○", color: "Default", state: "caseStateWithdrawn" },
};

const most = { lines: 8, ids: 20 };

/** Puts a case into words. Its texts are untrusted and are shown as plain text only. */
export function caseView(record: CaseRecord, audience: Audience, now: string): CaseView {
  const { language, timeZone } = audience;
  const { texts, locale } = language;
  const say = (key: TextKey, values: Values): string =>
    shown(fill(texts[key], values, now, { locale, timeZone }), 600);
  const { icon, color, state } = looks[record.state];
  const [found, cause, ...facts] = record.summary;
  const block = (heading: TextKey, lines: readonly string[] = []): CaseView["blocks"] =>
    lines.length === 0
      ? []
      : [{ heading: texts[heading], lines: lines.slice(0, most.lines).map((one) => shown(one)) }];
  return {
    title: caseTitle(record, audience),
    icon,
    color,
    state: say(state, {
      openedAt: record.openedAt,
      resolvedAt: record.resolvedAt ?? now,
      owner: record.owner?.displayName ?? texts.caseAnEngineer,
    }),
    line: shown(cause ?? found ?? texts.caseNothingKnown, 600),
    blocks: [
      ...block(
        "headingWhy",
        facts.map((fact) => fact.replace(/^- /, "")),
      ),
      ...block("caseHeadingIncident", incidentLines(record, say)),
      ...block("caseHeadingSays", record.sentence === undefined ? [] : [record.sentence]),
      ...block("headingNotRead", record.notRead),
      ...block("caseHeadingTried", record.tried),
      ...block("caseHeadingBy", [requester(record, audience)]),
      ...block("caseHeadingIds", ids(record, texts)),
    ],
  };
}

function incidentLines(
  { incident, app }: CaseRecord,
  say: (key: TextKey, values: Values) => string,
): string[] {
  if (incident === undefined) return [];
  return [say("caseIncident", { app: app?.displayName ?? "", sinceAt: incident.since })];
}

/** `Case 1042 · Audrey Oliver · Salesforce`. */
export function caseTitle(
  { number, person, app, requester }: CaseRecord,
  { language: { texts } }: Audience,
): string {
  const title = texts.caseTitle.replace("{number}", String(number));
  const who = person?.displayName ?? requester.displayName;
  return shown([title, who, app?.displayName].filter((part) => Boolean(part)).join(" · "), 200);
}

function requester({ requester: by }: CaseRecord, { language: { texts } }: Audience): string {
  const roles = {
    employee: texts.roleEmployee,
    helpdesk: texts.roleHelpdesk,
    engineer: texts.roleEngineer,
  };
  return [by.displayName ?? texts.somebody, roles[by.role]].join(" · ");
}

/** On the card: what it takes to find the same again. */
function ids(
  { diagnosis, logEntryIds, ticket }: CaseRecord,
  texts: Audience["language"]["texts"],
): string[] {
  const cause = diagnosis && `${diagnosis.cause} (${diagnosis.family}, ${diagnosis.certainty})`;
  return [
    ...idLine(texts.caseIdCause, cause === undefined ? [] : [cause]),
    ...idLine(texts.caseIdEntry, logEntryIds),
    ...idLine(texts.caseIdTicket, ticket === undefined ? [] : [ticketName(ticket)]),
  ];
}

function ticketName({ number, url }: CaseTicket): string {
  return url === undefined ? number : `${number} ${url}`;
}

/** Beside the card, since they are long: the ids that support asks for. */
export function caseIdLines(
  { jobIds, requestIds }: CaseRecord,
  { language: { texts } }: Audience,
): string[] {
  return [...idLine(texts.caseIdJob, jobIds), ...idLine(texts.caseIdRequests, requestIds)];
}

function idLine(name: string, values: readonly string[] = []): string[] {
  return values.length === 0 ? [] : [shown(`${name} ${values.slice(0, most.ids).join(", ")}`, 800)];
}
