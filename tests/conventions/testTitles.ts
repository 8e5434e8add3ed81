import ts from "typescript";

const blocks = new Set(["it", "test", "describe", "withShared", "withBrowser"]);

/**
 * The titles of the tests in a file: of `it`, `describe` and their like, and of the rows of `it.each`
 * whose first text the title shows. Comments, other data and tests that are left out have none.
 */
export function titlesIn(source: string): string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && blocks.has(blockOf(node.expression))) {
      const title = textOf(node.arguments[0]);
      const shown = title.some((text) => text.includes("%")) ? rowTitles(node.expression) : [];
      titles.push(...title, ...shown);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("file.test.ts", source, ts.ScriptTarget.Latest));
  return titles;
}

/** `it` of `it(...)` and `it.each(...)(...)`; nothing of `it.skip(...)` and of `it.each(...)` itself. */
function blockOf(called: ts.Expression): string {
  if (ts.isIdentifier(called)) return called.text;
  if (ts.isCallExpression(called) && isEach(called.expression))
    return blockOf(called.expression.expression);
  return "";
}

function isEach(node: ts.Node): node is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(node) && node.name.text === "each";
}

function rowTitles(called: ts.Expression): string[] {
  const table = ts.isCallExpression(called) ? called.arguments[0] : undefined;
  if (table === undefined || !ts.isArrayLiteralExpression(table)) return [];
  return table.elements.flatMap((row) =>
    textOf(ts.isArrayLiteralExpression(row) ? row.elements[0] : row),
  );
}

function textOf(node: ts.Node | undefined): string[] {
  return node !== undefined && ts.isStringLiteralLike(node) ? [node.text] : [];
}
