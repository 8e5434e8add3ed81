import { z } from "zod";
import { type CallOptions, type GraphClient } from "./client";
import { type GraphRequest } from "./graphRequest";
import { readPage } from "./collection";
import { queryString } from "./odata";
import { type Outcome } from "./outcome";
import { jobsRequest } from "./synchronization";

/** Whether Graph lets us read what a permission is for. */
export interface PermissionCheck {
  readonly permission: string;
  readonly ok: boolean;
  /** In a few words: what was found. */
  readonly detail: string;
}

const logs = "AuditLog.Read.All or ProvisioningLog.Read.All";
const one = { $top: 1 };

/**
 * Probes every permission that the diagnosis reads with, by one cheap request each, in two rounds.
 * Trying is more honest than reading the token: it also sees missing roles and licences.
 */
export async function checkPermissions(
  client: GraphClient,
  options: CallOptions = {},
): Promise<readonly PermissionCheck[]> {
  const [log, directory] = await Promise.all([
    client.get({ path: `/auditLogs/provisioning${queryString(one)}`, permission: logs }, options),
    client.batch(
      {
        applications: probe("/servicePrincipals", "id", "Application.Read.All"),
        // User.ReadBasic.All lists users too, but not their department.
        users: probe("/users", "id,department", "User.Read.All"),
        groups: probe("/groups", "id", "GroupMember.Read.All"),
      },
      options,
    ),
  ]);
  const application = firstId(directory.applications);
  return [
    judge(logs, log),
    application === undefined
      ? notTried(directory.applications)
      : judge("Synchronization.Read.All", await client.get(jobsRequest(application), options)),
    judge("Application.Read.All", directory.applications),
    judge("User.Read.All", directory.users),
    judge("GroupMember.Read.All", directory.groups),
  ];
}

/** Nothing has this id, so what is asked of it can change nothing. */
const nothing = "00000000-0000-4000-8000-000000000000";

/**
 * Tries the writes that fixes need on something that does not exist: refused for a missing permission,
 * "not found" with it. Nothing can be changed by it.
 */
export async function checkWritePermissions(
  client: GraphClient,
  options: CallOptions = {},
): Promise<readonly PermissionCheck[]> {
  const start = {
    path: `/servicePrincipals/${nothing}/synchronization/jobs/none/start`,
    permission: "Synchronization.ReadWrite.All",
  };
  const unassign = {
    path: `/servicePrincipals/${nothing}/appRoleAssignedTo/none`,
    permission: "AppRoleAssignment.ReadWrite.All",
  };
  const [started, unassigned] = await Promise.all([
    client.write(start, { method: "POST" }, options),
    client.write(unassign, { method: "DELETE" }, options),
  ]);
  return [judgeWrite(start.permission, started), judgeWrite(unassign.permission, unassigned)];
}

/** A bad request is no refusal: it was read, and there is nothing to do it to. */
function judgeWrite(permission: string, outcome: Outcome<unknown>): PermissionCheck {
  const isRead = outcome.state === "unavailable" && outcome.why === "badRequest";
  return isRead ? { permission, ok: true, detail: "granted" } : judge(permission, outcome);
}

function probe(path: string, $select: string, permission: string): GraphRequest {
  return { path: path + queryString({ ...one, $select }), permission };
}

function judge(permission: string, outcome: Outcome<unknown>): PermissionCheck {
  switch (outcome.state) {
    case "ok":
    case "notFound":
      return { permission, ok: true, detail: "granted" };
    case "denied":
      return { permission, ok: false, detail: deniedDetail[outcome.why] };
    case "notOffered":
      // Nobody could mend that: the bot asks what it cannot read.
      return {
        permission,
        ok: true,
        detail: "not needed: this cloud offers nothing to read with it",
      };
    case "signIn":
      return { permission, ok: false, detail: "not checked: Graph wants a valid token" };
    case "throttled":
      return { permission, ok: false, detail: "not checked: Graph is throttling" };
    case "unavailable":
      return {
        permission,
        ok: false,
        detail: `not checked: Graph did not answer (${outcome.why})`,
      };
  }
}

const deniedDetail = {
  permission: "missing",
  role: "the signed-in user lacks a role such as Reports Reader",
  licence: "the tenant's licence check failed: Entra ID P1 or Directory.Read.All is needed",
};

function notTried(applications: Outcome<unknown>): PermissionCheck {
  const detail =
    applications.state === "ok"
      ? "not checked: the tenant has no application"
      : "not checked: it needs an application, and none could be read";
  return { permission: "Synchronization.Read.All", ok: false, detail };
}

const withId = z.object({ id: z.string().min(1) });

function firstId(outcome: Outcome<unknown>): string | undefined {
  if (outcome.state !== "ok") return undefined;
  return readPage(outcome.value, (item) => withId.safeParse(item).data?.id)?.items[0];
}
