/** What the other side answers, of places in the bytes that it knows: see `Asked` in scanner.ts. */
export declare function isUtf8(from: i32, to: i32): bool;
export declare function isTruth(from: i32, to: i32): bool;
export declare function meaningOf(kind: i32, from: i32, to: i32): i32;
