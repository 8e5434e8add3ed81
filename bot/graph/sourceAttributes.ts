import { type User } from "./users";

/**
 * Source attributes of the provisioning service that Graph knows by another name
 * (user-provisioning-sync-attributes-for-mapping.md lists the former, user.md the latter).
 */
const graphNames: Readonly<Record<string, string>> = {
  objectid: "id",
  originaluserprincipalname: "userPrincipalName",
  mobile: "mobilePhone",
  physicaldeliveryofficename: "officeLocation",
  dirsyncenabled: "onPremisesSyncEnabled",
  immutableid: "onPremisesImmutableId",
};

/** The value of a source attribute: `null` is empty, undefined was not read and is not known. */
export function sourceAttribute(user: User, name: string): string | null | undefined {
  const wanted = (graphNames[name.toLowerCase()] ?? name).toLowerCase();
  // A user that Graph still lists is not soft-deleted.
  if (wanted === "issoftdeleted") return "False";
  for (const [known, value] of Object.entries(user.attributes))
    if (known.toLowerCase() === wanted) return value;
  return undefined;
}
