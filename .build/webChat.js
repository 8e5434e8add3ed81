const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { gunzipSync } = require("node:zlib");

const bundle = "package/dist/webchat.js";

/**
 * Makes sure that Web Chat's bundle is in `node_modules/.cache` and returns its path. Installing the
 * package would bring 500 MB of dependencies that are all in this one file, so only its archive is
 * fetched, compared with the hash in package.json, and the file taken out. The file has a hash there
 * too: a cache is a folder into which anything may have written. Throws when it can neither be found
 * nor fetched.
 */
function ensureWebChat(root) {
  const { version, integrity, bundleIntegrity } = require(path.join(root, "package.json")).webchat;
  const folder = path.join(root, "node_modules", ".cache", "webchat", version);
  const file = path.join(folder, "webchat.js");
  if (fs.existsSync(file) && hashOf(fs.readFileSync(file)) === bundleIntegrity) return file;
  fs.mkdirSync(folder, { recursive: true });
  const temporary = fs.mkdtempSync(path.join(folder, "fetch-"));
  try {
    const archive = fetchArchive(temporary, version, file);
    if (hashOf(archive) !== integrity) {
      throw new Error(
        `The archive of Web Chat ${version} is not the one whose hash is in package.json, so it ` +
          "was not used. `npm config get registry` says where it came from.",
      );
    }
    const bytes = fileIn(gunzipSync(archive), bundle);
    if (hashOf(bytes) !== bundleIntegrity) {
      throw new Error(
        `${bundle} of Web Chat ${version} has the hash ${hashOf(bytes)}; package.json names ` +
          "another as bundleIntegrity, and both have to change with the version.",
      );
    }
    const made = path.join(temporary, "webchat.js");
    fs.writeFileSync(made, bytes);
    fs.renameSync(made, file);
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
  return file;
}

function fetchArchive(folder, version, file) {
  const wanted = `botframework-webchat@${version}`;
  try {
    execFileSync("npm", ["pack", wanted, "--silent", "--prefer-offline"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: 120_000,
      shell: process.platform === "win32",
    });
    const [name] = fs.readdirSync(folder).filter((one) => one.endsWith(".tgz"));
    if (name === undefined) throw new Error("npm pack left no archive.");
    return fs.readFileSync(path.join(folder, name));
  } catch (error) {
    const reason = String(error.stderr ?? "").trim() || error.message;
    throw new Error(
      `Web Chat (${wanted}) could not be fetched from the npm registry: ${reason}\n` +
        "Build again where `npm ping` succeeds; later builds need no registry. " +
        `Or copy the file from a machine that has built: ${file}`,
      { cause: error },
    );
  }
}

function hashOf(bytes) {
  return `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
}

/** A file of a tar archive: blocks of 512 bytes, a header before each file (POSIX ustar). */
function fileIn(tar, wanted) {
  const text = (at, length) => tar.toString("latin1", at, at + length).replace(/\0.*$/s, "");
  for (let at = 0; at + 512 <= tar.length;) {
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    const from = at + 512;
    if (text(at, 100) === wanted) return tar.subarray(from, from + size);
    at = from + Math.ceil(size / 512) * 512;
  }
  throw new Error(`The archive has no ${wanted}.`);
}

module.exports = { ensureWebChat, fileIn };
