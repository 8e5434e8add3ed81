/** As Java, OpenLDAP, ldap3 and the Windows tools write it. */
const patterns = [
  /\bLDAP(?:: error code| (?:error|result)(?: code)?)[ :=#(]{1,3}(\d{1,3})\b/i,
  /\bRESULT tag=\d{1,4} err=(\d{1,3})\b/,
  /\bldap_\w{1,40}(?: failed)?: [^\n(]{1,80}\((\d{1,3})\)/i,
  /['"]result['"]: (\d{1,3}), ['"]description['"]: ['"]\w/,
  /\bresultCode[ :=]{1,3}(\d{1,3})\b/i,
];

/** The result code of LDAP (RFC 4511 section 4.1.9, appendix A) that a text names. */
export function ldapResultIn(text: string): number | undefined {
  if (!/ldap|result/i.test(text)) return undefined;
  for (const pattern of patterns) {
    const number = pattern.exec(text)?.[1];
    if (number !== undefined) return Number(number);
  }
  return undefined;
}
