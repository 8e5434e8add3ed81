import { type CycleWorld, evaluateAll, sourceObject } from "./cycle";
import { refusal } from "./jobOperations";
import { type ProvisioningObjectSummary, type ProvisioningStep } from "./logEntry";
import { type SyncJob } from "./syncJob";

type Json = Readonly<Record<string, unknown>>;

/** Key and value of the answer: both are texts, and the value holds JSON again. */
export interface OnDemandAnswer {
  readonly key: string;
  readonly value: string;
}

/** The applications with OAuth whose job has to be stopped first (provision-on-demand.md). */
const wantsStopping = /^(?:Box|facebookWorkplace|slack)OutDelta$/;

/** Whether this job has to be stopped before somebody can be provisioned on demand. */
export function mustStopFirst({ principal, situation }: SyncJob): boolean {
  return wantsStopping.test(principal.plan.template ?? "") && situation.is !== "off";
}

/**
 * Provisions one object now, with its entry in the log, or undefined when the source has no such
 * object. The answer comes in one of the two published shapes: jobs of a SCIM application of one's own
 * answer as that of the cross-tenant page does, with a type name for key and an array.
 */
export function provisionOnDemand(
  job: SyncJob,
  objectId: string,
  now: number,
  world: CycleWorld,
): OnDemandAnswer | undefined {
  const refused = refusal(job);
  if (refused !== undefined) {
    const details = { errorCode: refused.code, errorMessage: refused.message };
    return { key: JSON.stringify({ result: "Failure", details }), value: "{}" };
  }
  const entries: ProvisioningObjectSummary[] = [];
  const append = (entry: ProvisioningObjectSummary): void => {
    entries.push(entry);
    world.append(entry);
  };
  // The entry bears the time of the request itself.
  const span = { at: now - 2, lengthMs: 2, full: job.cycle === 0 };
  evaluateAll(job, [objectId], span, { ...world, append });
  const [entry] = entries;
  if (entry !== undefined) return answerOf(entry, job.principal.plan.template === "scim");
  return sourceObject(objectId, job, now, world) && nothingDone;
}

/** A mapping without Create has nothing to do for who has no account. */
const nothingDone: OnDemandAnswer = {
  key: JSON.stringify({ result: "Skipped", details: { errorCode: null, errorMessage: null } }),
  value: "{}",
};

function answerOf(entry: ProvisioningObjectSummary, asList: boolean): OnDemandAnswer {
  const inner = innerObject(entry);
  if (asList) {
    return {
      key: "Microsoft.Identity.Health.CPP.Common.DataContracts.SyncFabric.StatusInfo",
      value: JSON.stringify([inner]),
    };
  }
  const { status, errorInformation } = entry.provisioningStatusInfo;
  const skipped = entry.provisioningSteps.find(({ details }) => "SkipReason" in details);
  const details = {
    errorCode: errorInformation?.errorCode ?? skipped?.details["SkipReason"] ?? null,
    errorMessage: errorInformation?.reason ?? skipped?.description ?? null,
  };
  return {
    key: JSON.stringify({ result: capital(status), details }),
    value: JSON.stringify(inner),
  };
}

function innerObject(entry: ProvisioningObjectSummary): Json {
  const { provisioningStatusInfo: info, activityDateTime: at } = entry;
  const { errorInformation: error } = info;
  return {
    action: capital(entry.provisioningAction),
    changeId: entry.changeId,
    endTime: at,
    modifiedProperties: entry.modifiedProperties,
    provisioningSteps: entry.provisioningSteps.map((step) => stepOf(step, at)),
    reportableIdentifier: entry.sourceIdentity.details["UserPrincipalName"] ?? null,
    startTime: at,
    statusInfo: {
      status: capital(info.status),
      errorCode: error?.errorCode ?? null,
      reason: error?.reason ?? null,
      additionalDetails: null,
      errorCategory: error?.errorCategory ?? null,
      recommendedAction: null,
    },
    sourceIdentity: identityOf(entry.sourceIdentity),
    sourceSystem: { id: null, name: entry.sourceSystem.displayName, details: null },
    targetIdentity: identityOf(entry.targetIdentity),
    targetSystem: { id: null, name: entry.targetSystem.displayName, details: null },
  };
}

function stepOf({ provisioningStepType, ...step }: ProvisioningStep, timestamp: string): Json {
  const { name, status, description, details } = step;
  const type = capital(provisioningStepType);
  return { name, type, status: capital(status), description, timestamp, details };
}

function identityOf({ id, identityType }: ProvisioningObjectSummary["sourceIdentity"]): Json {
  return { id, type: identityType, displayName: null, details: null };
}

/** These answers write their words with a capital, unlike the log. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
