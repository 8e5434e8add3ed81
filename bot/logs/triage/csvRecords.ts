import { csvEntries } from "../csvEntries";
import { graphEntry } from "../graphEntry";
import { heldBytes } from "./heldBytes";
import { type Cutter, type TriageSink } from "./port";

const newline = 10;
const quote = 34;
/** A record longer than this, in bytes, has lost its closing quote. */
const longestRecord = 1024 * 1024;

/**
 * Cuts the portal's CSV download into records and reads them; a quoted field may hold line breaks. A
 * quotation mark opens a field only at its beginning, as in the reader of the records.
 */
export function csvRecords(sink: TriageSink): Cutter {
  const held = heldBytes();
  const rows = csvRows(sink);
  const marks = quotationMarks();
  let at = 0;

  const cut = (): void => {
    let from = 0;
    for (; at < held.length; at++) {
      if (!marks.endsRecord(held.bytes[at] ?? 0)) continue;
      const record = held.bytes.toString("utf8", from, at);
      marks.header(record);
      rows.record(record);
      from = at + 1;
    }
    held.keep(from);
    at -= from;
  };

  return {
    push(bytes) {
      held.add(bytes);
      cut();
      if (held.length > longestRecord) {
        rows.broken("is too long: a quotation mark is missing");
        held.length = at = 0;
        marks.reset();
      }
      rows.flush();
    },
    end() {
      if (marks.quoted()) rows.broken("is cut short");
      else if (held.length > 0) rows.record(held.bytes.toString("utf8", 0, held.length));
      rows.flush();
    },
  };
}

interface QuotationMarks {
  /** Whether a record ends with this byte, the next of the text. */
  endsRecord(byte: number): boolean;
  quoted(): boolean;
  /** Learns the separator from the first record. */
  header(record: string): void;
  reset(): void;
}

function quotationMarks(): QuotationMarks {
  let separators = [",", ";", "\t"];
  let ends = new Set(separators.map((one) => one.charCodeAt(0)));
  let known = false;
  let state: "start" | "quoted" | "closed" | "bare" = "start";
  return {
    endsRecord(byte) {
      // A mark right behind a closing one stands for a mark within the field: it opens again.
      if (state === "quoted") state = byte === quote ? "closed" : "quoted";
      else if (byte === quote) state = state === "bare" ? "bare" : "quoted";
      else state = byte === newline || ends.has(byte) ? "start" : "bare";
      return state === "start" && byte === newline;
    },
    quoted: () => state === "quoted",
    header(record) {
      if (known) return;
      known = true;
      separators = separators.filter((one) => record.includes(one)).slice(0, 1);
      ends = new Set(separators.map((one) => one.charCodeAt(0)));
    },
    reset() {
      state = "start";
    },
  };
}

interface Rows {
  record(text: string): void;
  broken(why: string): void;
  /** Reads what was collected; several records at once, since each reading begins with the header. */
  flush(): void;
}

function csvRows(sink: TriageSink): Rows {
  let header: string | undefined;
  let records: string[] = [];
  let row = 0;
  let foreign = false;
  const flush = (): void => {
    if (header === undefined || records.length === 0) return;
    const texts = records;
    records = [];
    const objects = csvEntries(`${header}\n${texts.join("\n")}`, texts.length);
    if (objects === undefined) return;
    const first = row - texts.length;
    objects.forEach((object, index) => {
      const entry = graphEntry(object);
      if (entry.id !== "" || entry.at !== "" || entry.status !== "") sink.entry(entry);
      else sink.unreadable({ where: `row ${first + index + 1}`, why: "is no log entry" });
    });
  };
  return {
    flush,
    record(text) {
      if (text.trim() === "") return;
      if (header === undefined) {
        header = text.replace(/\r$/, "");
        // The reader of tables wants a row: whether it knows the columns does not depend on it.
        foreign = csvEntries(`${header}\n${header}`, 1) === undefined;
        if (foreign)
          sink.unreadable({ where: "", why: "is neither JSON nor a table of a provisioning log" });
        return;
      }
      if (foreign) return;
      row += 1;
      records.push(text);
      if (records.length >= 256) flush();
    },
    broken(why) {
      if (foreign) return;
      flush();
      row += 1;
      sink.unreadable({ where: `row ${row}`, why });
    },
  };
}
