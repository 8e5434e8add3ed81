import { type Flow } from "./flow";
import { type EvidenceRequest } from "./port";
import { present } from "./present";
import { type LogQuestion } from "./logQuery";
import { type User } from "./users";

/**
 * Whom to look for in the log first: a person who comes from Entra ID by the id in the source; one who
 * comes from HR as for `inboundQuestion`. Undefined when the question is about nobody.
 */
export function firstQuestion(request: EvidenceRequest, flow: Flow): LogQuestion | undefined {
  const { app, person } = request;
  if (person === undefined || !flow.fromEntra) return inboundQuestion(request, undefined);
  return present({ app: app.id, sourceId: person.id, since: request.since });
}

/**
 * Whom to look for where Entra ID is not the source: there the source id is the worker's, in whatever
 * form the HR system has it, so the account in the target, the employee id and the name are tried.
 */
export function inboundQuestion(
  request: EvidenceRequest,
  user: User | undefined,
): LogQuestion | undefined {
  const { app, person, worker = {}, since } = request;
  if (person !== undefined) {
    const targetIds = [person.id, ...objectGuid(user?.attributes["onPremisesImmutableId"])];
    const workerId = worker.workerId ?? user?.attributes["employeeId"] ?? undefined;
    const name = request.onlyById === true ? undefined : person.displayName;
    return present({ app: app.id, targetIds, name, workerId, since });
  }
  const { name, workerId } = worker;
  if (!name && !workerId) return undefined;
  return present({
    app: app.id,
    workerId: workerId === "" ? undefined : workerId,
    name: name === "" ? undefined : name,
    since,
  });
}

/**
 * The Active Directory object id behind an immutable id, which is usually its 16 bytes in base64; the
 * first three groups of a GUID are little-endian.
 */
function objectGuid(immutableId: string | null | undefined): string[] {
  if (!immutableId || !/^[A-Za-z0-9+/]{22}==$/.test(immutableId)) return [];
  const bytes = Buffer.from(immutableId, "base64");
  const hex = (from: number, to: number, turn = false): string => {
    const part = bytes.subarray(from, to);
    return Buffer.from(turn ? [...part].reverse() : part).toString("hex");
  };
  const groups = [hex(0, 4, true), hex(4, 6, true), hex(6, 8, true), hex(8, 10), hex(10, 16)];
  return [groups.join("-")];
}
