import { type HeldBytes, heldBytes } from "./heldBytes";
import { type JsonValues, jsonValues } from "./jsonValues";
import { longestValue } from "./limits";
import { type Cutter, type FoundEntries, type TriageSink } from "./port";

const mark = { newline: 10, quote: 34, comma: 44, openList: 91, backslash: 92, closeList: 93 };
const openObject = 123;
const closeObject = 125;

/** Members of a page or an envelope whose elements are the entries. */
const pages = new Set(["value", "records"]);
/** So much is kept before a bracket that the name of its member can be read. */
const lookBehind = 64;

/**
 * Cuts JSON of any size into its entries without building it: the elements of an array or of a page
 * `{"value": [...]}` or `{"records": [...]}`, also several documents in a row and pages within an
 * array. Only strings and brackets are looked at. JSON strings hold no bare line breaks: one that runs
 * over the end of its line is broken, and reading goes on behind it.
 */
export function jsonElements(sink: TriageSink): Cutter {
  const scan = newScan(jsonValues(sink));
  return {
    push(bytes, found) {
      scan.chunk = scan.held.length;
      scan.found = found;
      scan.held.add(bytes);
      scan.shown = scan.held.bytes.subarray(0, scan.held.length);
      read(scan);
      if (scan.start >= 0 && scan.held.length - scan.start > longestValue)
        giveUp(scan, "is too long");
      forget(scan);
    },
    end() {
      if (scan.start >= 0) scan.values.broken(`entry ${scan.elements}`, "is cut short");
      else if (scan.depth > 0 || scan.inString)
        scan.values.broken("the end", "is missing: the input is cut short");
    },
  };
}

interface Scan {
  readonly values: JsonValues;
  readonly held: HeldBytes;
  /** The same bytes as they are until the next chunk. */
  shown: Buffer;
  /** Where the last chunk begins, and which entries were found in it beforehand. */
  chunk: number;
  found: FoundEntries | undefined;
  at: number;
  depth: number;
  /** The depth at which elements lie: 0, or within the innermost array of elements. */
  level: number;
  /** The levels around it. */
  readonly outer: number[];
  /** Where the element begins that we are in; -1 in none, or in one that turned out to be a page. */
  start: number;
  inString: boolean;
  /** No line break lies between here and there. */
  nextNewline: number;
  elements: number;
  /** Text between elements was named already. */
  strange: boolean;
  /** Brackets do not match any more: something broken was left. */
  lost: boolean;
  /** What comes may be the rest of the broken element: until an entry is found, it is tried quietly. */
  searching: boolean;
}

function newScan(values: JsonValues): Scan {
  return {
    ...{
      values,
      held: heldBytes(),
      shown: Buffer.alloc(0),
      chunk: 0,
      found: undefined,
      at: 0,
      depth: 0,
      level: 0,
      outer: [],
      start: -1,
    },
    ...{ inString: false, nextNewline: -1, elements: 0 },
    ...{ strange: false, lost: false, searching: false },
  };
}

function read(scan: Scan): void {
  const { held } = scan;
  while (scan.at < held.length) {
    if (scan.inString) {
      passString(scan);
      continue;
    }
    const byte = held.bytes[scan.at] ?? 0;
    if (byte === mark.quote) quote(scan);
    else if (byte === openObject || byte === mark.openList) open(scan, byte);
    else if (byte === closeObject || byte === mark.closeList) close(scan, byte);
    else if (scan.depth === scan.level && byte > 32 && byte !== mark.comma) nameStrange(scan);
    scan.at += 1;
  }
}

function quote(scan: Scan): void {
  if (scan.depth === scan.level) nameStrange(scan);
  scan.inString = true;
}

/** Goes behind the end of the string, or as far as there is. */
function passString(scan: Scan): void {
  const { bytes, length } = scan.held;
  const end = indexOf(bytes, mark.quote, scan.at, length);
  if (scan.nextNewline < scan.at) scan.nextNewline = indexOf(bytes, mark.newline, scan.at, length);
  if (scan.nextNewline < end) {
    scan.at = scan.nextNewline;
    giveUp(scan, "is no valid JSON");
    return;
  }
  scan.at = Math.min(end + 1, length);
  if (end < length) scan.inString = isEscaped(bytes, end);
}

