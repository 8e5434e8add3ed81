import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The root of the checkout. */
export const root = path.resolve(__dirname, "..", "..");

const readme = path.join(root, "README.md");

/** What stands between `<!-- name... -->` and `<!-- /name -->` in the README of a checkout. */
export function section(name: string, checkout = root): string {
  const text = readFileSync(path.join(checkout, "README.md"), "utf8");
  const found = sectionPattern(name).exec(text)?.[2];
  if (found === undefined) throw new Error(`README.md has no section ${name}`);
  return found.trim();
}

/**
 * The section as it should be. With `UPDATE=1` it is written there first, so that a test both checks
 * and mends: `UPDATE=1 npm test -- tests/conventions`.
 */
export function expected(name: string, body: string): string {
  if (process.env["UPDATE"] === "1") writeSection(readme, name, body);
  return body;
}

/** Puts a text between the markers of a section. */
export function writeSection(file: string, name: string, body: string): void {
  const text = readFileSync(file, "utf8");
  const next = text.replace(
    sectionPattern(name),
    (_, open: string, _old, close: string) => `${open}\n\n${body}\n\n${close}`,
  );
  writeFileSync(file, next);
}

function sectionPattern(name: string): RegExp {
  return new RegExp(`(<!-- ${name}\\b[^>]*-->)\\n(.*?)\\n?(<!-- /${name} -->)`, "s");
}

/** A Markdown table as prettier would write it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) =>
    Math.max(3, ...cells.map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const [first = [], ...others] = cells;
  return [line(first), rule, ...others.map(line)].join("\n");
}
