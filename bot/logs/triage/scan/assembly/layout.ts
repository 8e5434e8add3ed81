/**
 * Where in the memory everything lies that both sides know. Counts and places are numbers of 32 bits. Bytes
 * are looked at sixteen at once: there is room behind those that are searched and those of the parts.
 */
const room: usize = 64;

/** An entry has at most so many holes to be of a shape, and so many parts. */
export const mostHoles: i32 = 400;
export const mostParts: i32 = 400;

/** `Found` of shapes/port.ts: its end and its counts, then its lists. */
export const foundAt: usize = 1024;
/** How often the tree of parts was changed. */
export const changesAt: usize = foundAt + 24;
export const partsAt: usize = foundAt + 32;
export const toldAt: usize = partsAt + (<usize>mostParts + 1) * 4;
export const quotedAt: usize = toldAt + (<usize>(mostParts + mostHoles) + 1) * 4;
export const fromAt: usize = quotedAt + (<usize>mostHoles + 1) * 4;
export const toAt: usize = fromAt + (<usize>mostHoles + 1) * 4;
export const seenAt: usize = toAt + (<usize>mostHoles + 1) * 4;

/** Of the bytes that are searched, as many as the longest entry that is learned from. */
export const windowAt: usize = 16 * 1024;
export const windowSize: usize = 64 * 1024;

/** The nodes of the tree, and the bytes of its parts. */
export const nodesAt: usize = windowAt + windowSize + room;
export const nodesSize: usize = 4 * 1024 * 1024;
export const storeAt: usize = nodesAt + nodesSize;
export const storeSize: usize = 4 * 1024 * 1024;

/** The parts once more, written out. */
export const routesAt: usize = storeAt + storeSize + room;
export const routesSize: usize = 2 * 1024 * 1024;

/** What contents of so many bytes mean; a power of two of them is kept. */
export const longestMeant: usize = 512;
export const meaningSlots: usize = 1024;
export const meaningsAt: usize = routesAt + routesSize + room;
const meaningsSize: usize = meaningSlots * (longestMeant + 32);

const pages = (meaningsAt + meaningsSize + room + 0xffff) >> 16;
memory.grow(<i32>pages - memory.size());
