import { diagnose, type Diagnosis, type Evidence, rank } from "../bot/diagnosis";
import { type LogEntry, type Pasted } from "../bot/logs/port";
import { diagnosisView } from "../cards/diagnosisView";
import { type Turn } from "./turn";

/** A text that was read as something. */
export type KnownPaste = Exclude<Pasted, { kind: "unknown" }>;

/** What a pasted text is answered by, and what else it tells, a line each. */
export interface LeadOfPaste {
  readonly lead: KnownPaste;
  readonly beside: readonly string[];
}

/** As many lines beside the answer are read. */
const mostLines = 5;

/**
 * Of several codes the one that must be mended first leads; of several entries the newest, and for an
 * employee the own one. The others are named, but to employees, whom they do not concern.
 */
export function leadOfPaste(turn: Turn, sent: KnownPaste): LeadOfPaste {
  const isPlain = turn.audience.role === "employee";
  if (sent.kind === "message" || (sent.others ?? []).length === 0)
    return { lead: sent, beside: [] };
  if (sent.kind === "code") return ofCodes(turn, sent, isPlain);
  return isPlain ? ofOwn(turn, sent) : ofEntries(turn, sent);
}

type Several = Extract<KnownPaste, { kind: "code" }>;
type Entries = Extract<KnownPaste, { kind: "logEntry" }>;

function ofCodes(turn: Turn, sent: Several, isPlain: boolean): LeadOfPaste {
  const codes = [sent.code, ...(sent.others ?? [])];
  const judged = codes.map((code) => {
    const others = codes.filter((one) => one !== code);
    const paste: KnownPaste = { ...sent, code, others };
    return { paste, code, diagnosis: judge(turn, paste) };
  });
  const [first, ...rest] = judged.toSorted((a, b) => orderOf(a.diagnosis) - orderOf(b.diagnosis));
  if (first === undefined) return { lead: sent, beside: [] };
  const cause = first.diagnosis.findings[0]?.cause.id;
  const different = rest.filter(({ diagnosis }) => diagnosis.findings[0]?.cause.id !== cause);
  const lines = different.map(
    ({ code, diagnosis }) => `${code}: ${diagnosisView(diagnosis, turn.audience).state}`,
  );
  return { lead: first.paste, beside: isPlain ? [] : lines.slice(0, mostLines) };
}

/** The surest first, and of equally sure ones what must be mended before the others. */
function orderOf({ findings: [first] }: Diagnosis): number {
  if (first === undefined) return Number.POSITIVE_INFINITY;
  return rank[first.certainty] * 10_000 + first.cause.precedence;
}

function ofEntries(turn: Turn, { others = [], ...lead }: Entries): LeadOfPaste {
  const lines = others.slice(0, mostLines).map((entry) => {
    const { title, state } = diagnosisView(judge(turn, asPaste(entry)), turn.audience);
    return `${title}: ${state}`;
  });
  const count = others.length - lines.length;
  return { lead, beside: count > 0 ? [...lines, turn.text("pasteMore", { count })] : lines };
}

/** Entries of others are left out before anything is made of them. */
function ofOwn(turn: Turn, { others = [], ...lead }: Entries): LeadOfPaste {
  const entries = [lead.entry, ...others];
  const own = entries.find((entry) => !isOfOther(turn, evidenceIn(turn, asPaste(entry))));
  return { lead: own === undefined ? lead : { ...lead, entry: own }, beside: [] };
}

const asPaste = (entry: LogEntry): Entries => ({
  kind: "logEntry",
  entry,
  complete: true,
  more: 0,
});

function evidenceIn({ ports, context }: Turn, paste: KnownPaste): Evidence {
  return ports.paste.evidence(paste, context.now.toISOString());
}

function judge(turn: Turn, paste: KnownPaste): Diagnosis {
  return diagnose(evidenceIn(turn, paste), turn.ports.causes);
}

/** Whether a pasted entry names somebody else: an employee's card would call it "your account". */
export function isOfOther({ context }: Turn, { subject }: Evidence): boolean {
  const { userId, displayName } = context.asker;
  const same = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && a.toLowerCase() === b?.toLowerCase();
  if (subject.id === undefined && subject.displayName === undefined) return false;
  return !same(subject.id, userId) && !same(subject.displayName, displayName);
}
