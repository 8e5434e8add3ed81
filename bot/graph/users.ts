import { z } from "zod";

import { scalarText } from "../rules/expressions";
import { type GraphRequest } from "./graphRequest";
import { queryString } from "./odata";
import { present } from "./present";

/** What is read of a user: the default payload lacks most of what filters and mappings use. */
const selected = [
  "id",
  "displayName",
  "userPrincipalName",
  "mail",
  "mailNickname",
  "givenName",
  "surname",
  "accountEnabled",
  "userType",
  "department",
  "jobTitle",
  "country",
  "city",
  "state",
  "officeLocation",
  "usageLocation",
  "companyName",
  "employeeId",
  "employeeType",
  "employeeHireDate",
  "preferredLanguage",
  "mobilePhone",
  "onPremisesSyncEnabled",
  "onPremisesImmutableId",
  "createdDateTime",
] as const;

const user = z.object({ id: z.string().min(1) }).passthrough();
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const extensions = z.record(z.unknown());

/** A user as far as it was read. */
export interface User {
  readonly id: string;
  /** Missing when Graph did not say. */
  readonly accountEnabled?: boolean;
  readonly createdDateTime?: string;
  /** There only for a user in Deleted users. */
  readonly deletedDateTime?: string;
  /**
   * Every attribute that was read, by Graph name, and extensionAttribute1 to 15; `null` is empty.
   * An attribute that is not in here was not read, which is not the same as empty.
   */
  readonly attributes: Readonly<Record<string, string | null>>;
}

/** The request for one user; the id must be an object id. */
export function userRequest(id: string): GraphRequest {
  const $select = [...selected, "onPremisesExtensionAttributes"].join(",");
  return {
    path: `/users/${encodeURIComponent(id)}${queryString({ $select })}`,
    permission: "User.Read.All",
  };
}

/**
 * The request for the same user in Deleted users, where it stays for 30 days; 404 for everybody else.
 * The permission is that of reading users (directory-deleteditems-get.md).
 */
export function deletedUserRequest(id: string): GraphRequest {
  const $select = [...selected, "deletedDateTime"].join(",");
  const path = `/directory/deletedItems/microsoft.graph.user/${encodeURIComponent(id)}`;
  return { path: path + queryString({ $select }), permission: "User.Read.All" };
}

/** Reads a user leniently: only the id must be there. */
export function readUser(value: unknown): User | undefined {
  const parsed = user.safeParse(value);
  if (!parsed.success) return undefined;
  const { data } = parsed;
  const attributes: Record<string, string | null> = {};
  for (const name of selected) {
    const read = asText(data[name]);
    if (read !== undefined) attributes[name] = read;
  }
  const own = extensions.safeParse(data["onPremisesExtensionAttributes"]);
  for (let number = 1; own.success && number <= 15; number += 1) {
    const name = `extensionAttribute${number}`;
    attributes[name] = asText(own.data[name]) ?? null;
  }
  const deletedDateTime = asText(data["deletedDateTime"]) ?? undefined;
  // Of the service alone: Graph tells it by where a user is found.
  attributes["IsSoftDeleted"] = scalarText(deletedDateTime !== undefined);
  const { accountEnabled } = data;
  return present({
    id: data.id,
    attributes,
    accountEnabled: typeof accountEnabled === "boolean" ? accountEnabled : undefined,
    createdDateTime: attributes["createdDateTime"] ?? undefined,
    deletedDateTime,
  });
}

/** A scalar as the provisioning service writes it, `null` for an empty one, undefined for one that was not sent. */
function asText(value: unknown): string | null | undefined {
  if (value === null || value === "") return null;
  const parsed = scalar.safeParse(value);
  return parsed.success ? scalarText(parsed.data) : undefined;
}
