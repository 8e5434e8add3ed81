const places = [
  ...([
    "foundAt",
    "changesAt",
    "partsAt",
    "toldAt",
    "quotedAt",
    "fromAt",
    "toAt",
    "seenAt",
  ] as const),
  ...(["windowAt", "windowSize", "nodesAt", "nodesSize", "storeAt", "storeSize"] as const),
  ...(["routesAt", "routesSize"] as const),
  ...(["mostHoles", "mostParts"] as const),
] as const;

/** Where everything lies in the memory of a scanner, and how much room it has: see assembly/layout.ts. */
export type Layout = Readonly<Record<(typeof places)[number], number>>;

/** The layout that compiled code tells. */
export function layoutOf(exports: WebAssembly.Instance["exports"]): Layout {
  const told = places.map((name) => {
    const one = exports[name];
    if (!(one instanceof WebAssembly.Global)) throw new Error(`the scanner does not tell ${name}`);
    return [name, one.value];
  });
  return Object.fromEntries(told) as Layout;
}
