import { type Json, type StoredDocument } from "../store/port";
import { type Instance } from "./instance";
import { keyPart } from "./keyPart";
import { isOfNewerVersion } from "./newerVersion";
import { type PendingDocument, pendingKey, readPending, takePending } from "./pendingDocument";
import { expectState, type LoadedState, stateKey, type StateParts } from "./stateDocument";

export type Admission =
  | { readonly state: "new"; readonly pending: PendingDocument; readonly loaded: LoadedState }
  /** Accepted by a process that is gone: taken up here. */
  | { readonly state: "left"; readonly pending: PendingDocument }
  | { readonly state: "known" }
  /** The store did not answer: nothing is promised. */
  | { readonly state: "refused" };

/** Makes an activity durable unless it was accepted before, with the state that its turn begins with. */
export async function admit(
  parts: StateParts & { readonly instance: Instance },
  arrived: PendingDocument,
): Promise<Admission> {
  const { store, log, instance } = parts;
  try {
    const key = pendingKey(arrived);
    const pending = { ...arrived, owner: await instance.enter() };
    const { route, conversation, incoming } = pending;
    const loaded = await expectState(parts, stateKey(route, conversation), arrived.acceptedAt);
    // Handled, and its document gone: all was done. Else effects of it may still be to do.
    const isHandled = loaded.state.handled.includes(keyPart(incoming.id));
    // An arrival was parsed from JSON and holds nothing else. Whoever handled it meanwhile changed the
    // state: the turn meets a conflict then, and sees it.
    const value = pending as unknown as Json;
    if (!isHandled && (await store.write(key, value, "absent")).state === "written")
      return { state: "new", pending, loaded };
    const left = await store.read(key);
    if (!left) return { state: "known" };
    const known = await admitLeft(parts, left, pending.owner);
    if (known) return known;
    // What cannot be read cannot be run; what the sender sends again says the same.
    log.error("pendingUnreadable", { route: pending.route, state: "replaced" });
    const written = await store.write(key, value, left);
    return written.state === "written" ? { state: "new", pending, loaded } : { state: "known" };
  } catch (error) {
    log.error("storeFailed", { error });
    return { state: "refused" };
  }
}

/** What was accepted before and is not done with; undefined when it cannot be read. */
async function admitLeft(
  { store, instance }: StateParts & { readonly instance: Instance },
  left: StoredDocument,
  owner: string,
): Promise<Admission | undefined> {
  if (isOfNewerVersion(left.value)) return { state: "known" };
  const found = readPending(left.value);
  if (!found) return undefined;
  const other = found.owner !== undefined && !instance.isOwn(found.owner) && found.owner;
  if (other !== false && (await instance.isAlive(other))) return { state: "known" };
  const taken = await takePending(store, left, found, owner);
  return taken ? { state: "left", pending: taken } : { state: "known" };
}
