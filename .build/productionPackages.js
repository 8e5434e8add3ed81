const fs = require("node:fs");
const path = require("node:path");

/** Packages that name no licence in their package.json, and where it was read. */
const licences = {
  "escape-regexp-component": "MIT", // at the end of its Readme.md
  jspath: "MIT", // its LICENSE is the text of it
};

/**
 * The packages that the product needs to run on Linux with glibc, from package-lock.json, by their
 * place below the root. `cpu` is Node's name of the processor: x64 or arm64. Throws when one that must
 * be there is not installed, and says what to do.
 */
function productionPackages(root, cpu = "x64") {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([place, entry]) => place !== "" && !entry.dev && !entry.devOptional)
    .filter(([place, entry]) => runsOn(place, entry, cpu))
    .map(([place, entry]) => installed(root, place, entry))
    .filter((one) => one !== undefined)
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}

function runsOn(place, { os = ["linux"], cpu: cpus }, cpu) {
  return os.includes("linux") && (cpus ?? [cpu]).includes(cpu) && !place.includes("-musl");
}

function installed(root, place, { version, license, integrity, optional, os }) {
  const file = path.join(root, place, "package.json");
  if (!fs.existsSync(file)) {
    // One for this processor is needed there, whatever machine this is.
    if (optional && os === undefined) return undefined;
    throw new Error(`${place} is not installed. Run: npm ci --os=linux --cpu=x64 --libc=glibc`);
  }
  const { name, repository, homepage } = JSON.parse(fs.readFileSync(file, "utf8"));
  return {
    place,
    name,
    version,
    license: license ?? licences[name],
    integrity,
    home: homepage ?? repository?.url ?? repository,
  };
}

module.exports = { productionPackages };
