/** In place of a name; no text of the service holds it. */
const anyName = "\u0002";
/** Shorter ones, and all with signs in them, are parts of other words too often. */
const nameOfApplication = /^[\p{L}\d][\p{L}\d ]{1,60}[\p{L}\d]$/u;
const besideWord = /[\p{L}\d_@'"\\]/u;

/**
 * A text without the name of the application that it speaks of, so that texts of several applications
 * can be the same: `HTTP 401 from Zoom` as `HTTP 401 from Slack`, the code `ZoomUnauthorized` as
 * `Unauthorized`. The text stays as it is where a name stands alone, in quotation marks or within a word.
 */
export function ofAnyApplication(text: string, names: readonly string[]): string {
  let result = text;
  for (const name of names) {
    if (!nameOfApplication.test(name)) continue;
    const rest = codeBehind(result, name.replaceAll(" ", ""));
    if (rest !== undefined) return rest;
    result = replaceWord(result, name);
  }
  return result;
}

/** What follows the name in a code that begins with it. */
function codeBehind(text: string, name: string): string | undefined {
  const isCode = text.startsWith(name) && /^[A-Za-z\d]+$/.test(text);
  const rest = text.slice(name.length);
  return isCode && /[a-z]$/.test(name) && /^[A-Z]/.test(rest) ? rest : undefined;
}

function replaceWord(text: string, name: string): string {
  let result = "";
  let from = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, from)) {
    const end = at + name.length;
    const isAlone = at === 0 && end === text.length;
    const isWord = !besideWord.test(text[at - 1] ?? " ") && !besideWord.test(text[end] ?? " ");
    result += text.slice(from, at) + (isWord && !isAlone ? anyName : name);
    from = end;
  }
  return result + text.slice(from);
}
