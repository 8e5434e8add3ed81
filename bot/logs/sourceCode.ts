const beginnings =
  /^\s*(?:(?:async )?function\s+\w+\s*\([^)\n]{0,120}\)\s*\{|(?:const|let|var)\s+[\w{[][^\n]{0,80}=|import\s+[\w{*][^\n]{0,80}\bfrom\s*["']|export\s+(?:default|const|function|class)\b|(?:public|private|protected)\s+(?:static\s+)?(?:class|void|async|\w+\s+\w+\s*[({;=])|class\s+\w+\s*[{:(]|def\s+\w+\s*\(|#include\s*<|SELECT\s[^\n]{1,200}\sFROM\s|if\s*\([^\n]{1,120}\)\s*(?:\{|return\b)|try\s*\{|return\s[^\n]{1,120};|git\s+(?:commit|push|merge|rebase)\b|npm\s+(?:ERR|WARN|install)\b)/i;

/** Whether a text is a piece of a program, whose words explain nothing about an account. */
export function looksLikeSource(text: string): boolean {
  return beginnings.test(text.slice(0, 400));
}
