import { loosely } from "../../wireObject";
import { isLeftOut, isScope, isTruth } from "../verdictKey";
import { type HoleKind } from "./port";

export type Path = readonly (string | number)[];

/** Members of an entry of Graph that are only shown, or not read at all. */
const top: Readonly<Record<string, HoleKind>> = {
  id: "text",
  tenantId: "text",
  cycleId: "text",
  changeId: "text",
  jobId: "job",
  activityDateTime: "time",
  durationInMilliseconds: "digits",
  modifiedProperties: "unread",
};

/** Members of an Azure Monitor record beside the entry. */
const envelope: Readonly<Record<string, HoleKind>> = {
  time: "time",
  resourceId: "text",
  tenantId: "text",
  correlationId: "text",
  durationMs: "digits",
};

/** Of the error, what nobody judges by. */
const errorHoles: Readonly<Record<string, HoleKind>> = { errorCategory: "text" };

const shownObjects = new Set(["servicePrincipal", "initiatedBy"]);
const identities = new Set(["sourceIdentity", "targetIdentity"]);
const systems: Readonly<Record<string, HoleKind>> = {
  sourceSystem: "sourceSystem",
  targetSystem: "targetSystem",
};

/**
 * Which kind of hole may be at a path of an entry: undefined where the bytes themselves count. The
 * names are those of Graph as it writes them: others are no holes, so that nothing is guessed.
 */
export function holeKind(
  path: Path,
  value: string,
  isStopped: (step: number) => boolean,
): HoleKind | undefined {
  const isRecord = path[0] === "properties";
  const inner = isRecord ? path.slice(1) : path;
  const [first, second, third] = inner;
  if (typeof first !== "string") return undefined;
  if (inner.length === 1) return own(top, first) ?? (isRecord ? undefined : own(envelope, first));
  if (first === "provisioningSteps")
    return typeof second === "number" ? stepHole(inner, value, isStopped(second)) : undefined;
  if (typeof second !== "string") return undefined;
  if (inner.length === 2) return memberHole(first, second);
  return inner.length === 3 && typeof third === "string"
    ? innerHole(first, second, third)
    : undefined;
}

function innerHole(first: string, second: string, third: string): HoleKind | undefined {
  if (second === "details") return detailHole(first, third);
  return second === "errorInformation" ? own(errorHoles, third) : undefined;
}

function memberHole(first: string, second: string): HoleKind | undefined {
  if (second !== "id" && second !== "displayName") return undefined;
  if (shownObjects.has(first) || identities.has(first)) return "text";
  const system = own(systems, first);
  return system === undefined || second === "displayName" ? system : "text";
}

function detailHole(first: string, name: string): HoleKind | undefined {
  if (own(systems, first) !== undefined) return "text";
  // It can be what tells users from groups.
  return identities.has(first) && loosely(name) !== "odatatype" ? "text" : undefined;
}

function stepHole(step: Path, value: string, isStopped: boolean): HoleKind | undefined {
  const [, , member, name] = step;
  if (member === "description") return step.length === 3 && !isStopped ? "text" : undefined;
  if (member !== "details" || step.length !== 4 || typeof name !== "string") return undefined;
  if (name === "ScopeEvaluationResult") return "scope";
  if (isScope(name) || isTruth(value)) return undefined;
  return isStopped && !isLeftOut(name) ? undefined : "detail";
}

/** Texts of a failure in which names are hidden (see `verdictKey`). */
export function isHiding(path: Path, isStopped: (step: number) => boolean): boolean {
  const [first, second, third, fourth] = path[0] === "properties" ? path.slice(1) : path;
  if (first === "provisioningStatusInfo")
    return second === "errorInformation" && (third === "reason" || third === "additionalDetails");
  if (first !== "provisioningSteps" || typeof second !== "number" || !isStopped(second))
    return false;
  if (third === "description") return fourth === undefined;
  return third === "details" && typeof fourth === "string" && !isLeftOut(fourth);
}

/** What the service says of a failure: codes and texts, which come in many combinations. */
export function isTelling(path: Path, isStopped: (step: number) => boolean): boolean {
  const [first, second, third] = path[0] === "properties" ? path.slice(1) : path;
  const isCode = second === "errorInformation" && third === "errorCode";
  return (first === "provisioningStatusInfo" && isCode) || isHiding(path, isStopped);
}

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
