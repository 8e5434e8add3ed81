import {
  bothFlags,
  flagsOfSentences,
  flagsOfText,
  readFlags,
} from "../../../bot/logs/scopingFlags";

const all = { active: true, assigned: false, hasRole: true, inScope: false };

describe("readFlags", () => {
  it.each([
    [
      "the current names",
      {
        "Active in the source system": "True",
        "Assigned to the application": "False",
        "User has the required role": "True",
        "Scoping filter evaluation passed": "False",
      },
      all,
    ],
    [
      "the older names",
      {
        IsActive: "True",
        Assigned: "False",
        IsEffectivelyEntitledForProvisioning: "True",
        IsInProvisioningScopeDisplayName: "False",
      },
      all,
    ],
    [
      "the names of a skip step",
      { IsActive: "true", "Assigned to the application": "false", IsInProvisioningScope: "FALSE" },
      { active: true, assigned: false, inScope: false },
    ],
    [
      "the names of the portal's pane",
      { "Active in source system": "Yes", "Assigned to application": "No" },
      { active: true, assigned: false },
    ],
    [
      "that everyone is taken",
      { "Active in source system": "Yes", "Scope sync all": "Yes" },
      { active: true, syncAll: true },
    ],
    ["the noun of a group", { "Group has the required role": "False" }, { hasRole: false }],
    ["other keys and values", { Department: "True", IsActive: "", Assigned: "perhaps" }, {}],
  ])("gotcha 22: reads %s", (_, details, flags) => {
    expect(readFlags(details)).toEqual(flags);
  });

  it("lets the closed gate count where two names differ", () => {
    expect(readFlags({ IsActive: "True", "Active in the source system": "False" })).toEqual({
      active: false,
    });
    expect(bothFlags({ active: true, assigned: false }, { active: false, inScope: true })).toEqual({
      active: false,
      assigned: false,
      inScope: true,
    });
  });
});

describe("flagsOfSentences", () => {
  it.each([
    ["1) This object is not assigned to the application. If you did not", { assigned: false }],
    ["This object does not have required entitlement for provisioning.", { hasRole: false }],
    ["This object is not active in the source system.", { active: false }],
    ["This object did not pass a scoping filter. If this", { inScope: false }],
    [
      "due to the following reasons: 1) This object is not assigned to the application. " +
        "2) This object did not pass a scoping filter.",
      { assigned: false, inScope: false },
    ],
    ["User is active and assigned in Azure Active Directory", {}],
  ])("reads %j", (text, flags) => {
    expect(flagsOfSentences(text)).toEqual(flags);
  });
});

describe("flagsOfText", () => {
  it.each([
    [
      "Skip reason = NotEffectivelyEntitled, Active = True, Assigned = False, Passed scope filter: True",
      { active: true, assigned: false, inScope: true },
      "NotEffectivelyEntitled",
    ],
    [
      "SkipReason: RedundantExport; IsActive: False; Assigned to the application: True",
      { active: false, assigned: true },
      "RedundantExport",
    ],
    [
      "IsAssigned: False\nIsActive: True\nIsInScope: False",
      { ...all, hasRole: undefined },
      undefined,
    ],
    [
      "assigned=true active=true entitled=false => SKIP",
      { active: true, assigned: true, hasRole: false },
      undefined,
    ],
    ["Assigned to the application\tFalse", { assigned: false }, undefined],
    ["Assigned to the application\nFalse", { assigned: false }, undefined],
    ["User has the required role   True", { hasRole: true }, undefined],
    ["**Active in the source system**: `False`", { active: false }, undefined],
    ["the skip reason is unclear to me", {}, undefined],
    ["the user is active and assigned to the application", {}, undefined],
  ])("reads %j", (text, flags, skipReason) => {
    const told = flagsOfText(text);
    expect(told.flags).toEqual(flags);
    expect(told.skipReason).toBe(skipReason);
  });
});
