import { type Address } from "../../channels/port";

/** Whose conversation a file comes from, and which case it is said to be for. */
export interface FileSender {
  readonly at: Address;
  /** Entra object id, where the channel proves one. */
  readonly userId?: string;
  readonly number?: number;
  /** Of a thread: the case it is about, which whoever writes there has or is about to take. */
  readonly caseId?: string;
}

/** The taken case whose other side a file goes to. `several`: with these numbers, and none was named. */
export type FilePlace =
  | { readonly state: "taken"; readonly caseId: string }
  | { readonly state: "none" }
  | { readonly state: "several"; readonly numbers: readonly number[] };

/** A file as it was sent. */
export interface SentFile {
  /** By which it is found again; the same id is the same file. Letters, digits, `-` and `_`. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** Nothing else is taken for it. */
  readonly only?: "picture";
}

/** Why a file is not taken. */
export type FileRefusal = "noCase" | "several" | "tooBig" | "empty" | "kind" | "tooMany";

/** A file as it is kept. `masked`: a password or key in its text was hidden. */
export type KeptFile =
  | {
      readonly state: "kept";
      readonly name: string;
      readonly contentType: string;
      readonly masked: boolean;
    }
  | { readonly state: "refused"; readonly why: FileRefusal };

/** Keeps the files of cases, for as long as somebody may work on the case. Throws when the store fails. */
export interface CaseFiles {
  /** Bytes of one file, at most. */
  readonly mostBytes: number;
  placeOf(sender: FileSender): Promise<FilePlace>;
  /** What stands in a file of plain text; undefined for pictures and the like. */
  textOf(bytes: Buffer): string | undefined;
  /** Keeps all of them or, where one is refused, none. */
  keep(caseId: string, files: readonly SentFile[]): Promise<readonly KeptFile[]>;
  read(
    caseId: string,
    id: string,
  ): Promise<
    { readonly name: string; readonly contentType: string; readonly bytes: Buffer } | undefined
  >;
  /** Whether a conversation is that of the requester or of whoever has the case. */
  isSide(caseId: string, at: Address): Promise<boolean>;
}
