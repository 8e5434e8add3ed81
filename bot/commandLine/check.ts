/** One check of the doctor: what was looked at, whether it is right, and what to do if not. */
export interface Check {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly fix: string;
}
