import { type Asking } from "./asking";

/** Questions for a name, which somebody may leave for another question of the own. */
const left: ReadonlySet<Asking["for"]> = new Set([
  "app",
  "person",
  "whichPerson",
  "problem",
  "step",
]);

/** Whether nothing waits for an answer that another question must not push aside. */
export function mayLeave(asking: Asking | undefined): boolean {
  return asking === undefined || left.has(asking.for);
}
