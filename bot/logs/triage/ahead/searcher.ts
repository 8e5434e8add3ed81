import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { useScanner } from "../scan/compiledScanner";
import { followShapes } from "../shapes/followShapes";
import { pieceSize } from "./newSlot";
import { type SearcherNews, type SearcherOptions } from "./port";
import { pieceReader } from "./pieceReader";
import { searchSlot } from "./searchSlot";
import { awaitReader, giveBack, readerAt, ringOver, slotOf, takeAhead } from "./slotRing";

/** The thread is ended from outside; it only looks now and then whether there is something to do. */
const patienceMs = 1_000;

/** The thread that looks for known entries: it takes one piece after another until it is ended. */
const own = workerData as SearcherOptions;
const { withRows, turns, ring: shared, descriptor, pieces, scanner } = own;
useScanner(scanner);
const ring = ringOver(shared);
const shapes = followShapes();
const read = pieceReader(descriptor);

function hearNews(): void {
  for (;;) {
    const heard = parentPort === null ? undefined : receiveMessageOnPort(parentPort);
    if (heard === undefined) return;
    shapes.follow(heard.message as SearcherNews);
  }
}

for (;;) {
  const from = readerAt(ring);
  hearNews();
  const piece = shapes.knowsAny() ? takeAhead(ring, from, turns, pieces) : undefined;
  if (piece === undefined) {
    awaitReader(ring, from, patienceMs);
    continue;
  }
  const bytes = read(piece);
  searchSlot(shapes, slotOf(ring, piece), bytes, withRows);
  giveBack(ring, piece, bytes.length < pieceSize ? -1 : bytes.length);
}
