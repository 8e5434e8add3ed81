import { z } from "zod";

import { type DocumentStore, type Json, type StoredDocument } from "../store/port";
import { type Logger } from "../telemetry";
import { type Instance } from "./instance";
import { isOfNewerVersion } from "./newerVersion";
import {
  byAcceptance,
  type PendingDocument,
  pendingPrefix,
  readPending,
  takePending,
} from "./pendingDocument";

const pageSize = 200;
const mostPages = 250;
/** Claims under way at the same time. */
const parallel = 16;
/** Where pending documents go that this version cannot read, for an operator to look at. */
const unreadablePrefix = "unreadable/";

export interface LeftBehindParts {
  readonly store: DocumentStore;
  readonly log: Logger;
  readonly clock: { now(): number };
  readonly instance: Instance;
  /** Whether this process works on it already. */
  readonly isOpen: (pendingKey: string) => boolean;
}

export interface LeftBehind {
  /** In order of acceptance, and from now on in the hands of this process. */
  readonly taken: readonly PendingDocument[];
  /** Whether everything was looked through. */
  readonly complete: boolean;
}

/**
 * Takes in hand what was accepted by instances that are no more. What a living instance works on is
 * left to it, and of several that look at once one gets each. What cannot be read is moved aside: so
 * it is told once, and a redelivery is run as a new activity.
 */
export async function leftBehind(parts: LeftBehindParts): Promise<LeftBehind> {
  const { store, log } = parts;
  const taken: PendingDocument[] = [];
  const isLeft = ownerCheck(parts);
  let after = "";
  for (let page = 0; page < mostPages; page++) {
    const documents = await store.list(pendingPrefix, { after, limit: pageSize });
    for (let at = 0; at < documents.length; at += parallel) {
      const some = documents.slice(at, at + parallel);
      const claimed = await Promise.all(some.map((one) => claim(parts, isLeft, one)));
      taken.push(...claimed.filter((one) => one !== undefined));
    }
    after = documents.at(-1)?.key ?? after;
    if (documents.length < pageSize) return { taken: taken.sort(byAcceptance), complete: true };
  }
  log.error("pendingTooMany", { count: taken.length });
  return { taken: taken.sort(byAcceptance), complete: false };
}

type OwnerCheck = (pending: PendingDocument) => Promise<boolean>;

/** Asks once about each instance. */
function ownerCheck({ instance }: LeftBehindParts): OwnerCheck {
  const alive = new Map<string, Promise<boolean>>();
  return async ({ owner }) => {
    if (owner === undefined || instance.isOwn(owner)) return true;
    const asked = alive.get(owner) ?? instance.isAlive(owner);
    alive.set(owner, asked);
    return !(await asked);
  };
}

async function claim(
  parts: LeftBehindParts,
  isLeft: OwnerCheck,
  document: StoredDocument,
): Promise<PendingDocument | undefined> {
  const { store, log, instance, isOpen } = parts;
  if (isOpen(document.key)) return undefined;
  const pending = readPending(document.value);
  if (pending) {
    return (await isLeft(pending))
      ? takePending(store, document, pending, await instance.enter())
      : undefined;
  }
  if (isOfNewerVersion(document.value)) {
    log.warn("pendingOfNewerVersion");
    return undefined;
  }
  await moveAside(parts, document);
  return undefined;
}

async function moveAside(
  { store, log, clock }: LeftBehindParts,
  document: StoredDocument,
): Promise<void> {
  const { key, value } = document;
  const aside = { schema: 1, movedAt: clock.now(), document: value };
  await store.write(unreadablePrefix + key, aside, "any");
  await store.delete(key, document);
  log.error("pendingUnreadable", { state: "movedAside" });
}

const asideShape = z.object({ movedAt: z.number() });

/** When a document that could not be read was moved aside. */
export function movedAsideAt(value: Json): number | undefined {
  return asideShape.safeParse(value).data?.movedAt;
}
