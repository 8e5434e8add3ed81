import { type Evidence, type Reason, type ScopeFact, valueOf } from "../diagnosis";
import { byFilter } from "../rules/byFilter";
import { inPart } from "./inPart";
import { accountIsThere, logOutcome } from "./logOutcome";
import { cannotBeMatched } from "./matchingReasons";
import { because } from "./reasons";

/** What the directory says now about one gate: whether it lets the subject through. */
export interface GateNow {
  readonly says: "blocks" | "allows" | "unknown";
  readonly because: readonly Reason[];
}

const unknownNow: GateNow = { says: "unknown", because: [] };

/** Whether the subject is active in the source directory now. */
export function activeNow(evidence: Evidence): GateNow {
  const source = valueOf(evidence, "sourceObject");
  if (source === undefined) return unknownNow;
  if (source.deleted) {
    return { says: "blocks", because: [because("deletedNow", {}, "sourceObject")] };
  }
  return source.enabled
    ? { says: "allows", because: [because("activeNow", {}, "sourceObject")] }
    : { says: "blocks", because: [because("disabledNow", {}, "sourceObject")] };
}

/**
 * Whether the subject is assigned now. A group inside an assigned group does not count
 * (how-provisioning-works.md); a job that takes everyone needs no assignment.
 */
export function assignedNow(evidence: Evidence): GateNow {
  const assignment = valueOf(evidence, "assignment");
  if (assignment !== undefined && (assignment.path === "direct" || assignment.path === "group")) {
    return { says: "allows", because: assignedReasons(evidence) };
  }
  if (valueOf(evidence, "syncAll") === true) {
    return { says: "allows", because: [because("everyoneIsSynced", {}, "syncAll")] };
  }
  return assignment === undefined
    ? unknownNow
    : { says: "blocks", because: assignedReasons(evidence) };
}

/**
 * Whether the job takes only who is assigned; undefined where nothing tells. A scoping step that
 * judges the assignment tells it.
 */
export function assignmentCounts(evidence: Evidence): boolean | undefined {
  const syncAll = valueOf(evidence, "syncAll");
  if (syncAll !== undefined) return !syncAll;
  return valueOf(evidence, "entryAssigned") === undefined ? undefined : true;
}

/** How the subject is assigned now, in reasons; none when that is not known. */
export function assignedReasons(evidence: Evidence): readonly Reason[] {
  const assignment = valueOf(evidence, "assignment");
  if (assignment === undefined) return [];
  const { path, groupName, innerGroupName, assignedAt } = assignment;
  const since =
    assignedAt === undefined ? [] : [because("assignedSince", { assignedAt }, "assignment")];
  switch (path) {
    case "direct":
      return [because("assignedDirectly", {}, "assignment"), ...since];
    case "group":
      return [throughGroup(groupName), ...since];
    case "notSecurityGroup":
      return [because("groupNotUsable", { group: groupName ?? "?" }, "assignment")];
    case "nestedGroup":
      return [throughNestedGroup(groupName, innerGroupName)];
    case "none":
      return [because("notAssignedNow", {}, "assignment")];
  }
}

function throughGroup(group: string | undefined): Reason {
  return group === undefined
    ? because("assignedThroughSomeGroup", {}, "assignment")
    : because("assignedThroughGroup", { group }, "assignment");
}

function throughNestedGroup(group: string | undefined, innerGroup: string | undefined): Reason {
  if (group === undefined) return because("nestedInSomeGroup", {}, "assignment");
  return innerGroup === undefined
    ? because("nestedInGroup", { group }, "assignment")
    : because("assignedThroughNestedGroup", { group, innerGroup }, "assignment");
}

/** Whether the scoping filters of the mapping let the subject through now. */
export function inScopeNow(evidence: Evidence): GateNow {
  const scope = valueOf(evidence, "scope");
  if (scope === undefined) return unknownNow;
  return scope.inScope
    ? { says: "allows", because: [because("inScopeNow", {}, "scope"), ...doubts(scope)] }
    : { says: "blocks", because: [because("outOfScopeNow", {}, "scope")] };
}

/** What is not sure about the filter that lets the subject through; nothing where one does without a doubt. */
function doubts({ clauses }: ScopeFact): readonly Reason[] {
  const fitting = byFilter(clauses)
    .filter((own) => own.every(({ holds, incomplete }) => holds && !incomplete))
    .map((own) => own.flatMap(inPart));
  return fitting.some((own) => own.length === 0) ? [] : (fitting[0] ?? []);
}

/** Whether a gate is for certain closed to the subject in the directory now. */
export function gateClosedNow(evidence: Evidence): boolean {
  const gates = [activeNow(evidence), inScopeNow(evidence)];
  const byAssignment = evidence.scenario === "application" && assignmentCounts(evidence) === true;
  if (byAssignment) gates.push(assignedNow(evidence));
  return gates.some(({ says }) => says === "blocks");
}

/** How sure a cause is that the log names and the directory bears out: less when a gate closed since. */
export function certaintyNamed(evidence: Evidence): "confirmed" | "likely" {
  return gateClosedNow(evidence) ? "likely" : "confirmed";
}

/** Whether the directory as it stands now keeps the subject out, so that waiting would not help. */
export function blockedNow(evidence: Evidence): boolean {
  const needed = (valueOf(evidence, "requirements") ?? []).filter(
    ({ use, required }) => use === "required" || required === true,
  );
  const empty = cannotBeMatched(evidence) || needed.some((one) => one.empty);
  const unassigned = evidence.scenario === "application" && assignedNow(evidence).says === "blocks";
  return empty || unassigned || gateClosedNow(evidence) || isNotCreated(evidence);
}

/** Whether an account is needed that the job would not create (Target object actions). */
function isNotCreated(evidence: Evidence): boolean {
  return valueOf(evidence, "creates") === false && !accountIsThere(logOutcome(evidence));
}

/**
 * Whether the newest known change is younger than the log entry, so that the entry may no longer
 * say how things stand. Clocks of directory and log stamp whole seconds or parts of them: within one
 * second the order cannot be told, and the entry counts.
 */
export function entryIsOutdated(evidence: Evidence): boolean {
  const at = Date.parse(valueOf(evidence, "entry")?.at ?? "");
  const changes = [valueOf(evidence, "changedAt"), valueOf(evidence, "assignment")?.assignedAt];
  return changes.some((change) => secondOf(Date.parse(change ?? "")) > secondOf(at));
}

/** Whether the log holds an entry of a time after the newest known change: the service looked. */
export function lookedSinceChange(evidence: Evidence): boolean {
  const { at = "" } = valueOf(evidence, "entry") ?? {};
  const timed = !Number.isNaN(Date.parse(at)) && valueOf(evidence, "changedAt") !== undefined;
  return timed && !entryIsOutdated(evidence);
}

/** Not a number for what is none, which compares as false. */
function secondOf(time: number): number {
  return Math.floor(time / 1_000);
}

/** Whether a gate that the entry found closed is open in the directory now. */
export function directoryMovedOn(evidence: Evidence): boolean {
  return (
    (valueOf(evidence, "entryActive") === false && activeNow(evidence).says === "allows") ||
    (valueOf(evidence, "entryAssigned") === false && assignedNow(evidence).says === "allows") ||
    (valueOf(evidence, "entryInScope") === false && inScopeNow(evidence).says === "allows")
  );
}
