/** Whether more bytes behind the limit could have led the last search another way. */
export let isCut: bool = false;

/** A new search, which has not met the limit. */
export function beginSearch(): void {
  isCut = false;
}

/** Notes that the limit was met; 0, as where nothing is found. */
export function meetLimit(): usize {
  isCut = true;
  return 0;
}
