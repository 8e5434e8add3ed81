const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { spawn } = require("node:child_process");
const { chromium } = require("playwright-core");
const { build } = require("./build");

const root = path.dirname(__dirname);
const file = path.join(root, ".github", "portal.png");
const question = "Why is Audrey Oliver not in Salesforce?";
const patienceMs = 20_000;

/**
 * Takes the picture of the README: the portal as it looks to a helpdesk agent who asked why somebody
 * is missing. It needs Chromium, in the usual place or named by CHROMIUM.
 */
async function takeScreenshot() {
  build(root);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "screenshot-"));
  const product = spawn(process.execPath, [path.join(root, "dist", "bot", "index.js")], {
    env: { PATH: process.env.PATH, PORT: "0", DATA_DIR: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => product.once("exit", resolve));
  try {
    await photograph(await addressOf(product));
  } finally {
    product.kill("SIGTERM");
    await ended;
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The address in the line that the product prints when it is ready. */
function addressOf(product) {
  return new Promise((resolve, reject) => {
    let said = "";
    product.stdout.on("data", (chunk) => {
      said += chunk;
      const [address] = /http:\/\/\S+/.exec(said) ?? [];
      if (address) resolve(address);
    });
    product.once("exit", () => reject(new Error(`the product ended: ${said}`)));
  });
}

async function photograph(address) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-proxy-server", "--hide-scrollbars"],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 816 },
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    page.setDefaultTimeout(patienceMs);
    await page.goto(address);
    await page.getByText("Hello.").first().waitFor();
    await page.getByRole("button", { name: question }).click();
    const card = page.locator(".ac-adaptiveCard");
    await card.waitFor();
    await page.mouse.move(0, 0);
    await page.evaluate("document.activeElement.blur()");
    await atRest(card);
    const { y, height } = await card.boundingBox();
    if (y < 70 || y + height > 816) throw new Error("the card does not fit into the picture");
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}

/** Web Chat scrolls to a new message in steps. */
async function atRest(card) {
  for (let last, same = 0; same < 5;) {
    const { y } = await card.boundingBox();
    same = y === last ? same + 1 : 0;
    last = y;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

takeScreenshot().catch((error) => {
  process.stderr.write(`No picture was taken: ${error.message}\n`);
  process.exitCode = 1;
});
