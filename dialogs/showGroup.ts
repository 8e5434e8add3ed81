import { type Known } from "../bot/diagnosis";
import { type Application, type Group, type GroupStanding } from "../bot/graph/port";
import { type TextKey } from "../bot/languages";
import { auditLookup } from "./auditLookup";
import { cardButtons } from "./cardButtons";
import { type Topic } from "./topic";
import { humanButton, offer, type Turn } from "./turn";
import { keepCard } from "./shownCards";

/**
 * Says how a group stands in an application: whether its assignment counts, what is inside and around
 * it, and whether groups themselves are written there. For those who may look others up.
 */
export async function showGroup(turn: Turn, topic: Topic, name: string): Promise<void> {
  const { app } = topic;
  if (app === undefined) return;
  const { ports, conversation } = turn;
  auditLookup(turn, { ...topic, worker: { name } });
  conversation.topic = topic;
  const found = await ports.inTime(ports.groups.find(name));
  if (found === "late" || found.state === "notReadable") {
    const permission = found === "late" ? undefined : found.permission;
    const key: TextKey = permission === undefined ? "groupsUnavailable" : "groupsDenied";
    show(turn, { ...topic, app }, [
      turn.text(key, { term: name, ...(permission !== undefined && { permission }) }),
    ]);
    return;
  }
  const [group, ...more] = found.matches;
  if (group !== undefined && more.length === 0) {
    await showStanding(turn, { ...topic, app }, group);
    return;
  }
  // The whole name, or somebody in the group, is the answer then.
  conversation.asking = { for: "person", topic: { flow: "groups", app } };
  const names = found.matches.map(({ displayName }) => displayName).join(", ");
  const key: TextKey = group === undefined ? "groupNotFound" : "groupWhich";
  offer(turn, [turn.text(key, { term: name, names })], [humanButton(turn)]);
}

type AppTopic = Topic & { readonly app: Application };

async function showStanding(turn: Turn, topic: AppTopic, group: Group): Promise<void> {
  const { ports, context } = turn;
  const asker = context.asker.userId ?? context.conversation;
  const read = await ports.inTime(ports.groups.standing(group, topic.app, asker));
  const lines = read === "late" ? lateLines(turn) : standingLines(turn, topic.app, group, read);
  const title = `${group.displayName} · ${topic.app.displayName}:`;
  show(turn, topic, [title, ...lines]);
}

function lateLines(turn: Turn): string[] {
  return [turn.text("notReadUnavailable", { what: turn.text("whatAssignment") })];
}

function show(turn: Turn, topic: AppTopic, lines: readonly string[]): void {
  const card = turn.ports.newId();
  const buttons = cardButtons(turn, card, { checkAgain: true });
  offer(turn, lines, buttons);
  keepCard(turn.conversation, {
    card,
    topic,
    offers: buttons.map(({ data }) => data.action),
    cause: "unexplained",
    names: { app: topic.app.displayName },
    summary: lines,
    next: [],
  });
}

/** What was read, the deciding part first, and at the end what could not be read. */
function standingLines(
  turn: Turn,
  app: Application,
  group: Group,
  { assignment, inside, written, entry, code }: GroupStanding,
): string[] {
  const values = { group: group.displayName, app: app.displayName };
  const lines: string[] = [];
  if (assignment.state === "known") {
    const { value } = assignment;
    const outer = value.path === "inside" ? { outer: value.outer } : {};
    lines.push(turn.text(assignmentKey(value.path, group), { ...values, ...outer }));
    if (value.path !== "assigned") lines.push(turn.text("groupAssign", values));
  }
  if (inside.state === "known" && inside.value.length > 0)
    lines.push(turn.text("groupHolds", { ...values, inner: inside.value.join(", ") }));
  if (written.state === "known")
    lines.push(turn.text(written.value ? "groupsWritten" : "groupsNotWritten", values));
  return [
    ...lines,
    ...entryLines(turn, { entry, written, ...(code !== undefined && { code }) }),
    ...unread(turn, "whatAssignment", assignment),
    ...unread(turn, "whatDirectory", inside),
    ...unread(turn, "whatJob", written),
    ...unread(turn, "whatLog", entry),
  ];
}

/** What became of the group itself; nothing is said of an empty log where groups are not written. */
function entryLines(
  turn: Turn,
  { entry, written, code }: Pick<GroupStanding, "entry" | "written" | "code">,
): string[] {
  if (entry.state === "known") {
    const { at, status } = entry.value;
    const said = code === undefined ? status : `${status}, ${code}`;
    return [turn.text("groupEntry", { entryAt: at, said })];
  }
  const isAwaited = written.state === "known" && written.value;
  return entry.reason === "notFound" && isAwaited ? [turn.text("groupEntryNone")] : [];
}

function assignmentKey(path: "assigned" | "inside" | "none", group: Group): TextKey {
  if (path === "inside") return "groupInside";
  if (path === "none") return "groupNotAssigned";
  return group.securityEnabled === false ? "groupNotSecurity" : "groupAssigned";
}

function unread(
  turn: Turn,
  what: "whatAssignment" | "whatDirectory" | "whatJob" | "whatLog",
  fact: Known<unknown>,
): string[] {
  if (fact.state === "known" || fact.reason === "notFound") return [];
  const { permission } = fact;
  return [
    permission === undefined
      ? turn.text("notReadUnavailable", { what: turn.text(what) })
      : turn.text("notReadPermission", { what: turn.text(what), permission }),
  ];
}
