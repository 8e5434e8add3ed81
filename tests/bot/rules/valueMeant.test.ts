import { mappingsOfValue, type ValueName } from "../../../bot/rules/valueMeant";

const mapping = (target: string, ...sources: string[]) => ({ target, sources });
const scim = [
  mapping("userName", "userPrincipalName"),
  mapping("active", "IsSoftDeleted"),
  mapping("displayName", "displayName"),
  mapping("title", "jobTitle"),
  mapping('emails[type eq "work"].value', "mail"),
  mapping("name.givenName", "givenName"),
  mapping("name.familyName", "surname"),
  mapping('phoneNumbers[type eq "mobile"].value', "mobilePhone"),
  mapping("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "department"),
  mapping("costCentre", "extensionAttribute1"),
];

describe("mappingsOfValue", () => {
  it.each<[ValueName, string[]]>([
    ["email", ['emails[type eq "work"].value']],
    ["userName", ["userName"]],
    ["title", ["title"]],
    ["firstName", ["name.givenName"]],
    ["lastName", ["name.familyName"]],
    ["displayName", ["displayName"]],
    ["name", ["displayName", "name.givenName", "name.familyName"]],
    ["phone", ['phoneNumbers[type eq "mobile"].value']],
    ["department", ["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department"]],
    ["manager", []],
    ["office", []],
  ])("%s of a SCIM application", (name, targets) => {
    expect(mappingsOfValue(name, scim).map(({ target }) => target)).toEqual(targets);
  });

  it("takes what is filled from the attribute where no target is called so", () => {
    const odd = [mapping("Function__c", "JobTitle"), mapping("Alias", "mailNickname")];
    expect(mappingsOfValue("title", odd)).toEqual([odd[0]]);
  });

  it("takes what is called so, whatever fills it", () => {
    const odd = [mapping("Title", "companyName"), mapping("Function__c", "jobTitle")];
    expect(mappingsOfValue("title", odd)).toEqual([odd[0]]);
  });
});
