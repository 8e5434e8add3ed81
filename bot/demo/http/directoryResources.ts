import { type Operator } from "../odata/filter";
import {
  type FilterableProperty,
  type FilterRules,
  type PropertyValue,
} from "../odata/filterRules";
import { type DirectoryGroup, type DirectoryUser } from "../world/directory";
import { type ServicePrincipal } from "../world/servicePrincipal";
import { type CollectionRules, type Json } from "./collection";

const textOperators: readonly Operator[] = ["eq", "ne", "in", "startswith"];
const searchable: ReadonlySet<string> = new Set(["displayName", "mail", "userPrincipalName"]);

function rulesFor(texts: readonly string[], booleans: readonly string[]): FilterRules<Json> {
  const property = (name: string, kind: "text" | "boolean"): [string, FilterableProperty<Json>] => [
    name.toLowerCase(),
    {
      kind,
      operators: kind === "text" ? textOperators : ["eq", "ne"],
      read: (item) => scalar(item[name]),
    },
  ];
  const properties = new Map([
    ...texts.map((name) => property(name, "text")),
    ...booleans.map((name) => property(name, "boolean")),
  ]);
  return { properties, caseSensitive: false };
}

function scalar(value: unknown): PropertyValue {
  return typeof value === "string" || typeof value === "boolean" ? value : null;
}

const userDefaults = [
  "businessPhones",
  "displayName",
  "givenName",
  "id",
  "jobTitle",
  "mail",
  "mobilePhone",
  "officeLocation",
  "preferredLanguage",
  "surname",
  "userPrincipalName",
] as const;

/** Users; what is not in the default set needs `$select` (user-list.md). */
export const userRules: CollectionRules = {
  context: "users",
  type: "microsoft.graph.user",
  defaults: userDefaults,
  properties: new Set([
    ...userDefaults,
    "accountEnabled",
    "city",
    "companyName",
    "country",
    "createdDateTime",
    "creationType",
    "deletedDateTime",
    "deletedDateTime",
    "department",
    "employeeHireDate",
    "employeeId",
    "employeeLeaveDateTime",
    "employeeType",
    "externalUserState",
    "mailNickname",
    "onPremisesDistinguishedName",
    "onPremisesExtensionAttributes",
    "onPremisesImmutableId",
    "onPremisesSamAccountName",
    "onPremisesSyncEnabled",
    "onPremisesUserPrincipalName",
    "otherMails",
    "postalCode",
    "proxyAddresses",
    "state",
    "streetAddress",
    "usageLocation",
    "userType",
  ]),
  filter: rulesFor(
    [
      "id",
      "displayName",
      "userPrincipalName",
      "mail",
      "mailNickname",
      "employeeId",
      "givenName",
      "surname",
      "department",
      "userType",
    ],
    ["accountEnabled"],
  ),
  searchable,
};

/** Groups, also as answers of `memberOf` with the cast. */
export const groupRules: CollectionRules = {
  context: "groups",
  type: "microsoft.graph.group",
  properties: new Set([
    "id",
    "createdDateTime",
    "deletedDateTime",
    "description",
    "displayName",
    "groupTypes",
    "mail",
    "mailEnabled",
    "mailNickname",
    "membershipRule",
    "onPremisesSyncEnabled",
    "securityEnabled",
    "visibility",
  ]),
  filter: rulesFor(["id", "displayName"], ["securityEnabled", "mailEnabled"]),
  searchable,
};

/** Service principals (serviceprincipal-list.md). */
export const servicePrincipalRules: CollectionRules = {
  context: "servicePrincipals",
  type: "microsoft.graph.servicePrincipal",
  properties: new Set([
    "id",
    "accountEnabled",
    "appDisplayName",
    "appId",
    "appRoleAssignmentRequired",
    "appRoles",
    "applicationTemplateId",
    "createdDateTime",
    "deletedDateTime",
    "displayName",
    "homepage",
    "loginUrl",
    "notificationEmailAddresses",
    "preferredSingleSignOnMode",
    "servicePrincipalNames",
    "servicePrincipalType",
    "tags",
  ]),
  filter: rulesFor(["id", "displayName", "appId"], ["accountEnabled"]),
  searchable,
};

/** App role assignments (serviceprincipal-list-approleassignedto.md). */
export const assignmentRules: CollectionRules = {
  context: "appRoleAssignments",
  type: "microsoft.graph.appRoleAssignment",
  properties: new Set([
    "id",
    "deletedDateTime",
    "appRoleId",
    "createdDateTime",
    "principalDisplayName",
    "principalId",
    "principalType",
    "resourceDisplayName",
    "resourceId",
  ]),
  filter: rulesFor(["principalDisplayName", "principalId", "resourceId"], []),
  searchable: new Set(),
};

/** A user with all its properties. */
export function userResource(user: DirectoryUser): Json {
  return {
    id: user.id,
    createdDateTime: user.createdDateTime,
    deletedDateTime: user.deletedDateTime ?? null,
    otherMails: [],
    proxyAddresses: [],
    ...user.attributes,
  };
}

/** A security group. */
export function groupResource(group: DirectoryGroup): Json {
  return {
    "@odata.type": "#microsoft.graph.group",
    id: group.id,
    deletedDateTime: null,
    description: null,
    displayName: group.displayName,
    groupTypes: [],
    mail: null,
    mailEnabled: false,
    mailNickname: group.key,
    securityEnabled: group.securityEnabled,
  };
}

/** A service principal with its app roles. */
export function servicePrincipalResource(principal: ServicePrincipal): Json {
  return {
    id: principal.id,
    deletedDateTime: null,
    accountEnabled: true,
    appDisplayName: principal.plan.displayName,
    appId: principal.appId,
    appRoleAssignmentRequired: true,
    appRoles: principal.roles.map(({ id, displayName }) => ({
      allowedMemberTypes: ["User"],
      description: displayName,
      displayName,
      id,
      isEnabled: true,
      origin: "Application",
      value: null,
    })),
    displayName: principal.plan.displayName,
    notificationEmailAddresses: [],
    servicePrincipalType: "Application",
    tags: ["WindowsAzureActiveDirectoryIntegratedApp"],
  };
}

/** The assignments of a service principal; a broken one cannot be told from a good one. */
export function assignmentResources(principal: ServicePrincipal): Json[] {
  return principal.assignments.map((assignment) => ({
    id: assignment.id,
    deletedDateTime: null,
    appRoleId: assignment.appRoleId,
    createdDateTime: assignment.createdDateTime,
    principalDisplayName: assignment.principalDisplayName,
    principalId: assignment.principalId,
    principalType: assignment.principalType,
    resourceDisplayName: principal.plan.displayName,
    resourceId: principal.id,
  }));
}
