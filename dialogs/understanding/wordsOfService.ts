/** Words of the provisioning service, which no application shows to somebody who signs in. */
const words =
  /(?<!\p{L})(?:provision\p{L}*|skip\p{L}*|scim|ldap|sync\p{L}*|scop(?:e|ing)|cycles?|quarantin\p{L}*|targets?|export\p{L}*|import\p{L}*|attributes?|assigned|entitled)(?!\p{L})/iu;

/** `EntryConflict`, `invalid_value`; but not "ServiceNow", and not "AADSTS50126" of a sign-in page. */
const code = /[a-z]{2,}[A-Z][a-z]+[A-Z]|^(?:[A-Z][a-z]+){2,}$|\p{L}_\p{L}/u;

/** Whether a message is surely one of the provisioning service, rather than of an application that is used. */
export function isOfService(text: string): boolean {
  return words.test(text) || code.test(text.trim());
}
