/** A JSON value: what documents are made of. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A document as it was read, with the version that a conditional write must name. */
export interface StoredDocument {
  readonly key: string;
  readonly value: Json;
  readonly version: string;
}

/** `absent`: create only; a version: replace only if unchanged; `any`: replace whatever is there. */
export type Expected = "absent" | "any" | { readonly version: string };

export type WriteResult =
  { readonly state: "written"; readonly version: string } | { readonly state: "conflict" };

export interface ListOptions {
  readonly after?: string;
  readonly limit: number;
  /** A key that is left out: who knows it does not have it read. */
  readonly except?: string;
}

/**
 * A small document store. Keys are paths such as `state/embedded/abc`; their parts hold letters,
 * digits and `-_.~|` only (encode others), 512 characters in all. Adapters throw only when the store cannot be reached.
 */
export interface DocumentStore {
  /** `known`, an earlier reading of the same key, is itself the answer when it is still true. */
  read(key: string, known?: StoredDocument): Promise<StoredDocument | undefined>;
  write(key: string, value: Json, expected: Expected): Promise<WriteResult>;
  /** True when a document was deleted; false when it was absent or had changed. */
  delete(key: string, expected?: Expected): Promise<boolean>;
  /** Documents whose key begins with the prefix, in key order, after `after`, at most `limit`. */
  list(prefix: string, options: ListOptions): Promise<StoredDocument[]>;
  /** Whether the store answers now. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}
