const fs = require("node:fs");
const path = require("node:path");

const pollMs = 100;
/** No build takes this long; a lock that is older was left behind. */
const staleMs = 120_000;

/** Runs `work` while no other process of this folder does; waits for one that is at it. */
function withLock(root, work) {
  const lock = path.join(root, "dist.lock");
  acquire(lock);
  try {
    return work();
  } finally {
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

function acquire(lock) {
  for (;;) {
    try {
      fs.mkdirSync(lock);
      fs.writeFileSync(path.join(lock, "pid"), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (isLeftBehind(lock)) fs.rmSync(lock, { recursive: true, force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pollMs);
  }
}

function isLeftBehind(lock) {
  try {
    if (Date.now() - fs.statSync(lock).mtimeMs > staleMs) return true;
    const pid = Number(fs.readFileSync(path.join(lock, "pid"), "utf8"));
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    // ESRCH: its process is gone. ENOENT: it is just being made or removed.
    return error.code === "ESRCH";
  }
}

module.exports = { withLock };
