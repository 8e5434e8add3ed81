import { recogniseText } from "../../../bot/causes/recognise";

/** Messages of targets, of the service and of people, none of them from the corpus. */
const families: Readonly<Record<string, readonly string[]>> = {
  duplicate_target: [
    "The email address ben@contoso.com is already taken.",
    "userName must be unique",
    "A resource with this externalId already exists",
    "HTTP 409",
    "Two users in Active Directory have the same employeeID 4711",
    "Multiple objects were found in the target for the matching attribute employeeId",
  ],
  invalid_attribute_value: [
    "phone number +49 30 is not valid",
    "Invalid email format for ben@@contoso",
    "The domain portion of the userPrincipalName property is invalid. Use one of the verified domain names.",
    "preferredLanguage must be one of en, de",
  ],
  missing_required_attribute: [
    "The attribute emails[type eq work].value is required",
    "Last name can't be blank",
    "title is a required field",
  ],
  duplicate_source: ["More than one source user carries the same matching value"],
  quarantine: ["More than 40 % of the events failed", "the escrow count is over the threshold"],
  licensing: [
    "All seats are used. Upgrade your plan to add more users.",
    "No licenses available in the target application",
    "Maximum number of users reached",
  ],
  network: [
    "The operation has timed out",
    "The application took too long to respond",
    "An HTTP protocol error occurred",
    "Could not establish trust relationship for the SSL/TLS secure channel.",
    "connect ECONNREFUSED 10.1.2.3:443",
    "The certificate could not be verified",
    "The remote name could not be resolved: 'scim.contoso.com'",
  ],
  invalid_credentials: ["AADSTS7000215: the secret is invalid", "INVALID_LOGIN: locked out"],
  insufficient_rights: [
    "Response status code does not indicate success: 403 (Forbidden).",
    "The token is not authorized to create users",
  ],
  target_throttled: ["The app is rate limiting us", "429 Too Many Requests"],
  target_server_error: ["The remote server returned an error: (500) Internal Server Error."],
  target_rejected_request: [
    "The target application returned an unexpected response",
    "415 Unsupported Media Type",
  ],
  target_object_missing: ["User 4711 not found in the application"],
  provisioned_ok: ["User 'ben@contoso.com' was created in ServiceNow"],
  already_in_sync: ["source and target already match", "No changes are needed for this user"],
  role_mapping: ["Role 'Standard User' does not exist in Salesforce", "unknown app role Sales"],
  matching_property_empty: ["The user is missing the matching property of the mapping"],
  not_assigned: ["Neither the user nor any of the groups is assigned"],
  deletion_guard: ["Held back: 520 deletions are over the threshold of 500"],
  unsupported_object: ["Group provisioning is disabled in the mappings"],
  schema_mismatch: [
    "The response of the application couldn\u2019t be parsed",
    "A property that can only accept one value",
    "Attribute 'costCenter' does not exist in the target schema",
    "The attribute urn:x:User:division is not supported",
  ],
  manager_reference: [
    "The manager of the user could not be found in the target system",
    "manager reference unresolved",
  ],
  tenant_policy: ["Guest invites are blocked by external collaboration settings"],
  agent_or_ldap: ["LDAP server is unavailable", "The provisioning agent service is stopped"],
  expression_wrong_value: [
    "SelectUniqueValue: all candidate values are already in use",
    "the expression for mailNickname returned an empty string",
  ],
  not_started_or_off: ["Sync is paused", "job status: Not configured"],
  initial_cycle_running: ["status code: NotRun"],
  out_of_scope_filter: [
    "The user is not in scope for provisioning",
    "scoping filter Sales evaluated to false",
  ],
  soft_deleted_or_disabled: [
    "the user is disabled in Microsoft Entra ID",
    "accountEnabled = False",
  ],
  nested_group: ["Nested groups are not supported, only direct members are provisioned"],
  default_access_role: ["skipped, the user has the default access role"],
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
  ])("%s: no error", (text) => {
    expect(recogniseText(text)).toBeUndefined();
  });
});
