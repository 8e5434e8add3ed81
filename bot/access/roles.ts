import { type Memberships } from "../graph/port";
import { type Logger } from "../telemetry";
import { type Dialog } from "../turns/port";
import { type Asker, type Role } from "./port";

export interface RoleParts {
  readonly memberships: Memberships;
  readonly helpdeskGroupId: string | undefined;
  readonly engineersGroupId: string | undefined;
  readonly log: Pick<Logger, "warn">;
}

/** Gives the role of a person for one turn. */
export type AskRole = (asker: Asker) => Promise<Asker>;

/**
 * Roles by Entra group: engineers before help desk, everybody else an employee. What channel, token
 * or stored activity say about a role counts for nothing here. Where the groups cannot be read, the
 * person is an employee for this turn (design.md, "Roles"; platform/security.md, section 2).
 */
export function createRoles(parts: RoleParts): AskRole {
  const { memberships, helpdeskGroupId, engineersGroupId, log } = parts;
  const roleOf = (groups: readonly string[]): Role => {
    if (engineersGroupId !== undefined && groups.includes(engineersGroupId)) return "engineer";
    const isHelpdesk = helpdeskGroupId !== undefined && groups.includes(helpdeskGroupId);
    return isHelpdesk ? "helpdesk" : "employee";
  };
  return async (asker) => {
    const least: Asker = { ...asker, role: "employee" };
    if (asker.userId === undefined) return least;
    const membership = await memberships.of(asker.userId);
    if (membership.state === "read") return { ...least, role: roleOf(membership.groups) };
    log.warn("roleNotChecked", { reason: membership.permission ?? membership.reason });
    return { ...least, roleUnchecked: true };
  };
}

/** A dialog whose askers have the role that `askRole` gives them, each turn anew. */
export function withRoles(dialog: Dialog, askRole: AskRole): Dialog {
  return async (state, turn) => dialog(state, { ...turn, asker: await askRole(turn.asker) });
}
