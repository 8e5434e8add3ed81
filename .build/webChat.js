const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { gunzipSync } = require("node:zlib");

const bundle = "package/dist/webchat.js";

/**
 * Makes sure that Web Chat's bundle is in `node_modules/.cache` and returns its path. Installing the
 * package would bring 500 MB of dependencies that are all in this one file, so only its archive is
 * fetched, compared with the hash in package.json, and the file taken out. Throws when it can
 * neither be found nor fetched.
 */
function ensureWebChat(root) {
  const { version, integrity } = require(path.join(root, "package.json")).webchat;
  const folder = path.join(root, "node_modules", ".cache", "webchat", version);
  const file = path.join(folder, "webchat.js");
  if (fs.existsSync(file)) return file;
  fs.mkdirSync(folder, { recursive: true });
  const temporary = fs.mkdtempSync(path.join(folder, "fetch-"));
  try {
    const made = path.join(temporary, "webchat.js");
    fs.writeFileSync(made, fileIn(gunzipSync(fetchArchive(temporary, version, integrity))));
    fs.renameSync(made, file);
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
  return file;
}

function fetchArchive(folder, version, integrity) {
  const wanted = `botframework-webchat@${version}`;
  try {
    execFileSync("npm", ["pack", wanted, "--silent", "--prefer-offline"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 120_000,
      shell: process.platform === "win32",
    });
  } catch (error) {
    const reason = String(error.stderr ?? error.message).trim();
    throw new Error(`Web Chat (${wanted}) could not be fetched from the npm registry. ${reason}`, {
      cause: error,
    });
  }
  const [name] = fs.readdirSync(folder).filter((one) => one.endsWith(".tgz"));
  if (name === undefined) throw new Error(`npm pack ${wanted} left no archive.`);
  const archive = fs.readFileSync(path.join(folder, name));
  const found = `sha512-${createHash("sha512").update(archive).digest("base64")}`;
  if (found !== integrity) {
    throw new Error(`${wanted} is not the archive whose hash is in package.json.`);
  }
  return archive;
}

/** The bundle out of a tar archive: blocks of 512 bytes, a header before each file (POSIX ustar). */
function fileIn(tar) {
  const text = (at, length) => tar.toString("latin1", at, at + length).replace(/\0.*$/s, "");
  for (let at = 0; at + 512 <= tar.length; ) {
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    const from = at + 512;
    if (text(at, 100) === bundle) return tar.subarray(from, from + size);
    at = from + Math.ceil(size / 512) * 512;
  }
  throw new Error(`The archive of Web Chat has no ${bundle}.`);
}

module.exports = { ensureWebChat };
