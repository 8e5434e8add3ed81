/** A text being read once from front to back. */
export interface JsonReader {
  readonly text: string;
  at: number;
  complete: boolean;
  /** Characters looked at so far. */
  work: number;
  /** The next character that counts, or "" at the end; blanks and `...` are passed over. */
  peek(): string;
  /** A bare word: letters, digits and the marks of numbers, GUIDs and names; "" if there is none. */
  word(): string;
  /** The width at which a client broke the lines; infinite when it broke them between words. */
  hardWidth(): number;
  /** Gives up: what follows is too deep to be what we look for. */
  stop(): void;
}

/** White space, also the kinds without a width that chats put in. */
const blank = /\s|\u200b|\u200c|\u200d|\u2060|\ufeff/;
const wordMark = /[\w$@+\-./]/;

/** Starts reading a text at its beginning. */
export function jsonReader(text: string): JsonReader {
  let width: number | undefined;
  return {
    text,
    at: 0,
    complete: true,
    work: 0,
    peek() {
      for (;;) {
        const next = text.charAt(this.at);
        this.work += 1;
        const elided = next === "…" || (next === "." && text.startsWith("...", this.at));
        if (elided) this.complete = false;
        if (next === "" || !(elided || blank.test(next))) return next;
        this.at += next === "." ? 3 : 1;
      }
    },
    word() {
      const start = this.at;
      while (this.at < text.length && wordMark.test(text.charAt(this.at))) {
        if (text.startsWith("...", this.at)) break;
        this.at += 1;
        this.work += 1;
      }
      return text.slice(start, this.at);
    },
    hardWidth() {
      if (width === undefined) {
        width = hardWidthOf(text);
        this.work += text.length;
      }
      return width;
    },
    stop() {
      this.at = text.length;
      this.complete = false;
    },
  };
}

/**
 * Lines broken hard are mostly exactly as long as the longest one; lines broken between words only
 * come close to it.
 */
function hardWidthOf(text: string): number {
  const lengths: number[] = [];
  let longest = 0;
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    const length = stop - start - (text.charAt(stop - 1) === "\r" ? 1 : 0);
    lengths.push(length);
    longest = Math.max(longest, length);
    start = stop + 1;
  }
  const close = lengths.filter((length) => length >= longest - 10);
  const full = close.filter((length) => length === longest);
  const isHard = lengths.length <= 2 || (full.length >= 2 && full.length * 2 >= close.length);
  return isHard ? longest : Number.POSITIVE_INFINITY;
}
