import { type Role } from "../access/port";

export type CaseState = "open" | "taken" | "resolved" | "withdrawn";

/** What a person agreed to share when asking for a human. Secrets are masked before. */
export interface CaseDraft {
  readonly requester: {
    readonly userId?: string;
    readonly displayName?: string;
    readonly role: Role;
  };
  readonly conversation: string;
  readonly person?: { readonly id?: string; readonly displayName?: string };
  readonly app?: { readonly id?: string; readonly displayName?: string };
  /** The diagnosis in words, with its evidence, as shown in the preview. */
  readonly summary: readonly string[];
  readonly sentence?: string;
  /** Ids of the Graph requests that the evidence was read with. */
  readonly requestIds?: readonly string[];
  readonly openedAt: string;
}

export interface CaseRecord {
  readonly caseId: string;
  /** Short number that people can say to each other. */
  readonly number: number;
  readonly state: CaseState;
  readonly openedAt: string;
}

/** Keeps the cases. */
export interface CaseDesk {
  /** Opens a case once per key: the same key gives the same case again. */
  open(key: string, draft: CaseDraft): Promise<CaseRecord>;
}
