import { sourceValue } from "../rules/sourceNames";
import { type User } from "./users";

/** The value of a user's source attribute: `null` is empty, undefined was not read and is not known. */
export function sourceAttribute(user: User, name: string): string | null | undefined {
  // A user that Graph still lists is not soft-deleted.
  if (name.toLowerCase() === "issoftdeleted") return "False";
  return sourceValue(user.attributes, name);
}
