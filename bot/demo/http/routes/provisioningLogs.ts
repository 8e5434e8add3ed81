import { type Operator, parseFilter } from "../../odata/filter";
import {
  compileFilter,
  type FilterableProperty,
  type FilterRules,
  fixedBy,
  type PropertyValue,
} from "../../odata/filterRules";
import { type ProvisioningObjectSummary } from "../../service/logEntry";
import { newestFirst } from "../../service/provisioningLog";
import { readTop } from "../collection";
import { badQuery } from "../graphError";
import { type GraphReply, type GraphRequest, type RouteHandler } from "../graphRequest";
import { getRoutes, type Route } from "../route";

type Entry = ProvisioningObjectSummary;

/** All that the collection supports (provisioningobjectsummary-list.md); `$count` and the rest is refused. */
const options: ReadonlySet<string> = new Set(["$filter", "$orderby", "$top", "$skiptoken"]);
const defaultTop = 100;
const textual: readonly Operator[] = ["eq", "contains"];

const property = (
  name: string,
  read: (entry: Entry) => PropertyValue,
  operators = textual,
  kind: FilterableProperty<Entry>["kind"] = "text",
): [string, FilterableProperty<Entry>] => [name.toLowerCase(), { kind, operators, read }];

/** The documented filter subset: no `ge`, no `le`, and text compared with case. */
const rules: FilterRules<Entry> = {
  caseSensitive: true,
  properties: new Map([
    property("id", ({ id }) => id),
    property("activityDateTime", (one) => one.activityDateTime, ["eq", "gt", "lt"], "date"),
    property("changeId", ({ changeId }) => changeId),
    property("cycleId", ({ cycleId }) => cycleId),
    property("jobId", ({ jobId }) => jobId),
    property("tenantId", ({ tenantId }) => tenantId),
    property("provisioningAction", ({ provisioningAction }) => provisioningAction),
    property(
      "durationInMilliseconds",
      (one) => one.durationInMilliseconds,
      ["eq", "gt", "lt"],
      "number",
    ),
    property("initiatedBy/displayName", ({ initiatedBy }) => initiatedBy.displayName),
    property("provisioningStatusInfo/status", (one) => one.provisioningStatusInfo.status),
    property("servicePrincipal/id", ({ servicePrincipal }) => servicePrincipal.id),
    property("servicePrincipal/displayName", (one) => one.servicePrincipal.displayName),
    property("sourceIdentity/id", ({ sourceIdentity }) => sourceIdentity.id),
    property("sourceIdentity/displayName", ({ sourceIdentity }) => sourceIdentity.displayName),
    property("sourceIdentity/identityType", ({ sourceIdentity }) => sourceIdentity.identityType),
    property("targetIdentity/id", ({ targetIdentity }) => targetIdentity.id),
    property("targetIdentity/displayName", ({ targetIdentity }) => targetIdentity.displayName),
    property("targetIdentity/identityType", ({ targetIdentity }) => targetIdentity.identityType),
    property("sourceSystem/displayName", ({ sourceSystem }) => sourceSystem.displayName),
    property("targetSystem/displayName", ({ targetSystem }) => targetSystem.displayName),
  ]),
};

/** Answers the list request, and refuses what the service refuses. */
const list: RouteHandler = (request, _values, { stage }) => {
  const { query } = request;
  const refused = [...query.keys()].find((name) => name.startsWith("$") && !options.has(name));
  if (refused !== undefined)
    return badQuery(`The query option '${refused}' is not supported on this collection.`);
  const text = query.get("$filter");
  if (text === null) return pageOf(stage.log.candidates({}), request);
  const filter = parseFilter(text);
  if (filter === undefined) return badQuery("Invalid filter clause.");
  const compiled = compileFilter(filter, rules);
  if (!compiled.ok) return badQuery(`Invalid filter clause: ${compiled.refused} is not supported.`);
  const servicePrincipalId = fixedBy(filter, "serviceprincipal/id");
  const sourceId = fixedBy(filter, "sourceidentity/id");
  const candidates = stage.log.candidates({
    ...(servicePrincipalId === undefined ? {} : { servicePrincipalId }),
    ...(sourceId === undefined ? {} : { sourceId }),
  });
  return pageOf(candidates.filter(compiled.test), request);
};

/** The provisioning log. */
export const provisioningLogRoutes: readonly Route[] = [
  getRoutes("logs", ["AuditLog.Read.All", "ProvisioningLog.Read.All"])(
    "/auditLogs/provisioning",
    list,
  ),
];

/** One page; the token names the last entry given, so that new entries do not shift the next page. */
function pageOf(entries: readonly Entry[], request: GraphRequest): GraphReply {
  const { query, root, path } = request;
  const order = /^activityDateTime(?: (asc|desc))?$/i.exec(
    query.get("$orderby") ?? "activityDateTime desc",
  );
  const top = readTop(query.get("$top"), defaultTop);
  const after = readToken(query.get("$skiptoken"));
  if (order === null || top === undefined || after === undefined)
    return badQuery("Invalid value for $orderby, $top or $skiptoken.");
  const ascending = order[1]?.toLowerCase() !== "desc";
  const ordered = ascending ? [...entries].reverse() : entries;
  const rest =
    after === null
      ? ordered
      : ordered.filter((entry) =>
          ascending ? newestFirst(entry, after) < 0 : newestFirst(entry, after) > 0,
        );
  const page = rest.slice(0, top);
  const last = page.at(-1);
  const next = new URLSearchParams(query);
  if (last) next.set("$skiptoken", tokenOf(last));
  return {
    status: 200,
    body: {
      "@odata.context": `${root}/$metadata#auditLogs/provisioning`,
      ...(rest.length > top ? { "@odata.nextLink": `${root}${path}?${next.toString()}` } : {}),
      value: page,
    },
  };
}

type Mark = Pick<Entry, "activityDateTime" | "id">;

function tokenOf({ activityDateTime, id }: Mark): string {
  return Buffer.from(`${activityDateTime} ${id}`).toString("base64url");
}

/** `null` without a token, `undefined` for one that was not made here. */
function readToken(token: string | null): Mark | null | undefined {
  if (token === null) return null;
  const match = /^(\S{20}) ([0-9a-f-]{36})$/.exec(Buffer.from(token, "base64url").toString());
  const [, activityDateTime, id] = match ?? [];
  return activityDateTime === undefined || id === undefined ? undefined : { activityDateTime, id };
}
