import { type ShownCard } from "./conversation";
import { type Turn } from "./turn";

/**
 * Who did what a card tells: the service by its rules. Who changed what these rest on stands in the audit
 * log, which is not read; an employee is told who can see it.
 */
export function whoDid(turn: Turn, shown: ShownCard): readonly string[] {
  if (turn.audience.role === "employee") return [turn.text("whoDidOwn")];
  const { person, app = turn.text("someApp") } = shown.names;
  return [
    turn.text("whoDid", { app }),
    person === undefined ? turn.text("whoDidLog") : turn.text("whoDidLogOf", { person }),
  ];
}
