import { parentPort, workerData } from "node:worker_threads";
import { followShapes } from "../shapes/followShapes";
import { type SearcherOptions, type SearchRequest } from "./port";
import { searchSlot } from "./searchSlot";
import { slotOver } from "./newSlot";

/** The thread that looks for known entries: one request after another, each answered when it is done. */
const { withRows } = workerData as SearcherOptions;
const shapes = followShapes();

parentPort?.on("message", ({ slot, length, news }: SearchRequest) => {
  shapes.follow(news);
  searchSlot(shapes, slotOver(slot), length, withRows);
  parentPort?.postMessage("searched");
});
