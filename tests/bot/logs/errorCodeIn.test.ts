import { looksLikeCode, namedCode, respell, wholeCode } from "../../../bot/logs/errorCodeIn";

const known = new Set([
  "conflict",
  "entryconflict",
  "timeout",
  "invalidanchor",
  "entitytypenotsupported",
  "quarantine",
]);
const knowsCode = (code: string): boolean => known.has(code.toLowerCase());
const nothing = (): boolean => false;

describe("looksLikeCode", () => {
  it.each([
    ["ContosoSeatLimitExceeded", true],
    ["SalesforceDuplicateUserName", true],
    ["InvalidAttributeSyntax-LdapErr", true],
    ["INSUFF_ACCESS_RIGHTS", true],
    ["AADSTS50034", true],
    ["TheAppDidSomethingOdd", true],
    ["ServiceNow", false],
    ["SuccessFactors", false],
    ["WorkplaceByFacebook", false],
    ["NotionApp", false],
    ["PagerDuty", false],
    ["audrey.oliver", false],
    ["contoso.com", false],
    ["provisioning", false],
    ["Failed", false],
  ])("%s: %s", (word, expected) => {
    expect(looksLikeCode(word)).toBe(expected);
  });
});

describe("respell", () => {
  const knows = (code: string): boolean =>
    /^AzureActiveDirectory(?:Forbidden|QuotaExceeded)$/.test(code);
  it.each([
    ["Microsoft Entra ID Forbidden", "AzureActiveDirectoryForbidden"],
    [
      "Error code: Microsoft Entra IDQuotaExceeded",
      "Error code: AzureActiveDirectoryQuotaExceeded",
    ],
    ["Microsoft Entra ID Connect is installed", "Microsoft Entra ID Connect is installed"],
  ])("%j -> %j", (text, expected) => {
    expect(respell(text, knows)).toBe(expected);
  });
});

describe("wholeCode", () => {
  it.each([
    ["Conflict", "Conflict"],
    [" `EntryConflict`. ", "EntryConflict"],
    ["entryconflict", "entryconflict"],
    ["Timeout", "Timeout"],
    ["ContosoQuotaExceeded", "ContosoQuotaExceeded"],
    ["timeout", undefined],
    ["Quarantine", undefined],
    ["ServiceNow", undefined],
    ["hello", undefined],
    ["two words", undefined],
    ["", undefined],
  ])("takes %j for %j", (text, code) => {
    expect(wholeCode(text, knowsCode)).toBe(code);
  });
});

describe("namedCode", () => {
  it.each([
    ["Error code: Conflict", "Conflict"],
    ['"errorCode": "ContosoEntryConflict"', "ContosoEntryConflict"],
    [
      "You appear to have …\nError code: ExternalTenantNotFound\nDetails: …",
      "ExternalTenantNotFound",
    ],
    ["Test connection fails with InvalidAnchor", "InvalidAnchor"],
    [
      "Users fail to provision with error AzureActiveDirectoryForbidden",
      "AzureActiveDirectoryForbidden",
    ],
    ["Group skipped due to EntityTypeNotSupported", "EntityTypeNotSupported"],
    ["SalesforceDuplicateUserName: Username already used", "SalesforceDuplicateUserName"],
    ["MissingJoiningProperty error", "MissingJoiningProperty"],
    ["StatusCode: Conflict Message: Processing of", "Conflict"],
    ["Additional Error Details: CredentialsExpired AADSTS50055: The password", "AADSTS50055"],
    ["Error Code: 81. Error Description: busy", undefined],
    ["Error: User has already been taken", undefined],
    ["an error in ServiceNow", undefined],
    ["error ServiceNow", undefined],
  ])("finds in %j the code %j", (text, code) => {
    expect(namedCode(text, knowsCode)).toBe(code);
  });

  it("needs no knowledge for what is built like a code", () => {
    expect(namedCode("failed with ContosoSeatLimitExceeded", nothing)).toBe(
      "ContosoSeatLimitExceeded",
    );
    expect(namedCode("failed with Conflict", nothing)).toBeUndefined();
  });
});
