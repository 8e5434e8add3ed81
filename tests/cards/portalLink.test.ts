import { portalLink } from "../../cards/portalLink";

const id = "8f0c1f0e-5b1a-4c60-9a6e-7f2a6d1f0a11";
const adminCenter = "https://entra.microsoft.com";

describe("portalLink", () => {
  it.each([
    ["user", { userId: id }, `UserProfileMenuBlade/~/overview/userId/${id}`],
    ["usersAndGroups", { servicePrincipalId: id, appId: id }, `~/Users/objectId/${id}/appId/${id}`],
    [
      "provisioning",
      { servicePrincipalId: id, appId: id },
      `~/Overview/objectId/${id}/appId/${id}`,
    ],
  ] as const)("%s", (page, target, expected) => {
    expect(portalLink(page, { adminCenter, ...target })).toContain(expected);
  });

  it.each([
    ["user", { userId: "javascript:alert(1)" }],
    ["user", {}],
    ["mappings", { servicePrincipalId: id }],
    ["mappings", { servicePrincipalId: `${id}/../x`, appId: id }],
  ] as const)("no link for %s %j", (page, target) => {
    expect(portalLink(page, { adminCenter, ...target })).toBeUndefined();
  });
});
