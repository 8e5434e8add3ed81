import { type FixRunning } from "../conversation";
import { type Turn } from "../turn";

/** Every change leaves lines: who, what, whom, which application, when; and what became of it. */
export function auditFix(
  { effects, context: { asker, now } }: Turn,
  { fix, plan: { app, person, sourceId } }: Pick<FixRunning, "fix" | "plan">,
  outcome: string,
): void {
  const user = person?.id ?? sourceId;
  effects.push({
    do: "audit",
    entry: {
      at: now.toISOString(),
      by: asker.userId ?? "unknown",
      role: asker.role,
      action: "fix",
      ...(user !== undefined && { user }),
      app: app.id,
      fix,
      outcome,
    },
  });
}
