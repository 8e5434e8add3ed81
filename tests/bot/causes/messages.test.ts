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
  licensing: [
    "All seats are used. Upgrade your plan to add more users.",
    "No licenses available in the target application",
    "Maximum number of users reached",
  ],
  network: [
    "The operation has timed out",
    "Could not establish trust relationship for the SSL/TLS secure channel.",
    "connect ECONNREFUSED 10.1.2.3:443",
    "The certificate could not be verified",
    "The remote name could not be resolved: 'scim.contoso.com'",
  ],
  insufficient_rights: [
    "Response status code does not indicate success: 403 (Forbidden).",
    "The token is not authorized to create users",
  ],
  target_throttled: ["The app is rate limiting us", "429 Too Many Requests"],
  target_server_error: ["The remote server returned an error: (500) Internal Server Error."],
  target_rejected_request: ["415 Unsupported Media Type"],
  target_object_missing: ["User 4711 not found in the application"],
  schema_mismatch: [
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
  ])("%s: no error", (text) => {
    expect(recogniseText(text)).toBeUndefined();
  });
});
