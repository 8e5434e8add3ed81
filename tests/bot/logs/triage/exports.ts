import { contentCutter } from "../../../../bot/logs/triage/contentCutter";
import { type LogEntry } from "../../../../bot/logs/port";
import { type Cutter, type TriageSink } from "../../../../bot/logs/triage/port";

/** An entry as Graph prints it, with texts that a careless reader of JSON falls over. */
export function entry(id: string): object {
  return {
    id,
    activityDateTime: "2026-11-20T09:00:00Z",
    provisioningAction: "create",
    servicePrincipal: { id: "sp", displayName: 'Conto"so [CRM] {1}' },
    sourceIdentity: { id: `u-${id}`, displayName: "Zoë \\ Łukasz 😀", identityType: "User" },
    provisioningStatusInfo: { status: "success", errorInformation: null },
    provisioningSteps: [{ name: "EntryExportAdd", details: { "a]}": '\\"[{' } }],
  };
}

/** What a cutter hands on. */
export interface Cut {
  readonly ids: string[];
  readonly entries: LogEntry[];
  readonly problems: string[];
}

/** Pushes chunks into a cutter and collects what it finds. */
export function cutWith(make: (sink: TriageSink) => Cutter, chunks: readonly Uint8Array[]): Cut {
  const found: Cut = { ids: [], entries: [], problems: [] };
  const cutter = make({
    entry: (one) => {
      found.ids.push(one.id);
      found.entries.push(one);
    },
    unreadable: ({ where, why }) => found.problems.push(`${where} ${why}`.trim()),
  });
  for (const chunk of chunks) {
    // A chunk is only lent: it is overwritten as soon as push returns.
    const lent = Buffer.from(chunk);
    cutter.push(lent);
    lent.fill(0);
  }
  cutter.end();
  return found;
}

/** Reads a whole text as an export of unknown kind. */
export function readExport(text: string | Uint8Array, size = Number.POSITIVE_INFINITY): Cut {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return cutWith(contentCutter, chunks);
}

/** The two halves of a text, for each place where it can be cut, also in the middle of a character. */
export function halves(text: string): [Uint8Array, Uint8Array][] {
  const bytes = Buffer.from(text);
  return Array.from({ length: bytes.length + 1 }, (_, at) => [
    bytes.subarray(0, at),
    bytes.subarray(at),
  ]);
}
