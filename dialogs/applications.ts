import { type Application, type NotReadable } from "../bot/graph/port";
import { type ApplicationIndex, createApplicationIndex } from "./understanding/applicationIndex";
import { type DialogPorts } from "./ports";
import { unlistedApplications } from "./understanding/unlistedApplications";

/**
 * The tenant's applications, or why they could not be read: then names of the gallery are found, without
 * ids.
 */
export interface KnownApplications {
  readonly list: readonly Application[];
  readonly index: ApplicationIndex;
  readonly notReadable?: NotReadable;
}

const unread = { list: [], index: unlistedApplications } as const;
const indexes = new WeakMap<readonly Application[], ApplicationIndex>();

/** Reads the applications; the index over the same list is made once. */
export async function readApplications(ports: DialogPorts): Promise<KnownApplications> {
  const answer = await ports.inTime(ports.directory.applications());
  if (answer === "late") return { ...unread, notReadable: { reason: "unavailable" } };
  if (answer.state === "notReadable") {
    const { reason, permission } = answer;
    const notReadable = permission === undefined ? { reason } : { reason, permission };
    return { ...unread, notReadable };
  }
  let index = indexes.get(answer.matches);
  if (index === undefined) {
    index = createApplicationIndex(answer.matches);
    indexes.set(answer.matches, index);
  }
  return { list: answer.matches, index };
}
