import { type Answers, type StubAnswer, type StubRequest } from "./graphStub";

/** Object ids, told apart by their last figure. */
export const id = (figure: number): string =>
  `00000000-0000-4000-8000-${String(figure).padStart(12, "0")}`;

export const audrey = { id: id(1), displayName: "Audrey Oliver" };
export const salesforce = { id: id(100), displayName: "Salesforce" };
export const jobId = "sfOutDelta.00000000000040008000000000000009";
const role = { id: id(200), displayName: "Standard User" };

/** A page of a collection. */
export const page = (value: readonly unknown[], next?: string): StubAnswer => ({
  body: next === undefined ? { value } : { value, "@odata.nextLink": next },
});

export const refused = (status: number, code: string): StubAnswer => ({
  status,
  body: { error: { code, message: "" } },
});

export const user = (more: object = {}): object => ({
  ...audrey,
  accountEnabled: true,
  department: "Marketing",
  country: "US",
  employeeId: "21477",
  createdDateTime: "2026-11-01T08:00:00Z",
  onPremisesExtensionAttributes: { extensionAttribute1: "x" },
  ...more,
});

export const assignment = (more: object = {}): object => ({
  id: "a",
  appRoleId: role.id,
  principalId: audrey.id,
  principalType: "User",
  principalDisplayName: audrey.displayName,
  createdDateTime: "2026-11-19T08:00:00Z",
  ...more,
});

export const job = (more: object = {}): object => ({
  id: jobId,
  templateId: "sfOutDelta",
  schedule: { interval: "PT40M", state: "Active", expiration: null },
  status: {
    code: "Active",
    quarantine: null,
    steadyStateFirstAchievedTime: "2026-01-01T00:00:00Z",
    steadyStateLastAchievedTime: "2026-11-20T09:00:00Z",
  },
  ...more,
});

export const clause = (attribute: string, value: string, operatorName = "EQUALS"): object => ({
  operatorName,
  sourceOperandName: attribute,
  targetOperand: { values: [value] },
});

export const attribute = (target: string, source: string, more: object = {}): object => ({
  targetAttributeName: target,
  matchingPriority: 0,
  source: { type: "Attribute", name: source, expression: `[${source}]`, parameters: [] },
  ...more,
});

/** A schema with one rule for users. */
export const schema = (more: {
  readonly from?: string;
  readonly to?: string;
  readonly sourceObject?: string;
  readonly clauses?: readonly object[];
  /** Groups of clauses instead of one. */
  readonly groups?: readonly object[];
  readonly attributes?: readonly object[];
  readonly flowTypes?: unknown;
}): object => ({
  id: jobId,
  directories: [
    {
      name: more.to ?? "Salesforce",
      objects: [
        {
          name: "User",
          attributes: [
            { name: "Email", type: "String", required: true },
            { name: "Title", type: "String", required: false },
          ],
        },
      ],
    },
  ],
  synchronizationRules: [
    {
      id: "r",
      sourceDirectoryName: more.from ?? "Microsoft Entra ID",
      targetDirectoryName: more.to ?? "Salesforce",
      objectMappings: [
        { enabled: true, sourceObjectName: "Group", targetObjectName: "Group" },
        {
          enabled: true,
          sourceObjectName: more.sourceObject ?? "User",
          targetObjectName: "User",
          ...("flowTypes" in more ? { flowTypes: more.flowTypes } : {}),
          scope:
            (more.groups ?? more.clauses)
              ? { groups: more.groups ?? [{ name: "Sales only", clauses: more.clauses }] }
              : null,
          attributeMappings: more.attributes ?? [],
        },
      ],
    },
  ],
});

export const logEntry = (more: object = {}): object => ({
  id: id(900),
  activityDateTime: "2026-11-20T09:12:00Z",
  jobId,
  cycleId: "cycle",
  changeId: "change",
  provisioningAction: "other",
  servicePrincipal: salesforce,
  sourceIdentity: { ...audrey, identityType: "User", details: {} },
  targetIdentity: { id: "", displayName: "", identityType: "User", details: {} },
  provisioningStatusInfo: { status: "skipped", errorInformation: null },
  provisioningSteps: [
    {
      name: "EntrySynchronizationSkip",
      provisioningStepType: "export",
      status: "skipped",
      description: "",
      details: { SkipReason: "NotEffectivelyEntitled" },
    },
  ],
  ...more,
});

/** The parts of a tenant that a diagnosis reads; each can be replaced. */
export interface TenantAnswers {
  readonly user: StubAnswer;
  readonly deletedUser: StubAnswer;
  readonly directGroups: StubAnswer;
  readonly allGroups: StubAnswer;
  readonly innerGroups: StubAnswer;
  readonly servicePrincipal: StubAnswer;
  readonly assignments: StubAnswer | Answers;
  readonly jobs: StubAnswer;
  readonly schema: StubAnswer;
  /** By the filter that was asked for. */
  readonly log: (filter: string) => StubAnswer;
}

function groupsOf(path: string, all: TenantAnswers): StubAnswer | undefined {
  if (path.includes("/transitiveMembers/")) return all.innerGroups;
  if (path.includes("/transitiveMemberOf/")) return all.allGroups;
  return path.includes("/memberOf/") ? all.directGroups : undefined;
}

/** A tenant in which Audrey is assigned to Salesforce and was skipped. */
export function tenantAnswers(parts: Partial<TenantAnswers> = {}): Answers {
  const all: TenantAnswers = {
    user: { body: user() },
    deletedUser: refused(404, "Request_ResourceNotFound"),
    directGroups: page([]),
    allGroups: page([]),
    innerGroups: page([]),
    servicePrincipal: { body: { ...salesforce, appId: id(101), appRoles: [role] } },
    assignments: page([assignment()]),
    jobs: page([job()]),
    schema: { body: schema({ clauses: [clause("department", "Sales")] }) },
    log: () => page([logEntry()]),
    ...parts,
  };
  return (request: StubRequest) => {
    const { path } = request;
    if (path === "/auditLogs/provisioning") return all.log(request.query.get("$filter") ?? "");
    if (path.endsWith("/schema")) return all.schema;
    if (path.endsWith("/synchronization/jobs")) return all.jobs;
    if (path.endsWith("/appRoleAssignedTo"))
      return typeof all.assignments === "function" ? all.assignments(request) : all.assignments;
    const groups = groupsOf(path, all);
    if (groups !== undefined) return groups;
    if (path.startsWith("/servicePrincipals/")) return all.servicePrincipal;
    if (path.startsWith("/users/")) return all.user;
    if (path.startsWith("/directory/deletedItems/")) return all.deletedUser;
    return refused(404, "Request_ResourceNotFound");
  };
}
