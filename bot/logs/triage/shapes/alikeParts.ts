import { type Found, mostMeanings } from "./port";

/** What a part says that tells something. */
export interface Said {
  /** The first part that says the same of another application; its own number where none does. */
  readonly alike: number;
  /** Its string as JSON, where nobody's name stands in it. */
  readonly written: string | undefined;
}

/**
 * Parts that say the same, such as `HTTP 401 from Zoom` and `HTTP 401 from Slack`: they count as one, and
 * only what a row shows of them is their own.
 */
export interface AlikeParts {
  has(part: number): boolean;
  set(part: number, said: Said): void;
  /** A part says something of its own after all. */
  setApart(part: number): void;
  /** What an entry tells, alike parts as one: as many numbers as it tells. It is only lent. */
  told(found: Found): Int32Array;
  /** What the part says that is the one of so many that an entry tells; undefined where it has a hole. */
  written(found: Found, index: number): string | undefined;
  /** The same as bytes. */
  bytes(found: Found, index: number): Buffer;
}

const none = Buffer.alloc(0);

/** No part yet. */
export function alikeParts(): AlikeParts {
  const saids = new Map<number, Said & { readonly bytes: Buffer }>();
  /** Of those alone that count as another one. */
  const counted = new Map<number, number>();
  let lent = new Int32Array(0);
  const saidBy = ({ told }: Found, index: number): (Said & { bytes: Buffer }) | undefined =>
    saids.get(told[index] ?? 0);
  return {
    has: (part) => saids.has(part),
    set(part, said) {
      saids.set(part, { ...said, bytes: Buffer.from(said.written ?? "") });
      if (said.alike !== part) counted.set(part, said.alike);
    },
    setApart(part) {
      counted.delete(part);
    },
    told(found) {
      const { told, toldCount } = found;
      if (lent.length < toldCount) lent = new Int32Array(told.length);
      for (let index = 0; index < toldCount; index++) {
        const one = told[index] ?? 0;
        lent[index] = one <= mostMeanings ? one : (counted.get(one) ?? one);
      }
      return lent;
    },
    written: (found, index) => saidBy(found, index)?.written,
    bytes: (found, index) => saidBy(found, index)?.bytes ?? none,
  };
}
