import { type Application } from "../graph/port";

/** Whether an application is one of those that the settings name, by its name or object id. */
export function isWatched(
  watched: readonly string[],
  { id, displayName }: Pick<Application, "id" | "displayName">,
): boolean {
  return watched.some((one) => [id, displayName].some((name) => isSame(one, name)));
}

function isSame(one: string, other: string): boolean {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
}
