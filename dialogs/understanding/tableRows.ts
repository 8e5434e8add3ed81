/** Between the cells of a line: tabs of a spreadsheet, or what a file has in their place. */
const separators = ["\t", ";", "|", ","] as const;
/** More rows than this nobody asks about in one message. */
const most = 12;

/**
 * The rows of a text that is a table, each as a line of its own with its cells apart: "Audrey Oliver,Salesforce". Every
 * line has as many cells, and each but a heading is about a pair, as `isPair` tells. Undefined for other texts.
 */
export function tableRows(
  text: string,
  isPair: (row: string) => boolean,
): readonly string[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.length < 2 || lines.length > most + 1) return undefined;
  const separator = separators.find((mark) => isBetweenCells(mark, lines));
  if (separator === undefined) return undefined;
  const rows = lines.map((line) => withoutQuotes(line.split(separator)).join("\t"));
  const [heading = "", ...below] = rows;
  if (!below.every(isPair)) return undefined;
  return isPair(heading) ? rows : below;
}

function isBetweenCells(mark: string, lines: readonly string[]): boolean {
  const [most = 0, ...others] = lines.map((line) => line.split(mark).length);
  return most > 1 && others.every((count) => count === most);
}

const withoutQuotes = (cells: readonly string[]): readonly string[] =>
  cells.map((cell) => cell.trim().replace(/^"([^"]*)"$/, "$1"));
