import { refusal, restartJob, startJob } from "../../service/jobOperations";
import { mustStopFirst, provisionOnDemand } from "../../service/onDemand";
import { type SyncJob } from "../../service/syncJob";
import { graphError, notFound } from "../graphError";
import { type GraphReply, type GraphRequest } from "../graphRequest";
import { type Route } from "../route";
import { type DemoTenantState } from "../tenantState";
import { jobOf } from "./synchronization";

const noContent: GraphReply = { status: 204 };
const resets = new Set(["None", "ConnectorDataStore", "Escrows", "Watermark", "QuarantineState"]);

function post(
  action: string,
  reply: (job: SyncJob, request: GraphRequest, state: DemoTenantState) => GraphReply,
): Route {
  return {
    method: "POST",
    path: `/servicePrincipals/{id}/synchronization/jobs/{jobId}/${action}`,
    area: "synchronization",
    permissions: ["Synchronization.ReadWrite.All"],
    handle: (request, values, state) => {
      const job = jobOf(values, state);
      if (job === undefined) return notFound(values["jobId"] ?? "");
      const answer = reply(job, request, state);
      // The tenant would be set up anew otherwise, and what was done be gone.
      if (answer.error === undefined) state.keep();
      return answer;
    },
  };
}

const badBody = (message: string): GraphReply => graphError(400, "BadRequest", message);

/** What is done to synchronization jobs (synchronization-synchronizationjob-*.md). */
export const jobWriteRoutes: readonly Route[] = [
  post("start", (job, _request, { now }) => {
    startJob(job, now);
    return noContent;
  }),
  post("restart", (job, { body }, { now }) => {
    const scope = textAt(objectAt(body, "criteria"), "resetScope") ?? "";
    const names = scope.split(",").map((name) => name.trim());
    const wanted = names.filter((name) => name !== "");
    if (wanted.some((name) => !resets.has(name))) return badBody("Invalid value of 'resetScope'.");
    // No criteria do what the portal's button does.
    const all = ["Escrows", "Watermark", "QuarantineState"];
    restartJob(job, new Set(wanted.length === 0 ? all : wanted), now);
    return noContent;
  }),
  post("validateCredentials", (job, { body }) => {
    if (objectAt(body, "useSavedCredentials") !== true) {
      return badBody("Only saved credentials can be validated in this tenant.");
    }
    const refused = refusal(job);
    return refused === undefined ? noContent : graphError(400, refused.code, refused.message);
  }),
  post("provisionOnDemand", (job, { body, root }, { now, stage }) => {
    const objectId = subjectOf(body);
    if (objectId === undefined) return badBody("Exactly one parameter with one subject is needed.");
    if (mustStopFirst(job)) {
      return badBody(
        "Stop the provisioning job of this application before provisioning on demand.",
      );
    }
    const answer = provisionOnDemand(job, objectId, now, stage.world);
    if (answer === undefined) return notFound(objectId);
    const context = `${root}/$metadata#microsoft.graph.stringKeyStringValuePair`;
    return { status: 200, body: { "@odata.context": context, ...answer } };
  }),
];

/** `{parameters: [{ruleId, subjects: [{objectId, objectTypeName}]}]}`. */
function subjectOf(body: unknown): string | undefined {
  const [parameter, ...others] = listAt(body, "parameters");
  const [subject, ...further] = listAt(parameter, "subjects");
  return others.length + further.length > 0 ? undefined : textAt(subject, "objectId");
}

function objectAt(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textAt(value: unknown, name: string): string | undefined {
  const text = objectAt(value, name);
  return typeof text === "string" ? text : undefined;
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const list = objectAt(value, name);
  return Array.isArray(list) ? list : [];
}
