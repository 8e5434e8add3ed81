import { openMemoryStore } from "./memory";
import { type DocumentStore } from "./port";
import { openSqliteStore } from "./sqlite";

/** The store, or what stands in the way in words for the operator. */
export type OpenedStore =
  | { readonly state: "open"; readonly store: DocumentStore }
  | { readonly state: "unusable"; readonly problem: string };

/** Opens the store that the setting STORE names: `memory:` or `sqlite:PATH` (contract, Settings). */
export function openStore(setting: string): OpenedStore {
  if (setting === "memory:") return { state: "open", store: openMemoryStore() };
  const file = /^sqlite:(.+)$/s.exec(setting)?.[1];
  if (file === undefined) {
    const scheme = /^[a-z]{1,20}:/i.exec(setting)?.[0] ?? "";
    return {
      state: "unusable",
      problem: `STORE: "${scheme}" is not supported; set it to "sqlite:PATH" or "memory:"`,
    };
  }
  try {
    return { state: "open", store: openSqliteStore(file) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown reason";
    return { state: "unusable", problem: `STORE: cannot open the SQLite file: ${reason}` };
  }
}
