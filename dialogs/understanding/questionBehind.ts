const behind =
  /^[^]{8,300}?[,;.?!？、。]\s*(?:(?:and|also|und|auch|et|aussi|y)\s+)?(?<question>[^,;.?!？、。]{5,80})[?.!？。]*$/iu;

/** The last of several clauses, which may ask more of the same: "why is Ben not in Slack, and is it just him?" */
export function questionBehind(text: string): string | undefined {
  return behind.exec(text.trim())?.groups?.["question"]?.trim();
}
