/** A place in valid JSON, one byte a character. */
export interface TextWalk {
  readonly text: string;
  at: number;
}

const stringPattern = /"((?:[^"\\]|\\.)*)"/y;
const plainPattern = /[^\s,\]}]+/y;

/** Takes a string: what is between its quotation marks, as it is written. Undefined where there is none. */
export function takeString(walk: TextWalk): string | undefined {
  stringPattern.lastIndex = walk.at;
  const found = stringPattern.exec(walk.text);
  if (found === null) return undefined;
  walk.at = stringPattern.lastIndex;
  return found[1];
}

/** Takes a number or a word. */
export function takePlain(walk: TextWalk): string | undefined {
  plainPattern.lastIndex = walk.at;
  const value = plainPattern.exec(walk.text)?.[0];
  walk.at += value?.length ?? 0;
  return value;
}

export function passBlanks(walk: TextWalk): void {
  while (walk.text.charCodeAt(walk.at) <= 32) walk.at += 1;
}
