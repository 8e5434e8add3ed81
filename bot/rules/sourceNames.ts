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

/**
 * The value of a source attribute among those read by Graph's names, in any casing: `null` is empty,
 * undefined was not read and is not known.
 */
export function sourceValue(
  attributes: Readonly<Record<string, string | null>>,
  name: string,
): string | null | undefined {
  const wanted = (graphNames[name.toLowerCase()] ?? name).toLowerCase();
  for (const [known, value] of Object.entries(attributes))
    if (known.toLowerCase() === wanted) return value;
  return undefined;
}
