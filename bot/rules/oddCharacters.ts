/**
 * The characters of a value that targets often refuse in user names and addresses: everything but
 * ASCII letters, digits and `@ . - _`. Without repetition, "" for none. A user principal name takes a
 * few more (plan-cloud-hr-provision.md), so this is a hint beside a message, never a finding.
 */
export function oddCharacters(value: string): string {
  return [...new Set(value.match(/[^A-Za-z0-9@._-]/gu) ?? [])].join("");
}