function open(scan: Scan, byte: number): void {
  const isList = byte === mark.openList;
  const isElement = scan.depth === scan.level;
  if (isElement && passKnown(scan)) return;
  const isPage =
    isList && scan.depth === scan.level + 1 && pages.has(memberBefore(scan.held.bytes, scan.at));
  scan.depth += 1;
  if (isPage || (isElement && isList)) {
    // An array of entries: what seemed an element is only what holds them.
    if (scan.start >= 0) scan.elements -= 1;
    scan.start = -1;
    scan.outer.push(scan.level);
    scan.level = scan.depth;
  } else if (isElement) {
    scan.start = scan.at;
    scan.elements += 1;
    scan.strange = false;
  }
}

/** Goes to the end of an entry that is known. */
function passKnown(scan: Scan): boolean {
  const { values, shown, at, chunk, found } = scan;
  const place = { bytes: shown, from: at, limit: shown.length, chunk };
  const end = values.known(place, found);
  if (end < 0) return false;
  values.take();
  scan.at = end - 1;
  scan.elements += 1;
  scan.strange = scan.searching = false;
  return true;
}

function close(scan: Scan, byte: number): void {
  if (scan.depth === scan.level) {
    const outer = byte === mark.closeList ? scan.outer.pop() : undefined;
    if (outer === undefined) {
      if (!scan.lost) nameStrange(scan);
      return;
    }
    scan.level = outer;
  }
  scan.depth -= 1;
  if (scan.depth !== scan.level || scan.start < 0) return;
  const element = scan.held.bytes.subarray(scan.start, scan.at + 1);
  scan.start = -1;
  const quietly = scan.searching;
  const found = scan.values.read(element, `entry ${scan.elements}`, { quietly });
  if (found) scan.searching = false;
  else if (quietly) scan.elements -= 1;
}

/** Text between elements: named once, however long it is. */
function nameStrange(scan: Scan): void {
  if (scan.strange || scan.searching) return;
  scan.strange = true;
  const where = scan.elements === 0 ? "the beginning" : `what follows entry ${scan.elements}`;
  scan.values.broken(where, "is no JSON object");
}

/** Gives the element up; everything behind it is looked at as documents in a row. */
function giveUp(scan: Scan, why: string): void {
  const where = scan.start >= 0 ? `entry ${scan.elements}` : `what follows entry ${scan.elements}`;
  if (!scan.searching) scan.values.broken(where, why);
  scan.start = -1;
  scan.inString = false;
  scan.depth = scan.level = 0;
  scan.outer.length = 0;
  scan.lost = scan.searching = true;
}

/** Keeps the element that is still open. */
function forget(scan: Scan): void {
  const from = scan.start >= 0 ? scan.start : Math.max(0, scan.at - lookBehind);
  scan.held.keep(from);
  scan.at -= from;
  scan.start = scan.start >= 0 ? 0 : -1;
  scan.nextNewline = -1;
}

function indexOf(bytes: Buffer, byte: number, from: number, length: number): number {
  const found = bytes.indexOf(byte, from);
  return found >= 0 && found < length ? found : length;
}

/** Whether an odd number of backslashes stands before a quote. */
function isEscaped(bytes: Buffer, quote: number): boolean {
  let before = quote - 1;
  while (before >= 0 && bytes[before] === mark.backslash) before -= 1;
  return (quote - 1 - before) % 2 === 1;
}

/** The name of the member whose value begins at a bracket, in lower case; "" when there is none. */
function memberBefore(bytes: Buffer, bracket: number): string {
  const text = bytes.toString("latin1", Math.max(0, bracket - lookBehind), bracket);
  return (/"(\w{1,20})"\s{0,20}:\s{0,20}$/.exec(text)?.[1] ?? "").toLowerCase();
}
