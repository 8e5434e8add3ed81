import { type CrewMessage, readMessage, type WorkerMessage } from "./messages";
import { type Json } from "../store/port";
import { type Neighbours, type News } from "./port";

/** The way of a worker to the one that started it, as `process` has it. */
export interface WorkerPipe {
  readonly send: (message: WorkerMessage) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
}

/** What a worker is given at its start. */
export interface Joined {
  readonly neighbours: Neighbours;
  readonly shared: Json;
}

const crewKinds = ["shared", "news"] as const;

/** Says that this worker runs; resolves with what it shares with the others. */
export function joinCrew({ send, onMessage }: WorkerPipe): Promise<Joined> {
  const listeners: ((news: News) => void)[] = [];
  const neighbours: Neighbours = {
    tell: (news) => {
      send({ is: "news", news });
    },
    hear: (listener) => {
      listeners.push(listener);
    },
  };
  return new Promise((resolve) => {
    onMessage((message) => {
      const read = readMessage<CrewMessage>(message, crewKinds);
      if (read?.is === "shared") resolve({ neighbours, shared: read.shared });
      if (read?.is === "news") for (const listener of listeners) listener(read.news);
    });
    send({ is: "here" });
  });
}
