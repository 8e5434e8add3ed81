import { type LogEntry, type LogStep } from "../../../bot/logs/port";

/** A row of the provisioning log as Graph v1.0 sends it, of a person who was created. */
export function graphRow(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: "entry-1",
    activityDateTime: "2026-11-20T09:12:00.1234567Z",
    jobId: "scim.tenant.job",
    cycleId: "cycle-1",
    changeId: "change-1",
    provisioningAction: "create",
    servicePrincipal: { id: "sp-1", displayName: "Contoso CRM" },
    sourceSystem: { id: "s", displayName: "Microsoft Entra ID", details: {} },
    targetSystem: { id: "t", displayName: "Contoso", details: {} },
    initiatedBy: { id: "", displayName: "Azure AD Provisioning Service", initiatorType: "system" },
    sourceIdentity: {
      id: "user-1",
      displayName: "Audrey Oliver",
      identityType: "User",
      details: { UserPrincipalName: "audrey@contoso.com" },
    },
    targetIdentity: { id: "", displayName: "", identityType: "User", details: {} },
    provisioningStatusInfo: { status: "success", errorInformation: null },
    provisioningSteps: [],
    modifiedProperties: [],
    ...changes,
  };
}

/** A scoping step as Graph sends it; the gates are all open. */
export function scopingStep(details: Readonly<Record<string, unknown>> = {}): object {
  return {
    name: "EntrySynchronizationScoping",
    provisioningStepType: "scoping",
    status: "success",
    description: "Determine if User in scope by evaluating against each scoping filter",
    details: {
      "Active in the source system": "True",
      "Assigned to the application": "True",
      "User has the required role": "True",
      "Scoping filter evaluation passed": "True",
      ScopeEvaluationResult: "{}",
      ...details,
    },
  };
}

/** A skip step as Graph sends it. */
export function skipStep(details: Readonly<Record<string, unknown>>, description = ""): object {
  return {
    name: "EntrySynchronizationSkip",
    provisioningStepType: "export",
    status: "skipped",
    description,
    details,
  };
}

/** An entry that was read already. */
export function logEntry(changes: Partial<LogEntry> = {}): LogEntry {
  const nobody = { id: "", displayName: "", type: "User" };
  return {
    id: "entry-1",
    at: "2026-11-20T09:12:00Z",
    jobId: "job-1",
    cycleId: "cycle-1",
    changeId: "",
    action: "create",
    status: "success",
    app: { id: "sp-1", displayName: "Contoso CRM" },
    source: { ...nobody, id: "user-1" },
    target: nobody,
    sourceSystem: "Microsoft Entra ID",
    targetSystem: "Contoso",
    steps: [],
    ...changes,
  };
}

/** A step that was read already. */
export function logStep(changes: Partial<LogStep>): LogStep {
  return { name: "", type: "", status: "success", description: "", details: {}, ...changes };
}

/** The values of the known facts, by name. */
export function factValues(facts: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts as Record<string, { state: string; value?: unknown }>)
      .filter(([, fact]) => fact.state === "known")
      .map(([name, fact]) => [name, fact.value]),
  );
}
