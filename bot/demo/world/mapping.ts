import { type MappingInputs, mappingValue } from "../../rules/mappingValue";
import { type AttributeValues } from "../../rules/scopingFilter";

/** Where the value of a target attribute comes from (Graph `attributeMappingSource`). */
export type MappingSource =
  | { readonly type: "Attribute"; readonly name: string }
  | { readonly type: "Constant"; readonly name: string }
  | {
      readonly type: "Function";
      readonly name: MappingFunction;
      readonly parameters: readonly MappingSource[];
    };

type MappingFunction = "Not" | "Join" | "Coalesce" | "SingleAppRoleAssignment";

/** One attribute mapping of a synchronization rule. */
export interface AttributeMapping {
  readonly target: string;
  readonly source: MappingSource;
  /** Precedence as a matching attribute, from 1; missing when it does not match. */
  readonly matching?: number;
  /** Whether the target application requires a value. */
  readonly required?: true;
  /** It applies only when an account is created. */
  readonly onlyAtCreation?: true;
}

const attribute = (name: string): MappingSource => ({ type: "Attribute", name });
const call = (name: MappingFunction, ...parameters: MappingSource[]): MappingSource => ({
  type: "Function",
  name,
  parameters,
});
const active = call("Not", attribute("IsSoftDeleted"));

/** The text of a source as the portal shows it: `Not([IsSoftDeleted])`. */
export function expressionOf(source: MappingSource): string {
  if (source.type === "Attribute") return `[${source.name}]`;
  if (source.type === "Constant") return `"${source.name}"`;
  return `${source.name}(${source.parameters.map(expressionOf).join(", ")})`;
}

/** The value a mapping gives for these source attributes as texts; `null` when there is none. */
export function mappedValue(source: MappingSource, texts: MappingInputs): string | null {
  if (source.type === "Constant") return source.name;
  if (source.type === "Attribute") return texts[source.name] ?? null;
  const given = mappingValue(expressionOf(source), texts, anyTime);
  return given.state === "value" ? given.value : null;
}

/** What mappings see of source attributes: texts, and nothing where a value is empty. */
export function attributeTexts(attributes: AttributeValues): MappingInputs {
  const texts: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(attributes)) texts[name] = textOf(value);
  return texts;
}

/** None of the demo's rules reads the clock. */
const anyTime = "2026-01-01T00:00:00Z";

function textOf(value: AttributeValues[string]): string | null {
  if (value === undefined || value === null || value === "") return null;
  return typeof value === "boolean" ? (value ? "True" : "False") : String(value);
}

/** Mapping of a SCIM application, matching by user name. */
export const scimMapping: readonly AttributeMapping[] = [
  { target: "userName", source: attribute("userPrincipalName"), matching: 1, required: true },
  { target: "active", source: active },
  { target: "displayName", source: attribute("displayName") },
  { target: "title", source: attribute("jobTitle") },
  { target: 'emails[type eq "work"].value', source: attribute("mail") },
  { target: "name.givenName", source: attribute("givenName") },
  { target: "name.familyName", source: attribute("surname") },
  { target: 'phoneNumbers[type eq "mobile"].value', source: attribute("mobilePhone") },
  { target: "externalId", source: attribute("mailNickname") },
];

/** Mapping of an application that knows people by e-mail address and requires a family name. */
export const emailMapping: readonly AttributeMapping[] = [
  { target: "userName", source: attribute("mail"), matching: 1, required: true },
  { target: "active", source: active },
  { target: "name.givenName", source: attribute("givenName") },
  { target: "name.familyName", source: attribute("surname"), required: true },
  { target: "externalId", source: attribute("mailNickname") },
];

/** Mapping of Salesforce, whose profile comes from the app role. */
export const salesforceMapping: readonly AttributeMapping[] = [
  { target: "Username", source: attribute("userPrincipalName"), matching: 1, required: true },
  { target: "IsActive", source: active },
  { target: "Email", source: attribute("mail"), required: true },
  { target: "LastName", source: attribute("surname"), required: true },
  { target: "FirstName", source: attribute("givenName") },
  { target: "Title", source: attribute("jobTitle") },
  {
    target: "ProfileName",
    source: call("SingleAppRoleAssignment", attribute("appRoleAssignments")),
  },
];

/** Mapping of workers in Workday to users in Active Directory. */
export const workdayMapping: readonly AttributeMapping[] = [
  { target: "employeeID", source: attribute("WorkerID"), matching: 1, required: true },
  { target: "sAMAccountName", source: attribute("UserID"), required: true },
  {
    target: "userPrincipalName",
    source: call("Join", { type: "Constant", name: "@" }, attribute("UserID"), {
      type: "Constant",
      name: "contoso.com",
    }),
  },
  { target: "givenName", source: attribute("PreferredFirstName") },
  { target: "sn", source: attribute("PreferredLastName") },
  { target: "displayName", source: attribute("PreferredNameData") },
  { target: "title", source: attribute("BusinessTitle") },
  { target: "department", source: attribute("SupervisoryOrganization") },
];

/** Mapping of people in SuccessFactors to users in Microsoft Entra ID. */
export const successFactorsMapping: readonly AttributeMapping[] = [
  { target: "employeeId", source: attribute("personIdExternal"), matching: 1, required: true },
  { target: "accountEnabled", source: active },
  { target: "userPrincipalName", source: attribute("email"), required: true },
  { target: "givenName", source: attribute("firstName") },
  { target: "surname", source: attribute("lastName") },
  { target: "displayName", source: attribute("displayName"), required: true },
  { target: "jobTitle", source: attribute("jobTitle") },
  { target: "department", source: attribute("department") },
];

const text = (name: string): MappingSource => ({ type: "Constant", name });

/**
 * Mapping whose user name is made by a rule; it falls back on the name where a nickname is missing. Of what is
 * printed on a badge some is the same for everybody, some is of another kind, and some is written only once.
 */
export const badgeMapping: readonly AttributeMapping[] = [
  {
    target: "userName",
    source: call(
      "Join",
      text("@"),
      call(
        "Coalesce",
        attribute("mailNickname"),
        call("Join", text("."), attribute("givenName"), attribute("surname")),
      ),
      text("contoso.com"),
    ),
    matching: 1,
    required: true,
  },
  { target: "active", source: active },
  { target: "displayName", source: attribute("displayName") },
  { target: "title", source: text("Staff") },
  { target: "department", source: attribute("companyName") },
  { target: "office", source: attribute("officeLocation"), onlyAtCreation: true },
  { target: "manager", source: attribute("manager") },
];
