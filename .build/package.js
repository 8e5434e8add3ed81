const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { build } = require("./build");
const { productionPackages } = require("./productionPackages");
const { billOfMaterials } = require("./sbom");
const { thirdPartyNotices } = require("./thirdPartyNotices");
const { zip } = require("./zip");

const usage = `Usage: npm run package -- [--out FILE.zip] [--folder FOLDER] [--cpu x64|arm64]

Makes what App Service runs: the built product with all packages it needs, for Linux. Without options it
is dist.package/provisioning-helpdesk-VERSION.zip. The same sources give the same bytes. With --folder the
files are written there instead, for a container image.
`;

/** Only for developers: neither read at run time nor a licence. */
const leftOut = /\.(map|md|markdown|[cm]?ts|tsbuildinfo)$/i;
const inFolders = /^(\.github|test|tests|__tests__|docs?|examples?)\//;

/** All files of the package by their path in it. */
function packageFiles(root, cpu) {
  const files = {};
  const take = (from, place, keep = () => true) => {
    for (const [name, file] of filesBelow(from)) {
      if (keep(name)) files[`${place}/${name}`] = fs.readFileSync(file);
    }
  };
  take(path.join(root, "dist"), "dist", (name) => !name.endsWith(".map"));
  for (const { place } of productionPackages(root, cpu)) {
    // Packages inside a package come by themselves: not all of them are needed to run.
    const own = (name) => !name.startsWith("node_modules/") && !isLeftOut(name);
    take(path.join(root, place), place, own);
  }
  const { name, version, license, engines, bin, dependencies } = readJson(root, "package.json");
  const manifest = { name, version, private: true, license, engines, bin, dependencies };
  files["package.json"] = `${JSON.stringify(manifest, null, 2)}\n`;
  files["LICENSE"] = fs.readFileSync(path.join(root, "LICENSE"));
  files["THIRD-PARTY-NOTICES.txt"] = thirdPartyNotices(root, cpu);
  files["sbom.cdx.json"] = `${JSON.stringify(billOfMaterials(root, cpu), null, 2)}\n`;
  return files;
}

const isLeftOut = (name) => leftOut.test(name) || inFolders.test(name);

function filesBelow(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).split(path.sep).join("/"), file];
    });
}

function readJson(root, file) {
  return JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));
}

function write(file, content) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

function main(root) {
  const { values } = parseArgs({
    options: {
      out: { type: "string" },
      folder: { type: "string" },
      cpu: { type: "string", default: "x64" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return usage;
  build(root);
  const files = packageFiles(root, values.cpu);
  if (values.folder !== undefined) {
    for (const [name, content] of Object.entries(files))
      write(path.join(values.folder, name), content);
    return `${Object.keys(files).length} files are in ${values.folder}\n`;
  }
  const { name, version } = readJson(root, "package.json");
  const out = values.out ?? path.join(root, "dist.package", `${name}-${version}.zip`);
  const bytes = zip(files);
  write(out, bytes);
  return `${out}: ${Object.keys(files).length} files, ${(bytes.length / 1e6).toFixed(1)} MB\n`;
}

try {
  process.stdout.write(main(path.dirname(__dirname)));
} catch (error) {
  process.stderr.write(`No package was made: ${error.message}\n`);
  process.exitCode = 1;
}
