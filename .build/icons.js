const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

/** Icons of the Teams package by their width and height in pixels. */
const sizes = { color: 192, outline: 32 };

/**
 * Draws an SVG as PNG, transparent where nothing is drawn. It needs Chromium, in the usual place or
 * named by CHROMIUM.
 */
async function drawIcons(sources) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-proxy-server", "--force-color-profile=srgb"],
  });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    const drawn = {};
    for (const [name, svg] of Object.entries(sources)) {
      const size = sizes[name];
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
      drawn[name] = await page.screenshot({ omitBackground: true });
    }
    return drawn;
  } finally {
    await browser.close();
  }
}

async function writeIcons(folder) {
  const names = Object.keys(sizes);
  const sources = names.map((name) => [
    name,
    fs.readFileSync(path.join(folder, `${name}.svg`), "utf8"),
  ]);
  for (const [name, png] of Object.entries(await drawIcons(Object.fromEntries(sources)))) {
    fs.writeFileSync(path.join(folder, `${name}.png`), png);
  }
}

module.exports = { drawIcons };

if (require.main === module) {
  writeIcons(path.join(path.dirname(__dirname), "deploymentTemplates", "teams")).catch((error) => {
    process.stderr.write(`No icon was drawn: ${error.message}\n`);
    process.exitCode = 1;
  });
}
