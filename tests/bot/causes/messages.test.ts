import { recogniseText } from "../../../bot/causes/recognise";

/** Messages of targets, of the service and of people, none of them from the corpus. */
const families: Readonly<Record<string, readonly string[]>> = {
  duplicate_target: [
    "username_taken",
    "Unique key violation: mail",
    "This person is already in the workspace",
    "EntryAlreadyExists-UpdErr: problem 6005 (ENTRY_EXISTS)",
    "Found 3 accounts with the same login in Zoom",
    "The email address ben@contoso.com is already taken.",
    "userName must be unique",
    "A resource with this externalId already exists",
    "HTTP 409",
    "Two users in Active Directory have the same employeeID 4711",
    "Multiple objects were found in the target for the matching attribute employeeId",
  ],
  invalid_attribute_value: [
    "invalid_email: the mailbox part is odd",
    "title must be 40 characters or less",
    "Value provided does not match the regular expression",
    "Data would be truncated in column JobTitle",
    "phone number +49 30 is not valid",
    "Invalid email format for ben@@contoso",
    "The domain portion of the userPrincipalName property is invalid. Use one of the verified domain names.",
    "preferredLanguage must be one of en, de",
  ],
  missing_required_attribute: [
    "Required property 'familyName' not found",
    "Das Pflichtfeld Ort darf nicht leer sein",
    "first_name and locale are required when adding a person",
    "The attribute emails[type eq work].value is required",
    "Last name can't be blank",
    "title is a required field",
  ],
  duplicate_source: [
    "Two workers in HR join the same account",
    "More than one source user carries the same matching value",
  ],
  quarantine: ["More than 40 % of the events failed", "the escrow count is over the threshold"],
  licensing: [
    "team_license_limit",
    "SCIM is only available on the Business plan",
    "Group assignment needs Entra ID P1",
    "You cannot add more users",
    "All seats are used. Upgrade your plan to add more users.",
    "No licenses available in the target application",
    "Maximum number of users reached",
  ],
  network: [
    "The request was aborted: Could not create SSL/TLS secure channel.",
    "<html><body>Sign in</body></html>",
    "The host has an IP allow list, and the address is not on it",
    "The operation has timed out",
    "The application took too long to respond",
    "An HTTP protocol error occurred",
    "Could not establish trust relationship for the SSL/TLS secure channel.",
    "connect ECONNREFUSED 10.1.2.3:443",
    "The certificate could not be verified",
    "The remote name could not be resolved: 'scim.contoso.com'",
  ],
  invalid_credentials: [
    "invalid_grant: revoked",
    "expired access/refresh token",
    "LDAP error 49: AcceptSecurityContext error",
    "Basic authentication is disabled for the company",
    "AADSTS7000215: the secret is invalid",
    "INVALID_LOGIN: locked out",
  ],
  insufficient_rights: [
    "missing_scope: users",
    "The task submitted is not authorized.",
    "The SCIM API is not enabled for this organization",
    "Response status code does not indicate success: 403 (Forbidden).",
    "The token is not authorized to create users",
  ],
  target_throttled: [
    "Rate limited",
    "Zu viele Anforderungen",
    "Too many concurrent calls",
    "The app is rate limiting us",
    "429 Too Many Requests",
  ],
  target_server_error: [
    "The service is temporarily overloaded",
    "Object reference not set to an instance of an object.",
    "The remote server returned an error: (500) Internal Server Error.",
  ],
  target_rejected_request: [
    "The insert was aborted by a business rule",
    "The last owner cannot be removed",
    "Attribute externalId is read-only",
    "The target application returned an unexpected response",
    "415 Unsupported Media Type",
  ],
  target_object_missing: [
    "Der Benutzer wurde im Zielsystem nicht gefunden",
    "User 4711 not found in the application",
  ],
  provisioned_ok: [
    "Result: Success. User 'ben@contoso.com' was updated in Zoom (matched by mail)",
    "L'utilisateur « ben » a été créé dans Zoom",
    "User 'ben@contoso.com' was created in ServiceNow",
  ],
  already_in_sync: [
    "skipped: nothing to update",
    "source and target already match",
    "No changes are needed for this user",
  ],
  role_mapping: ["Role 'Standard User' does not exist in Salesforce", "unknown app role Sales"],
  matching_property_empty: [
    "JoiningPropertyValueIsMissing",
    "The attribute used for matching is null",
    "The user is missing the matching property of the mapping",
  ],
  not_assigned: [
    "Dieses Objekt ist der Anwendung nicht zugewiesen.",
    "このオブジェクトはアプリケーションに割り当てられていません。",
    "Neither the user nor any of the groups is assigned",
  ],
  deletion_guard: [
    "Der Schwellenwert für Löschvorgänge wurde erreicht",
    "Held back: 520 deletions are over the threshold of 500",
  ],
  unsupported_object: [
    "UnsupportedObjectType",
    "Distribution lists are not supported",
    "Group provisioning is disabled in the mappings",
  ],
  schema_mismatch: [
    "Unknown path: nickName",
    "Your endpoint is not compatible with the Azure AD SCIM client",
    "Filtering by department is not supported",
    "The response of the application couldn\u2019t be parsed",
    "A property that can only accept one value",
    "Attribute 'costCenter' does not exist in the target schema",
    "The attribute urn:x:User:division is not supported",
  ],
  manager_reference: [
    "The manager has not been provisioned yet",
    "Failed to add member: 4711 is unknown",
    "The manager of the user could not be found in the target system",
    "manager reference unresolved",
  ],
  tenant_policy: [
    "The domain is on the deny list of the target tenant",
    "Guest invites are blocked by external collaboration settings",
  ],
  agent_or_ldap: [
    "LdapErr: The server is not operational",
    "The PowerShell script of the connector failed",
    "LDAP server is unavailable",
    "The provisioning agent service is stopped",
  ],
  expression_wrong_value: [
    "Function 'Midd' is not recognized",
    "Unable to evaluate the expression",
    "SelectUniqueValue: all candidate values are already in use",
    "the expression for mailNickname returned an empty string",
  ],
  not_started_or_off: [
    "Provisioning Status: Off",
    "La synchronisation est en pause",
    "Sync is paused",
    "job status: Not configured",
  ],
  initial_cycle_running: ["status code: NotRun"],
  out_of_scope_filter: [
    "Das Objekt hat einen Bereichsfilter nicht bestanden.",
    "The user moved out of scope",
    "The user is not in scope for provisioning",
    "scoping filter Sales evaluated to false",
  ],
  soft_deleted_or_disabled: [
    "Das Objekt ist im Quellsystem nicht aktiv.",
    "The hire date is in the future",
    "the user is disabled in Microsoft Entra ID",
    "accountEnabled = False",
  ],
  nested_group: [
    "Verschachtelte Gruppen werden nicht berücksichtigt",
    "Nested groups are not supported, only direct members are provisioned",
  ],
  default_access_role: ["Rolle Standardzugriff", "skipped, the user has the default access role"],
};

describe("messages", () => {
  it.each(
    Object.entries(families).flatMap(([family, texts]) => texts.map((text) => [text, family])),
  )("%s -> %s", (text, family) => {
    expect(recogniseText(text)?.family).toBe(family);
  });

  it.each([
    "Timeout for lunch",
    "500 users work here",
    "409 people came",
    "401 Main Street",
    "504 Gateway Road",
    "the certificate is not here",
    "the manager is missing today",
    "throttle down",
    "rate limited time offer",
    "He is not permitted to park here",
    "everything is already in use by the team",
    "nested groups",
    "the office is closed",
    "the server was very friendly",
    "duplicate of my keys",
    "the user was not created in Slack",
    "my role in the team is not clear",
    "We upgrade the laptop to Windows 11",
    "Our plan does not include parking",
    "The limit is 5 users per room",
    "The update was aborted by Ben",
    "Wrong name on the badge",
  ])("%s: no error", (text) => {
    expect(recogniseText(text)).toBeUndefined();
  });
});
