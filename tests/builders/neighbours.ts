import { type Neighbours, type News } from "../../bot/workers/port";

/** Workers of one start: what one tells, the others hear. */
export function neighbourhood(count: number): Neighbours[] {
  const listeners: ((news: News) => void)[][] = Array.from({ length: count }, () => []);
  return listeners.map((own) => ({
    tell: (news) => {
      for (const others of listeners) if (others !== own) for (const hear of others) hear(news);
    },
    hear: (listener) => void own.push(listener),
  }));
}
