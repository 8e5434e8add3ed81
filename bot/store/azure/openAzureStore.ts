import { z } from "zod";

import { type DocumentStore } from "../port";
import {
  azureClients,
  type AzureClients,
  type AzurePlace,
  type StoreCredential,
} from "./azureClients";
import { createBlobDocuments, type Documents } from "./blobDocuments";
import { type Ask, createRequestPolicy, defaultRequestLimits } from "./requestPolicy";
import { splitDocuments } from "./splitDocuments";
import { createTableDocuments } from "./tableDocuments";

/** Name of the container and of the table; both are created when they are missing. */
const placeName = "helpdesk";
/** How documents lie in them; a newer program may raise it, an older one then refuses the account. */
const layout = 1;
const layoutKey = "layout";
const layoutShape = z.object({ schema: z.number().int() });
/** `ping` is asked by a health check, which has no patience. */
const pingMs = 3000;

export interface AzureStoreOptions {
  readonly place: AzurePlace;
  readonly credential: () => StoreCredential;
  readonly random: () => number;
  /** Another container and table than the product's own, for tests. */
  readonly name?: string;
}

/**
 * A store in an Azure Storage account: conversations and transcripts in blobs, all else in a table.
 * Rejects when the account cannot be reached, refuses, or was written by a newer version.
 */
export async function openAzureStore(options: AzureStoreOptions): Promise<DocumentStore> {
  const { place, credential, random, name = placeName } = options;
  const clients = azureClients(place, name, credential);
  const ask = createRequestPolicy(defaultRequestLimits, random);
  await createPlaces(clients, ask);
  const tables = createTableDocuments(clients.table, ask);
  await checkLayout(tables);
  const quick = createRequestPolicy({ ...defaultRequestLimits, tries: 1, tryMs: pingMs }, random);
  const documents = splitDocuments(createBlobDocuments(clients.container, ask), tables);
  const pinged = splitDocuments(
    createBlobDocuments(clients.container, quick),
    createTableDocuments(clients.table, quick),
  );
  return {
    ...documents,
    ping: () => pinged.ping().catch(() => false),
    // Every request stands for itself: there is nothing to close.
    close: () => Promise.resolve(),
  };
}

/** Both say 409 when they are there. */
async function createPlaces({ container, table }: AzureClients, ask: Ask): Promise<void> {
  await Promise.all([
    ask((abortSignal) => container.createIfNotExists({ abortSignal })),
    ask((abortSignal) => table.createTable({ abortSignal })),
  ]);
}

async function checkLayout(tables: Documents): Promise<void> {
  await tables.write(layoutKey, { schema: layout }, "absent");
  const { schema } = layoutShape.parse((await tables.read(layoutKey))?.value);
  if (schema > layout) throw new Error("it was written by a newer version of this program");
}
