/** The address of a person, as mail or user principal name. */
export const address = /[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;]{1,255}/gu;
/** An object id. */
export const identifier = /\b[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\b/giu;

/**
 * A message with the same address and the same id in place of every other, so that it reads alike for all
 * people: whom it is about says nothing of what is wrong.
 */
export function sameForAll(message: string): string {
  const named = message.includes("@") ? message.replace(address, "someone@example.com") : message;
  return named.replace(identifier, "11111111-1111-4111-8111-111111111111");
}
