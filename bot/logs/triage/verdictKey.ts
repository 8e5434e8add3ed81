import { kindOf } from "../chooseEntry";
import { scenarioOf } from "../entryEvidence";
import { isSkip } from "../logSteps";
import { type LogEntry, type LogStep } from "../port";
import { loosely } from "../wireObject";
import { hiddenPerson } from "./hiddenPerson";

/** Between the parts of a key; no text of the service holds it. */
const cut = "\u0001";
const holding = "scope" + cut;
const truth = /^\s*(?:true|false|yes|no)\s*$/i;
/** A result of the scoping filters in which every clause holds. */
const allHold = /^\{(?:"(?:[^"\\]|\\.)*":"?true"?,?)*\}$/i;

/**
 * All of an entry that its judgement can rest on, as one text: entries with the same key have the same
 * verdict. Left out are ids and times, which say something only beside the job and the directory; the
 * descriptions of steps that went through, and steps that only looked for the account; and the person's own values, which are hidden in the texts
 * of the failure. Of imported attributes stays what is true or false, and of scoping filters that
 * hold, only that they do; beside a filter that does not hold the names of the attributes count too,
 * since they tell where a clause names its attribute.
 */
export function verdictKey(entry: LogEntry): string {
  const { error, steps } = entry;
  const hide = hiddenPerson(entry);
  let key = entry.status + cut + entry.action + cut + (kindOf(entry) ?? "") + cut;
  key += scenarioOf(entry);
  if (error !== undefined)
    key += cut + error.code + cut + hide(error.reason) + cut + hide(error.details);
  let isHeldOut = false;
  for (const step of steps) {
    if (isSilent(step)) continue;
    const scope = scopeKey(step);
    isHeldOut ||= scope.length > holding.length;
    key += cut + cut + scope + stepKey(step, hide);
  }
  return isHeldOut ? key + attributeNames(steps) : key;
}

/**
 * A search for the account that went through: what it found are attributes of the account, which no gate
 * and no reason is read from.
 */
function isSilent(step: LogStep): boolean {
  const { name, type, status } = step;
  return type === "matching" && status === "success" && !/scoping|skip/i.test(name);
}

function stepKey(step: LogStep, hide: (text: string) => string): string {
  const stopped = step.status === "failure" || isSkip(step);
  let key = step.name + cut + step.type + cut + step.status;
  if (stopped) key += cut + hide(step.description);
  for (const name in step.details) {
    const value = step.details[name] ?? "";
    if (isTruth(value)) key += cut + name + "=" + value;
    else if (stopped && !isLeftOut(name)) key += cut + name + "=" + hide(value);
  }
  return key;
}

/** True or false as the service writes it, looked at before the pattern because most values are. */
export function isTruth(value: string): boolean {
  return value === "True" || value === "False" || (value.length < 12 && truth.test(value));
}

/** The result of the scoping filters, and where all of them hold only that. */
function scopeKey({ details }: LogStep): string {
  for (const name in details) {
    const value = details[name] ?? "";
    if (value === "" || !isScope(name)) continue;
    return holdsAll(value) ? holding : holding + value;
  }
  return "";
}

/** Whether a result of the scoping filters is one in which all hold. */
export function holdsAll(result: string): boolean {
  return result === "{}" || allHold.test(result);
}

export const isScope = (name: string): boolean => loosely(name) === "scopeevaluationresult";
export const isLeftOut = (name: string): boolean =>
  isScope(name) || loosely(name) === "reportableidentifier";

function attributeNames(steps: readonly LogStep[]): string {
  let names = "";
  for (const { type, details } of steps)
    if (type === "import") for (const name in details) names += cut + name;
  return names;
}
