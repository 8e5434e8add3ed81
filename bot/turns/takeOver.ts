import { type Errands } from "./errands";
import { leftBehind, type LeftBehindParts } from "./leftBehind";
import { pendingKey } from "./pendingDocument";

export interface TakeOverLimits {
  /** Milliseconds between two looks at the other instances. */
  readonly sweepMs: number;
}

/** Looks after what other instances leave behind. */
export interface TakeOver {
  /** Takes up everything that is left and goes on looking; resolves with how many that were. */
  begin(): Promise<number>;
  stop(): void;
}

/** Every so many looks all pending documents are looked at, whether or not an instance is missed. */
const thoroughEvery = 60;

/**
 * Creates the watch. A look at the few documents of the instances tells whether one has fallen; only
 * then, and from time to time, are the pending documents looked through.
 */
export function createTakeOver(
  parts: LeftBehindParts & { readonly random: () => number },
  errands: Pick<Errands, "begin">,
  { sweepMs }: TakeOverLimits,
): TakeOver {
  const { instance, log, random } = parts;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let looks = 0;

  const sweep = async (thorough: boolean): Promise<number> => {
    const fallen = await instance.fallen();
    if (!thorough && fallen.length === 0) return 0;
    const { taken, complete } = await leftBehind(parts);
    for (const pending of taken) void errands.begin(pendingKey(pending), pending);
    if (complete) for (const id of fallen) await instance.bury(id);
    if (taken.length > 0) log.info("takenOver", { count: taken.length });
    return taken.length;
  };
  const schedule = (): void => {
    if (stopped) return;
    timer = setTimeout(() => void look(), sweepMs * (0.5 + random())).unref();
  };
  const look = async (): Promise<void> => {
    looks++;
    try {
      await sweep(looks % thoroughEvery === 0);
    } catch (error) {
      log.warn("sweepFailed", { error });
    }
    schedule();
  };

  return {
    begin: async () => {
      const count = await sweep(true);
      clearTimeout(timer);
      schedule();
      return count;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
