/** One step of the pipeline, in Graph's v1.0 shape; all detail values are strings. */
export interface ProvisioningStep {
  readonly name: string;
  readonly provisioningStepType: "import" | "scoping" | "matching" | "export";
  readonly status: "success" | "failure" | "skipped";
  readonly description: string;
  readonly details: Readonly<Record<string, string>>;
}

export interface ModifiedProperty {
  readonly displayName: string;
  readonly oldValue: string | null;
  readonly newValue: string | null;
}

export interface ErrorInformation {
  readonly errorCode: string;
  readonly reason: string;
  readonly additionalDetails: null;
  readonly errorCategory: "failure" | "nonServiceFailure";
  readonly recommendedAction: null;
}

interface Identity {
  readonly id: string;
  readonly displayName: string;
  readonly identityType: string;
  readonly details: Readonly<Record<string, string>>;
}

interface System {
  readonly id: string;
  readonly displayName: string;
  readonly details: Readonly<Record<string, string>>;
}

/**
 * A provisioning log entry with exactly the keys and casings of the published v1.0 samples
 * (provisioningobjectsummary-list.md). `errorInformation` is null unless the entry failed: why an
 * object was skipped stands in the steps.
 */
export interface ProvisioningObjectSummary {
  readonly id: string;
  /** ISO 8601, whole seconds, UTC. */
  readonly activityDateTime: string;
  readonly tenantId: string;
  readonly jobId: string;
  readonly cycleId: string;
  readonly changeId: string;
  readonly provisioningAction: "create" | "update" | "disable" | "other";
  readonly durationInMilliseconds: number;
  readonly servicePrincipal: { readonly id: string; readonly displayName: string };
  readonly sourceSystem: System;
  readonly targetSystem: System;
  readonly initiatedBy: {
    readonly id: string;
    readonly displayName: string;
    readonly initiatorType: "system";
  };
  readonly sourceIdentity: Identity;
  readonly targetIdentity: Identity;
  readonly provisioningStatusInfo: {
    readonly status: "success" | "failure" | "skipped";
    readonly errorInformation: ErrorInformation | null;
  };
  readonly provisioningSteps: readonly ProvisioningStep[];
  readonly modifiedProperties: readonly ModifiedProperty[];
}
