import { type BotFrameworkOptions } from "../../../../bot/channels/botFramework";
import { createRequestRate } from "../../../../bot/channels/http";
import { openMemoryStore } from "../../../../bot/store/memory";
import { createLogger } from "../../../../bot/telemetry";

const log = createLogger({ format: "json", level: "silent", destination: process.stdout });
const clock = {
  now: () => Date.now(),
  wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};

/** What the channel needs beside its mode: the public cloud, a store of its own, no limits. */
export function outside(): Omit<BotFrameworkOptions, "mode"> {
  return {
    cloud: "public",
    log,
    clock,
    store: openMemoryStore(),
    perUser: createRequestRate(clock, undefined),
    portalUser: () => Promise.resolve(undefined),
    tooFast: () => ({ text: "too fast" }),
  };
}
