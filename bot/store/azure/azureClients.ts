import { AzureNamedKeyCredential, TableClient } from "@azure/data-tables";
import { ContainerClient, StorageSharedKeyCredential } from "@azure/storage-blob";

/** Where the documents are. */
export interface AzurePlace {
  /** `https://ACCOUNT.blob.core.windows.net` without a slash at the end. */
  readonly blobUrl: string;
  readonly tableUrl: string;
  /** Azurite on loopback, with its published account and key. */
  readonly emulator: boolean;
}

/** An identity of Entra ID, as `@azure/identity` makes them. */
export interface StoreCredential {
  getToken(
    scopes: string | string[],
    options?: object,
  ): Promise<{ readonly token: string; readonly expiresOnTimestamp: number } | null>;
}

export interface AzureClients {
  readonly container: ContainerClient;
  readonly table: TableClient;
}

/** The account and key that every Azurite has; they open nothing else (Azurite's README). */
const azurite = {
  account: "devstoreaccount1",
  key: "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
};

/** Makes the clients of a container and a table of one name; they ask nothing by themselves. */
export function azureClients(
  { blobUrl, tableUrl, emulator }: AzurePlace,
  name: string,
  credential: () => StoreCredential,
): AzureClients {
  if (emulator) {
    const { account, key } = azurite;
    return {
      container: new ContainerClient(
        `${blobUrl}/${account}/${name}`,
        new StorageSharedKeyCredential(account, key),
        { retryOptions: { maxTries: 1 } },
      ),
      table: new TableClient(
        `${tableUrl}/${account}`,
        name,
        new AzureNamedKeyCredential(account, key),
        { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } },
      ),
    };
  }
  const identity = credential();
  return {
    container: new ContainerClient(`${blobUrl}/${name}`, identity, {
      retryOptions: { maxTries: 1 },
    }),
    table: new TableClient(tableUrl, name, identity, { retryOptions: { maxRetries: 0 } }),
  };
}
