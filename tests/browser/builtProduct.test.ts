import { start } from "../builders/process";
import { openBrowser, withBrowser } from "./browser";

jest.setTimeout(60_000);

withBrowser(
  "the built product shows the cause to somebody who picks a person and asks",
  async () => {
    const product = start("index");
    const [url] = await product.printed(/http:\/\/127\.0\.0\.1:\d+\//);
    const browser = await openBrowser(url);
    try {
      const { page, become, ask, trouble } = await browser.open();
      await become("Jonas Weber");
      expect(await page.locator("#role").innerText()).toBe("Employee");
      await become("Harriet Lindqvist");
      expect(await page.locator("#role").innerText()).toBe("Helpdesk");
      const card = await (await ask("Why is Audrey Oliver not in Salesforce?")).innerText();
      expect(card).toContain("Audrey Oliver · Salesforce");
      expect(card).toContain('"Sales only"');
      expect(trouble).toEqual([]);
    } finally {
      await browser.close();
    }
    product.child.kill("SIGTERM");
    expect(await product.ended).toBe(0);
    expect(product.output().err).toBe("");
  },
);
