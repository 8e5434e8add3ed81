export interface LaneLimits {
  /** Lanes that work at the same time. */
  readonly parallel: number;
  /** Tasks in all lanes, and in one lane, beyond which there is no room. */
  readonly tasks: number;
  readonly tasksPerLane: number;
}

/** Queues of work: strictly in order within a lane, lanes beside each other. */
export interface Lanes {
  /** Queues a task, also when there is no room: what was accepted is done. */
  run<T>(lane: string, task: () => Promise<T>): Promise<T>;
  hasRoom(lane: string): boolean;
  isIdle(lane: string): boolean;
  /** Lanes that have tasks; an idle lane takes no memory. */
  size(): number;
}

/** Creates the queues of one process, one lane per conversation. */
export function createLanes(limits: LaneLimits): Lanes {
  const lanes = new Map<string, (() => Promise<void>)[]>();
  const ready: string[] = [];
  let working = 0;
  let tasks = 0;

  const work = async (lane: string, queue: (() => Promise<void>)[]): Promise<void> => {
    working++;
    await queue[0]?.();
    queue.shift();
    tasks--;
    working--;
    if (queue.length > 0) ready.push(lane);
    else lanes.delete(lane);
    next();
  };
  const next = (): void => {
    while (working < limits.parallel) {
      const lane = ready.shift();
      if (lane === undefined) return;
      const queue = lanes.get(lane);
      if (queue) void work(lane, queue);
    }
  };

  return {
    run: (lane, task) =>
      new Promise((resolve, reject) => {
        const queue = lanes.get(lane) ?? [];
        // The task's outcome is the caller's; the lane goes on either way.
        queue.push(() => Promise.resolve().then(task).then(resolve, reject));
        tasks++;
        if (queue.length > 1) return;
        lanes.set(lane, queue);
        ready.push(lane);
        next();
      }),
    hasRoom: (lane) => tasks < limits.tasks && (lanes.get(lane)?.length ?? 0) < limits.tasksPerLane,
    isIdle: (lane) => !lanes.has(lane),
    size: () => lanes.size,
  };
}
