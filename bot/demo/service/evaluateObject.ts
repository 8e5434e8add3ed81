import { type MappingInputs } from "../../rules/mappingValue";
import { type ApplicationPlan } from "../world/application";
import { attributeTexts, mappedValue } from "../world/mapping";
import { type ErrorInformation, type ModifiedProperty, type ProvisioningStep } from "./logEntry";
import { judgeScope } from "./scope";
import { type SourceObject } from "./sourceObject";
import {
  additionStep,
  ambiguousStep,
  exportStep,
  importStep,
  matchedStep,
  missingPropertyStep,
  notEntitledStep,
  redundantStep,
  refusedStep,
  scopingStep,
  type Sides,
} from "./steps";
import { type Account, type TargetSystem } from "./targetSystem";

/** What a cycle did with one object; the log entry is made from it. */
export interface Outcome {
  readonly action: "create" | "update" | "disable" | "other";
  readonly status: "success" | "failure" | "skipped";
  readonly steps: readonly ProvisioningStep[];
  readonly modified: readonly ModifiedProperty[];
  readonly targetId: string;
  readonly error: ErrorInformation | null;
}

/** What is needed beside the object. */
export interface Evaluation {
  readonly plan: ApplicationPlan;
  readonly target: TargetSystem;
  readonly sides: Sides;
  /** The id of an account that is to be created for the object. */
  readonly newAccountId: (object: SourceObject) => string;
}

type Match =
  | { readonly is: "one"; readonly account: Account }
  | { readonly is: "none" }
  | { readonly is: "several"; readonly attribute: string; readonly count: number };

/**
 * One object through the pipeline: import, scope, match, compare, write
 * (how-provisioning-works.md). Changes the target and tells what happened; undefined where a mapping
 * without Create comes to nothing, of which no document says that an entry is written.
 */
export function evaluateObject(
  object: SourceObject,
  change: "Add" | "Update",
  { plan, target, sides, newAccountId }: Evaluation,
): Outcome | undefined {
  const verdict = judgeScope(object, plan);
  const steps = [importStep(object, change, sides), scopingStep(object, verdict)];
  const linked = target.linked(object.id);
  if (!verdict.inScope) {
    if (linked?.disabled === false) return disable(object, linked, steps, sides);
    steps.push(notEntitledStep(object, verdict));
    return skipped("create", steps, linked);
  }
  const texts = attributeTexts(object.attributes);
  const match = findMatch(texts, plan, target, linked);
  if (match.is === "several") return ambiguous(object, match, steps, sides);
  const account = match.is === "one" ? match.account : undefined;
  if (account === undefined && plan.createsNobody) return undefined;
  if (account) {
    target.link(object.id, account);
    steps.push(matchedStep(object, account, sides));
  }
  const values = plan.mapping.map((mapping) => ({
    ...mapping,
    value: mappedValue(mapping.source, texts),
  }));
  const missing = values.find(({ required, value }) => required === true && value === null);
  if (missing) {
    steps.push(missingPropertyStep(object, missing.target));
    return skipped("create", steps, account);
  }
  const wanted = new Map(
    values
      .filter(({ onlyAtCreation }) => account === undefined || onlyAtCreation !== true)
      .flatMap(({ target: name, value }) => (value === null ? [] : [[name, value]])),
  );
  return write(object, account, wanted, steps, { plan, target, sides, newAccountId });
}

/** Compares and writes, unless the target refuses the values. */
function write(
  object: SourceObject,
  account: Account | undefined,
  wanted: ReadonlyMap<string, string>,
  steps: ProvisioningStep[],
  { plan, target, sides, newAccountId }: Evaluation,
): Outcome {
  const { refuses } = plan;
  if (refuses?.pattern.test(wanted.get(refuses.target) ?? "") === true) {
    steps.push(refusedStep(object, sides));
    return refused(refuses, steps, account);
  }
  if (account === undefined) {
    const added = target.add(newAccountId(object), {});
    target.link(object.id, added);
    steps.push(additionStep(object, sides), exportStep(object, "Add", sides));
    return written("create", added, wanted, steps);
  }
  if (!account.disabled && differences(account, wanted).length === 0) {
    steps.push(redundantStep(object));
    return skipped("other", steps, account);
  }
  account.disabled = false;
  steps.push(exportStep(object, "Update", sides));
  return written("update", account, wanted, steps);
}

/** By the link of an earlier cycle, else by the matching attributes in their order of precedence. */
function findMatch(
  texts: MappingInputs,
  plan: ApplicationPlan,
  target: TargetSystem,
  linked: Account | undefined,
): Match {
  if (linked) return { is: "one", account: linked };
  const matching = plan.mapping
    .filter(({ matching: precedence }) => precedence !== undefined)
    .sort((a, b) => (a.matching ?? 0) - (b.matching ?? 0));
  for (const { target: attribute, source } of matching) {
    const value = mappedValue(source, texts);
    if (value === null) continue;
    const [first, ...others] = target.find(attribute, value);
    if (first === undefined) continue;
    return others.length === 0
      ? { is: "one", account: first }
      : { is: "several", attribute, count: others.length + 1 };
  }
  return { is: "none" };
}

function refused(
  { code, message }: NonNullable<ApplicationPlan["refuses"]>,
  steps: readonly ProvisioningStep[],
  account: Account | undefined,
): Outcome {
  return {
    action: account === undefined ? "create" : "update",
    status: "failure",
    steps,
    modified: [],
    targetId: account?.id ?? "",
    error: {
      errorCode: code,
      reason: message,
      additionalDetails: null,
      errorCategory: "nonServiceFailure",
      recommendedAction: null,
    },
  };
}

function ambiguous(
  object: SourceObject,
  { attribute, count }: Extract<Match, { is: "several" }>,
  steps: ProvisioningStep[],
  sides: Sides,
): Outcome {
  steps.push(ambiguousStep(object, attribute, count, sides));
  return {
    action: "create",
    status: "failure",
    steps,
    modified: [],
    targetId: "",
    error: {
      errorCode: "DuplicateTargetEntries",
      reason: `Message: ${count} users in ${sides.target} match '${object.reportable}' by the matching attribute ${attribute}. Provisioning goes on when exactly one of them does: remove or change the others in ${sides.target}.`,
      additionalDetails: null,
      errorCategory: "nonServiceFailure",
      recommendedAction: null,
    },
  };
}

function disable(
  object: SourceObject,
  account: Account,
  steps: ProvisioningStep[],
  sides: Sides,
): Outcome {
  account.disabled = true;
  steps.push(exportStep(object, "Update", sides));
  return written("disable", account, new Map(), steps);
}

function skipped(
  action: Outcome["action"],
  steps: ProvisioningStep[],
  account: Account | undefined,
): Outcome {
  const targetId = account?.id ?? "";
  return { action, status: "skipped", steps, modified: [], targetId, error: null };
}

function written(
  action: Outcome["action"],
  account: Account,
  wanted: ReadonlyMap<string, string>,
  steps: readonly ProvisioningStep[],
): Outcome {
  const modified = differences(account, wanted);
  for (const [name, value] of wanted) account.attributes.set(name, value);
  return { action, status: "success", steps, modified, targetId: account.id, error: null };
}

function differences(account: Account, wanted: ReadonlyMap<string, string>): ModifiedProperty[] {
  return [...wanted].flatMap(([displayName, newValue]) => {
    const oldValue = account.attributes.get(displayName) ?? null;
    return oldValue === newValue ? [] : [{ displayName, oldValue, newValue }];
  });
}
