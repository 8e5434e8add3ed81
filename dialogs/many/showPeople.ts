import { type Diagnosis } from "../../bot/diagnosis";
import { type RecentLog, type Standing } from "../../bot/graph/port";
import { type TextKey } from "../../bot/languages";
import { writer } from "../../cards/writer";
import { type Topic, type Wanted } from "../topic";
import { onePerson } from "../onePerson";
import { standsStill } from "../standsStill";
import { type Turn } from "../turn";
import { footerOf, jobLine, readLine } from "./readLines";
import { type Listed, replyMany } from "./replyMany";
import { timeLines } from "./timeAsked";

/** More buttons than this nobody reads through. */
const most = 10;
const objectId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const well: ReadonlySet<string> = new Set(["provisioned_ok", "already_in_sync"]);

type WantedPeople = Extract<Wanted, { of: "people" }>;

const statusWords: Readonly<Record<string, TextKey>> = {
  failure: "manyWordFailed",
  skipped: "manyWordSkipped",
  warning: "manyWordWarning",
};

/** Whom the log leaves with something open, by name and cause; each opens what is behind it. */
export function showPeople(
  turn: Turn,
  { wants, ...topic }: Topic & { readonly wants: WantedPeople },
  job: Diagnosis,
  recent: RecentLog,
  ownRights: boolean,
): void {
  const open = recent.standings.filter((one) => !well.has(familyOf(turn, one) ?? ""));
  const found = open.filter((one) => isWanted(turn, one, wants));
  const bare = onePerson(topic);
  const listed = found.slice(0, most).map((one) => rowOf(turn, one, job, bare));
  const rest = found.length - listed.length;
  const app = job.evidence.app.displayName ?? topic.app?.displayName ?? turn.text("someApp");
  const isUnseen = standsStill(job);
  const view = {
    title: app,
    state: turn.text("manyState"),
    lines: [
      headline(turn, wants, job, { found, open, since: recent.since }),
      ...jobLine(turn, job),
      ...(isUnseen ? [turn.text("manyWaitsUnseen", { app })] : []),
      ...(listed.length > 0 ? [turn.text("manyChoose")] : []),
    ],
    notes: [
      ...(wants.missing === true ? [turn.text("manyMissing", { app })] : []),
      ...(rest > 0 ? [turn.text("manyRest", { count: rest })] : []),
      ...[readLine(turn, recent), ...timeLines(turn, topic)],
    ],
    footer: footerOf(turn, job.evidence.collectedAt, ownRights),
  };
  const others: readonly Listed[] =
    found.length === 0 && open.length > 0 ? [everyOpen(turn, topic)] : [];
  replyMany(
    turn,
    { ...topic, wants },
    { ...view, listed: [...listed, ...others], evidence: job.evidence },
  );
}

function isWanted(
  turn: Turn,
  one: Standing,
  { status, cause, families = [] }: WantedPeople,
): boolean {
  if (status !== undefined && one.status !== status) return false;
  if (cause !== undefined && one.cause !== cause) return false;
  const family = familyOf(turn, one);
  return families.length === 0 || (family !== undefined && families.includes(family));
}

function familyOf({ ports }: Turn, { cause }: Standing) {
  return ports.causes.find(({ id }) => id === cause)?.family;
}

function headline(
  turn: Turn,
  { status, cause, families = [] }: WantedPeople,
  job: Diagnosis,
  seen: { found: readonly Standing[]; open: readonly Standing[]; since: string },
): string {
  const { found, open, since: sinceAt } = seen;
  const count = found.length;
  if (open.length === 0)
    return turn.text(standsStill(job) ? "manyNoneLogged" : "manyNone", { sinceAt });
  if (count === 0) return turn.text("manyNobody", { sinceAt, open: open.length });
  const [first] = found;
  if ((cause !== undefined || families.length > 0) && first !== undefined)
    return turn.text("manyOfCause", { cause: causeWord(turn, first, job), count, sinceAt });
  if (status !== undefined)
    return turn.text(status === "failure" ? "manyFailed" : "manySkipped", { count, sinceAt });
  const failed = found.filter((one) => one.status === "failure").length;
  return turn.text("manyOpen", { count, failed, sinceAt });
}

function rowOf(turn: Turn, one: Standing, job: Diagnosis, topic: Topic): Listed {
  const { at, status, displayName } = one;
  const { time } = writer(job.evidence, turn.audience);
  const word = turn.text(statusWords[status] ?? "manyWordWarning");
  const said = [causeWord(turn, one, job), word, ...(at === "" ? [] : [time(at)])];
  return { title: displayName, details: [said.join(" · ")], topic: topicOf(one, topic) };
}

/** Who comes from HR has no Entra object id in the log: then it is the worker, as the log names it. */
function topicOf({ id, displayName, kind }: Standing, topic: Topic): Topic {
  if (kind === "group") return { ...topic, flow: "groups", group: displayName };
  return objectId.test(id)
    ? { ...topic, person: { id, displayName } }
    : { ...topic, worker: { name: displayName, ...(id !== displayName && { workerId: id }) } };
}

function causeWord(turn: Turn, { cause: id }: Standing, { evidence }: Diagnosis): string {
  const { language } = turn.audience;
  const cause = turn.ports.causes.find((one) => one.id === id);
  return cause === undefined
    ? language.texts.overviewUnknown
    : writer(evidence, turn.audience).say(language.cause(cause).state);
}

/** Nobody of the kind that was asked for: those of the others are one press away. */
function everyOpen(turn: Turn, topic: Topic): Listed {
  return {
    title: turn.text("manyWhoOpen"),
    details: [],
    topic: { ...topic, wants: { of: "people" } },
  };
}
