const fs = require("node:fs");
const path = require("node:path");
const { atOnce } = require("./atOnce");
const { withLock } = require("./lock");
const { scannerCompiler } = require("./scanner");
const { changedAt, stampOf } = require("./stamp");
const { ensureWebChat } = require("./webChat");

/** Files beside the sources that the product reads at run time. */
const assets = [path.join("bot", "channels", "portal", "page")];

/**
 * Builds `dist` when its stamp is not that of the sources. It is made in a folder of its own and
 * moved into place, so that a process never sees half of it; several at once wait for one.
 */
function build(root) {
  const dist = path.join(root, "dist");
  const began = Date.now();
  const checked = checkedAt(dist);
  // A time to come was noted by a clock that has been set back since: it says nothing of changes after it.
  if (checked <= began && changedAt(root) < checked) return false;
  const stamp = stampOf(root);
  const isBuilt = () => readStamp(dist) === stamp;
  if (isBuilt()) {
    noteCheck(dist, began);
    return false;
  }
  return withLock(root, () => {
    if (isBuilt()) return false;
    const made = `${dist}.${process.pid}`;
    const old = `${dist}.${process.pid}.old`;
    try {
      atOnce([compiler(root, made), scannerCompiler(root, made)]);
      for (const asset of assets) {
        fs.cpSync(path.join(root, asset), path.join(made, asset), { recursive: true });
      }
      const train = path.join(__dirname, "train.js");
      atOnce([
        [train, root, made, "messages"],
        [train, root, made, "intents"],
      ]);
      fs.copyFileSync(ensureWebChat(root), path.join(made, assets[0], "webchat.js"));
      fs.writeFileSync(path.join(made, "stamp"), stamp);
      noteCheck(made, began);
      if (fs.existsSync(dist)) fs.renameSync(dist, old);
      fs.renameSync(made, dist);
    } finally {
      for (const folder of [made, old]) fs.rmSync(folder, { recursive: true, force: true });
    }
    return true;
  });
}

function compiler(root, outDir) {
  const tsc = require.resolve("typescript/bin/tsc", { paths: [root] });
  return [tsc, "--project", path.join(root, "tsconfig.build.json"), "--outDir", outDir];
}

function readStamp(dist) {
  try {
    return fs.readFileSync(path.join(dist, "stamp"), "utf8");
  } catch {
    return undefined;
  }
}

/** Notes in the stamp's own time when the inputs were known to be those it is of, where that can be written. */
function noteCheck(dist, at) {
  try {
    fs.utimesSync(path.join(dist, "stamp"), at / 1000, at / 1000);
  } catch {
    // In a checkout of somebody else the product runs as well: the next start looks at all files again.
  }
}

/** That time, in milliseconds since 1970; before all where nothing was built. */
function checkedAt(dist) {
  return fs.statSync(path.join(dist, "stamp"), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}

/** Builds where that is needed, and says on stderr, beside what commands print, how it went; false if it failed. */
function ensureBuilt(root) {
  try {
    const began = Date.now();
    if (build(root) && process.stderr.isTTY) {
      process.stderr.write(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.\n`);
    }
    return true;
  } catch (error) {
    process.stderr.write(`The build failed: ${error.message}\n`);
    process.exitCode = 1;
    return false;
  }
}

module.exports = { build, ensureBuilt };

if (require.main === module) ensureBuilt(path.dirname(__dirname));
