import { readFileSync } from "node:fs";
import { type Page } from "playwright-core";
import { withBrowser } from "./browser";

/** A rule that the page breaks, and where. */
export interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly where: string;
}

const file = find();

function find(): string {
  try {
    return require.resolve("axe-core/axe.min.js");
  } catch {
    return "";
  }
}

/** `it` where axe-core and a Chromium are installed. In CI a missing one fails the test. */
export const withAxe: jest.It = file !== "" || process.env["CI"] === "true" ? withBrowser : it.skip;

/**
 * What axe-core finds serious in a page and its frames of the same origin. It goes in through the
 * debugger, not through the page's content policy. What Web Chat itself brings is left out.
 */
export async function seriousViolations(page: Page): Promise<readonly Violation[]> {
  const source = readFileSync(file, "utf8");
  const found: Violation[] = [];
  for (const frame of page.frames()) {
    const one = await frame.evaluate<Violation[]>(`(async () => {
      { const module = undefined, define = undefined; ${source} }
      const own = ({ target }) => {
        const [selector] = target;
        const element = typeof selector === "string" ? document.querySelector(selector) : undefined;
        const isForeign = element?.closest('[class*="webchat"]');
        return !isForeign || element.closest(".ac-adaptiveCard");
      };
      const { violations } = await axe.run(document, { resultTypes: ["violations"], iframes: false });
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .flatMap(({ id, impact, nodes }) =>
          nodes.filter(own).map(({ target }) => ({ id, impact, where: target.join(" ") })));
    })()`);
    found.push(...one);
  }
  return found;
}
