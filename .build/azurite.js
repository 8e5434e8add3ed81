const { spawn } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

/** No installation takes this long. */
const longestMs = 180_000;

/**
 * Installs Azurite, the emulator of Azure Storage, where it is missing in CI. It stands beside the
 * product with a lock file of its own: nobody needs it who runs the bot. Rejects when npm fails.
 */
async function ensureAzurite(root) {
  const folder = path.join(root, ".ci", "azurite");
  const isThere = fs.existsSync(path.join(folder, "node_modules", "azurite"));
  if (isThere || process.env.AZURITE !== undefined || process.env.CI !== "true") return;
  const npm = spawn("npm", ["ci", "--prefix", folder, "--no-audit", "--no-fund"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
    timeout: longestMs,
  });
  const code = await new Promise((resolve, reject) => {
    npm.once("error", reject);
    npm.once("exit", resolve);
  });
  if (code !== 0) throw new Error("Azurite could not be installed: npm ci --prefix .ci/azurite");
}

module.exports = { ensureAzurite };
