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
 * own data deleted. No content.
 */
export interface AuditEntry {
  readonly at: string;
  readonly by: string;
  readonly role: Role;
  readonly action: "lookup" | "deleteData";
  readonly user?: string;
  readonly app?: string;
}

export interface AuditLog {
  append(key: string, entry: AuditEntry): Promise<void>;
}
