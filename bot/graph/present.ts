type Maybe<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];

/** Members that may be undefined become members that may be missing. */
export type Present<T> = Omit<T, Maybe<T>> & {
  [K in Maybe<T>]?: Exclude<T[K], undefined>;
};

/** The same object without its undefined members: a fact that was not read is missing, not empty. */
export function present<T extends object>(object: T): Present<T> {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Present<T>;
}
