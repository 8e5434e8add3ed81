import { type AzurePlace, type StoreCredential } from "./azure/azureClients";
import type * as azureStore from "./azure/openAzureStore";
import { openMemoryStore } from "./memory";
import { type DocumentStore } from "./port";
import { openSqliteStore } from "./sqlite";

/** The store, or what stands in the way in words for the operator. */
export type OpenedStore =
  | { readonly state: "open"; readonly store: DocumentStore }
  | { readonly state: "unusable"; readonly problem: string };

/** Where documents are kept, as the setting STORE says (contract, Settings). */
export type StorePlace =
  | { readonly kind: "memory" }
  | { readonly kind: "sqlite"; readonly path: string }
  | ({ readonly kind: "azure" } & AzurePlace);

/** Opens the store of a place; the credential is made only where a place asks for one. */
export async function openStore(
  place: StorePlace,
  credential: () => StoreCredential,
): Promise<OpenedStore> {
  try {
    return { state: "open", store: await opened(place, credential) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown reason";
    const what = place.kind === "azure" ? "the storage account" : "the SQLite file";
    return { state: "unusable", problem: `STORE: cannot open ${what}: ${reason}` };
  }
}

async function opened(
  place: StorePlace,
  credential: () => StoreCredential,
): Promise<DocumentStore> {
  switch (place.kind) {
    case "memory":
      return openMemoryStore();
    case "sqlite":
      return openSqliteStore(place.path);
    case "azure":
      return await azure().openAzureStore({ place, credential, random: Math.random });
  }
}

/** Its libraries take time and memory that the other places do not need. */
function azure(): typeof azureStore {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
  return require("./azure/openAzureStore") as typeof azureStore;
}
