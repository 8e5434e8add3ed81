import { type KeptAssignment, type TenantWrites, type WriteAnswer } from "../../../bot/fixes/port";

export const app = { id: "app-1", displayName: "Salesforce" };
export const person = { id: "person-1", displayName: "Audrey Oliver" };
export const old: KeptAssignment = { id: "old", appRoleId: "role-1", principalId: person.id };

/** What goes wrong with the next call of a name: it answers so, and did its work or not. */
export interface Trouble {
  readonly call: keyof TenantWrites;
  readonly answer: WriteAnswer<never>;
  readonly done?: boolean;
}

type Job = NonNullable<
  Extract<Awaited<ReturnType<TenantWrites["job"]>>, { state: "done" }>["value"]
>;

const requestIds: readonly string[] = [];
export const lost: WriteAnswer<never> = { state: "unknown", requestIds };
export const refused: WriteAnswer<never> = {
  state: "refused",
  code: "No",
  message: "",
  requestIds,
};
export const denied: WriteAnswer<never> = {
  state: "denied",
  permission: "X.ReadWrite",
  requestIds,
};

/** A tenant with one job and one assignment; calls are counted, and go wrong as planned. */
export function fakeTenant(
  job: Partial<Job> = {},
  assignments: readonly KeptAssignment[] = [old],
  troubles: Trouble[] = [],
) {
  const known: Job = { id: "j", templateId: "scim", stands: "runs", ...job };
  const now = { job: known, assignments };
  const calls: string[] = [];
  const answer = <T>(call: keyof TenantWrites, value: () => T): Promise<WriteAnswer<T>> => {
    calls.push(call);
    const at = troubles.findIndex((one) => one.call === call);
    const [trouble] = at < 0 ? [] : troubles.splice(at, 1);
    if (trouble === undefined || trouble.done === true) {
      const done = value();
      if (trouble === undefined) return Promise.resolve({ state: "done", value: done, requestIds });
    }
    return Promise.resolve(trouble.answer);
  };
  let made = 0;
  const tenant: TenantWrites = {
    job: () => answer("job", () => now.job),
    startJob: () => answer("startJob", () => void (now.job = { ...now.job, stands: "runs" })),
    restartJob: (_app, _job, reset) =>
      answer("restartJob", () => void calls.push(reset.join(", "))),
    testSavedCredentials: () => answer("testSavedCredentials", () => undefined),
    provisionOnDemand: () =>
      answer("provisionOnDemand", () => ({ status: "success", code: "", message: "" })),
    assignments: () => answer("assignments", () => now.assignments),
    unassign: async (_app, id) => {
      const there = now.assignments.some((one) => one.id === id);
      const said = await answer("unassign", () => {
        now.assignments = now.assignments.filter((one) => one.id !== id);
        return undefined;
      });
      return said.state === "done" && !there ? { state: "notFound", requestIds } : said;
    },
    assign: async (_app, wanted) => {
      const had = now.assignments.some(({ appRoleId }) => appRoleId === wanted.appRoleId);
      if (had) {
        calls.push("assign");
        return refused;
      }
      return answer("assign", () => {
        now.assignments = [...now.assignments, { id: `new-${++made}`, ...wanted }];
        return undefined;
      });
    },
  };
  return { tenant, now, calls, troubles };
}

/** Hands on a tenant; what is written down is kept in `kept`. */
export function handsOn(tenant: TenantWrites, before?: KeptAssignment) {
  const kept: KeptAssignment[] = [];
  const keep = (one: KeptAssignment): Promise<void> => {
    kept.push(one);
    return Promise.resolve();
  };
  const wait = (): Promise<void> => Promise.resolve();
  return { hands: { tenant, keep, wait, ...(before && { kept: before }) }, kept };
}
