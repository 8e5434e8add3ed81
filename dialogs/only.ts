import { type Topic } from "./topic";

/** Some parts of a topic, as far as it has them: what the next text does not name is that of before. */
export function only(topic: Topic | undefined, ...names: readonly (keyof Topic)[]): Partial<Topic> {
  return Object.fromEntries(
    Object.entries(topic ?? {}).filter(([name]) => names.some((n) => n === name)),
  );
}
