import path from "node:path";

import { type FieldReader } from "./fieldReader";
import { isLoopback } from "./isLoopback";
import { type StoreSettings } from "./settings";

const howTo =
  'STORE: set it to "sqlite:PATH", "memory:", "azure:https://ACCOUNT.blob.core.windows.net" or, for Azurite, "azure:http://127.0.0.1:BLOBPORT,TABLEPORT"';

/** Blob hosts of the national clouds: account, `.blob.`, suffix. */
const blobHost =
  /^[a-z0-9]{3,24}\.blob\.core\.(windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)$/;

/** Reads STORE; the default is a SQLite file in the data folder. */
export function readStore(
  read: FieldReader,
  dataDir: string,
  mode: "local" | "production",
): StoreSettings {
  const fallback: StoreSettings = { kind: "sqlite", path: path.join(dataDir, "helpdesk.sqlite") };
  const value = read.text("STORE");
  if (value === undefined) return fallback;
  if (value === "memory:") return { kind: "memory" };
  if (value.startsWith("sqlite:") && value.length > "sqlite:".length) {
    return { kind: "sqlite", path: value.slice("sqlite:".length) };
  }
  const azure = value.startsWith("azure:") ? readAzure(value.slice("azure:".length)) : undefined;
  if (azure === undefined) {
    read.problem(howTo);
    return fallback;
  }
  if (azure.emulator && mode === "production") {
    read.problem("STORE: Azurite is for local mode; set it to a storage account or a SQLite file");
  }
  return azure;
}

function readAzure(text: string): (StoreSettings & { kind: "azure" }) | undefined {
  const emulator = /^(http:\/\/([\w.]+)):(\d{1,5}),(\d{1,5})$/.exec(text);
  if (emulator) {
    const [, origin = "", host = "", blobPort = "", tablePort = ""] = emulator;
    if (!isLoopback(host)) return undefined;
    return {
      kind: "azure",
      blobUrl: `${origin}:${blobPort}`,
      tableUrl: `${origin}:${tablePort}`,
      emulator: true,
    };
  }
  const host = /^https:\/\/([^/?#]+)\/?$/.exec(text)?.[1]?.toLowerCase() ?? "";
  if (!blobHost.test(host)) return undefined;
  return {
    kind: "azure",
    blobUrl: `https://${host}`,
    tableUrl: `https://${host.replace(".blob.", ".table.")}`,
    emulator: false,
  };
}
