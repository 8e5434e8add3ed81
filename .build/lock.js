const fs = require("node:fs");
const path = require("node:path");

const pollMs = 100;
/** No build takes this long: an older lock was left behind, even if its number is in use again. */
const staleMs = 300_000;
const longestWaitMs = 2 * staleMs;

/** Runs `work` while no other process of this folder does; waits for one that is at it. */
function withLock(root, work) {
  const lock = path.join(root, "dist.lock");
  acquire(lock);
  try {
    return work();
  } finally {
    // Work that took very long may have lost the lock to another process.
    if (ownerOf(lock) === process.pid) remove(lock);
  }
}

/** Another process may be looking into it just now, which does not make it worth failing. */
function remove(lock) {
  fs.rmSync(lock, { recursive: true, force: true, maxRetries: 5 });
}

function acquire(lock) {
  const end = Date.now() + longestWaitMs;
  while (!make(lock) && !takeOver(lock)) {
    if (Date.now() > end) throw new Error(`Remove ${lock} if no other build is running.`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pollMs);
  }
}

function make(lock) {
  if (!makeFolder(lock)) return false;
  fs.writeFileSync(path.join(lock, "pid"), String(process.pid));
  return true;
}

/** Several may find the same lock left behind: one makes the mark in it, and looks once more. */
function takeOver(lock) {
  try {
    const owner = ownerOf(lock);
    const mark = path.join(lock, "taken");
    if (!isLeftBehind(lock, owner) || !makeFolder(mark)) return false;
    const isMine = ownerOf(lock) === owner;
    if (isMine) fs.writeFileSync(path.join(lock, "pid"), String(process.pid));
    fs.rmdirSync(mark);
    return isMine;
  } catch (error) {
    // Meanwhile its process has removed it.
    if (error.code === "ENOENT") return false;
    throw error;
  }
}

/** Makes a folder; tells whether it was not there before. */
function makeFolder(folder) {
  try {
    fs.mkdirSync(folder);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** The number of the process that has the lock; 0 before it has written it. */
function ownerOf(lock) {
  try {
    return Number(fs.readFileSync(path.join(lock, "pid"), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return 0;
    throw error;
  }
}

function isLeftBehind(lock, owner) {
  if (Date.now() - fs.statSync(lock).mtimeMs > staleMs) return true;
  return owner > 0 && !isRunning(owner);
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}

module.exports = { withLock };
