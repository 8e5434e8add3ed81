/**
 * The pattern of a sign-in name or an e-mail address. A quotation mark before it is that of a message
 * ("Failed to create User 'hanna@contoso.com'"), one inside it is part of the name (o'neil@contoso.com).
 */
export const address = String.raw`[\p{L}\p{N}_%+#-][\p{L}\p{N}._%+'#-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}`;

const all = new RegExp(address, "gu");
/** Whatever stands around an `@`, also what is no whole address. */
const around = /[^\s@]{1,64}@[^\s@]{1,255}/gu;
// Most texts have no address, and each letter of a long one would begin a search for its end.
const hasAny = (text: string): boolean => text.includes("@");

/** The addresses of a text, in their order. */
export function addressesIn(text: string): readonly string[] {
  return hasAny(text) ? (text.match(all) ?? []) : [];
}

/** A text with something else for each address: in "audrey@contoso.com" no application called Contoso is meant. */
export function replaceAddresses(text: string, by: (address: string) => string): string {
  return hasAny(text) ? text.replace(around, by) : text;
}
