export type Role = "employee" | "helpdesk" | "engineer";

/** Who is asking, as the channel proved it; never from names, channelData or card data. */
export interface Asker {
  readonly role: Role;
  /** The groups could not be read: the role is the least one, for this turn only. */
  readonly roleUnchecked?: true;
  /** Entra object id; missing where the channel proves none (a local Emulator). */
  readonly userId?: string;
  /** Display name the channel or directory gives; untrusted text. */
  readonly displayName?: string;
}

/**
 * One look-up of another person's data: who, whom, which application, when; or that somebody had the
 * own data deleted; or that somebody had something changed in the tenant, with what became of it.
 * No content.
 */
export interface AuditEntry {
  readonly at: string;
  readonly by: string;
  readonly role: Role;
  readonly action: "lookup" | "deleteData" | "fix";
  readonly user?: string;
  readonly app?: string;
  /** Which fix, and what became of it: `confirmed` when it was pressed, then its outcome. */
  readonly fix?: string;
  readonly outcome?: string;
}

export interface AuditLog {
  append(key: string, entry: AuditEntry): Promise<void>;
}
