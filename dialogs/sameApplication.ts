import { type Application } from "../bot/graph/port";

/** Whether both are the same application; one that is known by its name alone is the same by its name. */
export function sameApplication(one: Application, other: Application | undefined): boolean {
  if (other === undefined) return false;
  if (one.id !== "" && other.id !== "") return one.id === other.id;
  return one.displayName.toLowerCase() === other.displayName.toLowerCase();
}
