import { type Json } from "../store/port";
import { keyPart } from "./keyPart";
import { type PendingDocument, pendingKey, readPending } from "./pendingDocument";
import { type LoadedState, loadState, stateKey, type StateParts } from "./stateDocument";

export type Admission =
  | { readonly state: "new"; readonly loaded: LoadedState }
  /** Accepted by a process that may be gone: to be taken up here. */
  | { readonly state: "left"; readonly pending: PendingDocument }
  | { readonly state: "known" }
  /** The store did not answer: nothing is promised. */
  | { readonly state: "refused" };

/** Makes an activity durable unless it was accepted before. Reads the state on the way. */
export async function admit(parts: StateParts, pending: PendingDocument): Promise<Admission> {
  const { store, log } = parts;
  try {
    const key = pendingKey(pending);
    // The pending document first: it goes only after the activity is among the handled ones.
    const left = await store.read(key);
    const found = left && readPending(left.value);
    if (found) return { state: "left", pending: found };
    // What cannot be read cannot be run; what the sender sends again says the same.
    if (left) log.error("pendingUnreadable", { route: pending.route, state: "replaced" });
    const { route, conversation, incoming } = pending;
    const loaded = await loadState(parts, stateKey(route, conversation));
    // With a document there, effects of a turn that was run may still be to do.
    if (!left && loaded.state.handled.includes(keyPart(incoming.id))) return { state: "known" };
    // An arrival was parsed from JSON and holds nothing else.
    const written = await store.write(key, pending as unknown as Json, left ?? "absent");
    return written.state === "written" ? { state: "new", loaded } : { state: "known" };
  } catch (error) {
    log.error("storeFailed", { error });
    return { state: "refused" };
  }
}
