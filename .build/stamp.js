const { createHash } = require("node:crypto");
const { readdirSync, readFileSync, statSync } = require("node:fs");
const path = require("node:path");

/** What a build is made from; a change of anything else needs no new one. */
const inputs = [
  "bot",
  "dialogs",
  "cards",
  ".build",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
];

/** A hash over names and contents of all inputs, the same on every machine. */
function stampOf(root) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap((input) => filesBelow(root, input)).sort()) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`${file.split(path.sep).join("/")}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

function filesBelow(root, relative) {
  const full = path.join(root, relative);
  if (!statSync(full).isDirectory()) return [relative];
  return readdirSync(full).flatMap((name) => filesBelow(root, path.join(relative, name)));
}

/**
 * When an input changed last, in milliseconds since 1970: looked at in a tenth of the time that a hash takes.
 * Names that came or went change their folder.
 */
function changedAt(root) {
  return Math.max(...inputs.map((input) => newestBelow(path.join(root, input))));
}

function newestBelow(full) {
  const found = statSync(full);
  const own = Math.max(found.mtimeMs, found.ctimeMs);
  if (!found.isDirectory()) return own;
  return readdirSync(full).reduce(
    (newest, name) => Math.max(newest, newestBelow(path.join(full, name))),
    own,
  );
}

module.exports = { stampOf, changedAt };
