import { type ProvisioningStep } from "./logEntry";
import { type ScopeVerdict, scopeEvaluationResult, skipSentences } from "./scope";
import { type SourceObject } from "./sourceObject";
import { type Account } from "./targetSystem";

/** Names of the two sides of a job, as descriptions print them. */
export interface Sides {
  readonly source: string;
  readonly target: string;
}

const flag = (value: boolean): string => (value ? "True" : "False");

/** Attributes of a user that the service lists when it imports one. */
const importedOfUser = [
  "objectId",
  "accountEnabled",
  "department",
  "country",
  "displayName",
  "mailNickname",
  "userPrincipalName",
  "IsSoftDeleted",
  "appRoleAssignments",
] as const;

/** The object came from the source: as an addition in a full cycle, as an update in a delta. */
export function importStep(
  object: SourceObject,
  change: "Add" | "Update",
  sides: Sides,
): ProvisioningStep {
  const names = object.type === "User" ? importedOfUser : Object.keys(object.attributes);
  const details = Object.fromEntries(
    names.map((name) => {
      const value = object.attributes[name] ?? "";
      return [name, typeof value === "boolean" ? flag(value) : String(value)];
    }),
  );
  return {
    name: change === "Add" ? "EntryImportAdd" : "EntryImportUpdate",
    provisioningStepType: "import",
    status: "success",
    description: `Received ${object.type} '${object.reportable}' change of type (${change}) from ${sides.source}`,
    details,
  };
}

/** The scope was evaluated; the step succeeds also when the object is out of it. */
export function scopingStep(object: SourceObject, verdict: ScopeVerdict): ProvisioningStep {
  return {
    name: "EntrySynchronizationScoping",
    provisioningStepType: "scoping",
    status: "success",
    description: `Determine if ${object.type} in scope by evaluating against each scoping filter`,
    details: {
      "Active in the source system": flag(verdict.active),
      "Assigned to the application": flag(verdict.assigned),
      [`${object.type} has the required role`]: flag(verdict.hasRole),
      "Scoping filter evaluation passed": flag(verdict.filterPassed),
      ScopeEvaluationResult: scopeEvaluationResult(verdict.clauses),
    },
  };
}

/** The object is out of scope and has no account: nothing happens, with every reason. */
export function notEntitledStep(object: SourceObject, verdict: ScopeVerdict): ProvisioningStep {
  const reasons = skipSentences(verdict).map((sentence, index) => `${index + 1}) ${sentence}`);
  return skip(
    object,
    `The ${object.type} '${object.reportable}' will be skipped due to the following reasons: ${reasons.join(" ")}`,
    {
      SkipReason: "NotEffectivelyEntitled",
      IsActive: flag(verdict.active),
      "Assigned to the application": flag(verdict.assigned),
      IsInProvisioningScope: flag(verdict.filterPassed),
    },
  );
}

/** A required property of the target would stay empty. */
export function missingPropertyStep(object: SourceObject, property: string): ProvisioningStep {
  return skip(
    object,
    `${object.type} '${object.reportable}' will be skipped because the value of the property ${property} is missing or invalid. Correct the value that ${property} comes from in the source system.`,
    { SkipReason: "AttributeValidationFailed", PropertyName: property },
  );
}

/** Source and target are equal. */
export function redundantStep(object: SourceObject): ProvisioningStep {
  return skip(
    object,
    `The state of the entry in both the source and target systems already match. No change to the ${object.type} '${object.reportable}' currently needs to be made.`,
    { SkipReason: "RedundantExport" },
  );
}

/** Exactly one account matched. */
export function matchedStep(
  object: SourceObject,
  account: Account,
  sides: Sides,
): ProvisioningStep {
  return {
    name: "EntryImport",
    provisioningStepType: "matching",
    status: "success",
    description: `Retrieved User '${object.reportable}' from ${sides.target}`,
    details: { id: account.id, ...Object.fromEntries(account.attributes) },
  };
}

/** Several accounts matched, so that none can be chosen. */
export function ambiguousStep(
  object: SourceObject,
  attribute: string,
  count: number,
  sides: Sides,
): ProvisioningStep {
  return {
    name: "EntryImport",
    provisioningStepType: "matching",
    status: "failure",
    description: `Found ${count} users in ${sides.target} whose ${attribute} matches ${object.type} '${object.reportable}'`,
    details: { ReportableIdentifier: object.reportable },
  };
}

/** No account matched: one will be created. */
export function additionStep(object: SourceObject, sides: Sides): ProvisioningStep {
  return {
    name: "EntrySynchronizationAdd",
    provisioningStepType: "matching",
    status: "success",
    description: `User '${object.reportable}' will be created in ${sides.target} (${object.type} is active and assigned in ${sides.source}, but no matching User was found in ${sides.target})`,
    details: {},
  };
}

/** Something was written to the target. */
export function exportStep(
  object: SourceObject,
  kind: "Add" | "Update",
  sides: Sides,
): ProvisioningStep {
  const done = kind === "Add" ? "created" : "updated";
  return {
    name: `EntryExport${kind}`,
    provisioningStepType: "export",
    status: "success",
    description: `User '${object.reportable}' was ${done} in ${sides.target}`,
    details: { ReportableIdentifier: object.reportable },
  };
}

/** The target refused what was to be written. */
export function refusedStep(object: SourceObject, sides: Sides): ProvisioningStep {
  return {
    name: "EntryExportAdd",
    provisioningStepType: "export",
    status: "failure",
    description: `Failed to create ${object.type} '${object.reportable}' in ${sides.target}`,
    details: { ReportableIdentifier: object.reportable },
  };
}

function skip(
  object: SourceObject,
  description: string,
  details: Readonly<Record<string, string>>,
): ProvisioningStep {
  return {
    name: "EntrySynchronizationSkip",
    provisioningStepType: "export",
    status: "skipped",
    description,
    details: { ...details, ReportableIdentifier: object.reportable },
  };
}
