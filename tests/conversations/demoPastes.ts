const failed = (code: string, message: string, name = "Nora Lind"): string =>
  JSON.stringify({
    id: "75bf2f7e-0000-4000-8000-000000000002",
    activityDateTime: "2026-11-20T09:12:00Z",
    provisioningAction: "create",
    servicePrincipal: { id: "8b1025e4-1dd2-430b-a150-2ef79cd700f5", displayName: "Contoso Travel" },
    sourceIdentity: { id: "u1", displayName: name, identityType: "User" },
    provisioningStatusInfo: {
      status: "failure",
      errorInformation: { errorCode: code, reason: message },
    },
    provisioningSteps: [],
  });

const done = (action: string): string =>
  JSON.stringify({
    id: "75bf2f7e-0000-4000-8000-000000000003",
    activityDateTime: "2026-11-20T09:12:00Z",
    provisioningAction: action,
    servicePrincipal: { id: "8b1025e4-1dd2-430b-a150-2ef79cd700f5", displayName: "Contoso Travel" },
    sourceIdentity: { id: "u1", displayName: "Nora Lind", identityType: "User" },
    provisioningStatusInfo: { status: "success", errorInformation: null },
    provisioningSteps: [],
  });

/**
 * By cause id: what somebody says or pastes that leads to it, for causes that no person of the demo
 * tenant has (an agent on premises, a policy of another tenant, an API client).
 */
export const demoPastes: Readonly<Record<string, string>> = {
  outcomeNotShown: '{"id":"75bf2f7e-0000-4000-8000-000000000004","provisioningAction":"create"}',
  smsSignInEnabled: "Filter external users.alternativeSecurityIds EQUALS 'None' is false",
  accountSwitchedOff: done("disable"),
  appRoleUnknown: failed("SalesforceRoleNotFound", ""),
  crossCloudNotAllowed: failed("AzureActiveDirectoryTokenExpired", "cross-cloud"),
  crossTenantAccessClosed: failed("AzureDirectoryB2BManagementPolicyCheckFailure", ""),
  directoryQuotaUsedUp: failed("AzureActiveDirectoryQuotaLimitExceeded", ""),
  duplicateSource: failed("DuplicateSourceEntries", ""),
  endpointUnreachable: failed("WebExceptionProtocolError", "The operation has timed out"),
  expressionInvalid: failed("SchemaInvalid", "The expression could not be evaluated"),
  guestInvitationsForbidden: failed("", "Guest invitations not allowed for your company."),
  insufficientRights: failed("InsufficientRights", "Forbidden"),
  invalidAttributeValue: failed("InvalidDomain", "The domain does not exist"),
  invitationFailed: failed("AzureActiveDirectoryInvitationCreationFailure", ""),
  invitedUserDisabled: failed("InvitationCreationFailureUserAccountDisabled", ""),
  licenceMissing: failed("LicenseLimitExceeded", "No licenses are left"),
  linkedObjectGone: failed("InvalidAnchor", ""),
  managerNotFound: failed("ManagerNotFound", "The manager could not be found"),
  notImplementedByTarget: failed("NotImplemented", ""),
  objectMasteredElsewhere: failed(
    "AzureActiveDirectoryCannotUpdateObjectsOriginatedInExternalService",
    "",
  ),
  schemaMismatch: failed("SchemaAttributeNotFound", ""),
  scimIncompatible: failed("SystemForCrossDomainIdentityManagementServiceIncompatible", ""),
  serviceInternalError: failed("InternalError", "Internal error"),
  targetRejectedRequest: failed("UnprocessableEntity", ""),
  targetServerError: failed("InternalServerError", "503 Service Unavailable"),
  targetTenantForbids: failed("AzureActiveDirectoryForbidden", ""),
  conditionalAccessBlocks:
    "AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
  targetThrottled: failed("TooManyRequests", "429"),
  externalUserSkipped: "In cross-tenant sync external users are not synchronized",
  hrAttributeNotRead: "The Workday XPATH of the cost center returns nothing",
  mailManagedByExchange: "The mail attribute is not updated in Entra ID from Workday",
  matchingAttributeUnsuitable:
    "extensionAttribute5 cannot be used for matching: it is not filterable",
  filterAttributeUnsupported: "userType cannot be used in a scoping filter",
  roleMappingAmbiguous: "SingleAppRoleAssignment meets two roles of one user",
  provisioningUnavailable: "An OIDC application cannot be provisioned",
  workerConverted: "After the rehire the worker has a second account",
  uploadNotInLogYet: "bulkUpload returned 202 but no log entry appears",
  groupNotSecurityEnabled: "The assigned group is not security enabled",
  accountNotSwitchedOff: "SkipOutOfScopeDeletions is set for this job",
  restartNeeded: "A group member came back into scope and is not provisioned",
  emptyValueNotSent: "The mobile number was removed in Entra ID but Contoso Travel still shows it",
  photoNotCarried: "Photos are not synchronized by Workday provisioning",
  unexplainedFailure: failed("WobblyFlange", "The flange wobbled"),
  uniqueValueConflict: failed("EntryConflict", "userName already exists"),
  duplicateRoles: "The quarantine says: app roles with duplicate values were found",
  notificationEmailMissing: "It cannot be saved, no notification email is set",
  credentialsCannotBeSaved: "The admin credentials cannot be saved, there is not enough storage",
  groupsNotProvisioned: failed("EntityTypeNotSupported", "Groups are not supported", "Sales Team"),
  matchingPropertyEmpty: failed("ImportSkipped", "The matching property is empty", "Sales Team"),
  agentSetupFailed:
    "Service 'Microsoft Entra Provisioning Agent' (AADConnectProvisioningAgent) failed to start",
  agentUnavailable: failed("HybridIdentityServiceNoActiveAgents", ""),
  apiPayloadInvalid: "bulkUpload answers 400: Invalid Data Format",
  apiPermissionMissing: "403 Forbidden (bulkUpload): SynchronizationData-User.Upload is needed",
  apiTokenExpired: "InvalidAuthenticationToken: Access token has expired or is not yet valid",
  connectorHostMisconfigured: "ECMA host: Could not load file or assembly",
  containerNotFound: failed("OperationsErrorSvcErr", "no superior reference has been configured"),
  directoryAccessDenied: failed(
    "HybridSynchronizationActiveDirectoryInsufficientAccessRights",
    "INSUFF_ACCESS_RIGHTS",
  ),
  directoryAttributeUnknown: failed("HybridSynchronizationActiveDirectoryCannotFindAttribute", ""),
  directoryRefusedValue: failed("HybridSynchronizationActiveDirectoryInvalidAttributeSyntax", ""),
  hrChangeNotTracked: "Workday: the change of a calculated field never arrives",
  hrTenantDown: "Workday provisioning goes to quarantine every weekend during maintenance",
  noMatchCreateFollows: "EntryImportObjectNotFound",
  uniqueValueExhausted: "SelectUniqueValue could not generate a unique value",
  deletionHeldBack: failed("TooManyDeletes", "accidental deletion threshold"),
};

/** The same for causes that only answers lead to: what may not be read, and what is said in turn. */
export const demoAnswers: Readonly<
  Record<string, { readonly withheld: readonly string[]; readonly lines: readonly string[] }>
> = {
  noTraceInLog: {
    withheld: ["AuditLog.Read.All"],
    lines: ["Why is Victoria Hughes not in Salesforce?", "There is no entry"],
  },
};
