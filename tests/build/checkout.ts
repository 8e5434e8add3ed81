import { createHash } from "node:crypto";
import { makeScratch, type Scratch } from "./scratch";

/** Stands for the trainers of the classifiers, which are part of the product that was just compiled. */
const trainerOf = (name: string, file: string): string => `
const { writeFileSync } = require("node:fs");
exports.${name} = (from, into) => writeFileSync(into + "/${file}", "of " + require("node:path").basename(from));
`;
const trainer = trainerOf("writeModels", "en.model");
const messages = trainerOf("writeLikeness", "messages.model");

/** Stands for the compiler: it writes files, one after a while, and says that it ran. */
const compiler = `
const fs = require("node:fs");
const path = require("node:path");
const dist = process.argv[process.argv.indexOf("--outDir") + 1];
const out = path.join(dist, "bot");
const classifier = path.join(dist, "dialogs", "understanding", "classifier");
fs.appendFileSync("compiled", "once\\n");
fs.mkdirSync(out, { recursive: true });
fs.mkdirSync(classifier, { recursive: true });
fs.writeFileSync(path.join(classifier, "writeModel.js"), ${JSON.stringify(trainer)});
const likeness = path.join(out, "causes", "likeness");
fs.mkdirSync(likeness, { recursive: true });
fs.writeFileSync(path.join(likeness, "writeLikeness.js"), ${JSON.stringify(messages)});
fs.writeFileSync(path.join(out, "app.js"), "");
if (fs.readFileSync("bot/index.ts", "utf8").includes("mistake")) process.exit(2);
setTimeout(() => fs.copyFileSync("bot/index.ts", path.join(out, "index.js")), 300);
`;

/** Stands for the compiler of the search of triage. */
const scannerCompiler = `
const fs = require("node:fs");
const path = require("node:path");
const target = process.argv[process.argv.indexOf("--outFile") + 1];
fs.mkdirSync(path.dirname(target), { recursive: true });
fs.writeFileSync(target, "of " + path.basename(process.argv[2]));
`;

interface CheckoutOptions {
  readonly webChat?: string;
  /** The hash of Web Chat's archive in package.json. */
  readonly integrity?: string;
  /** What the bundle is by its hash in package.json. */
  readonly bundle?: string;
}

/** A hash as package.json has it. */
export const integrityOf = (bytes: string | Buffer): string =>
  `sha512-${createHash("sha512").update(bytes).digest("base64")}`;

/** A small product with the real build scripts; Web Chat is in the cache if it is given. */
export function makeCheckout({
  webChat = "the bundle",
  integrity = "sha512-none",
  bundle = "the bundle",
}: CheckoutOptions = {}): Scratch {
  const scratch = makeScratch(".build");
  const files = {
    "bot/index.ts": "// the product\n",
    "bot/channels/portal/page/index.html": "<p>the page</p>\n",
    "dialogs/one.ts": "export const dialog = 1;\n",
    "cards/one.ts": "export const card = 1;\n",
    "package.json": JSON.stringify({
      webchat: { version: "1.2.3", integrity, bundleIntegrity: integrityOf(bundle) },
    }),
    "package-lock.json": "{}",
    "tsconfig.json": "{}",
    "tsconfig.build.json": "{}",
    "node_modules/typescript/bin/tsc": compiler,
    "node_modules/assemblyscript/bin/asc.js": scannerCompiler,
  };
  for (const [file, text] of Object.entries(files)) scratch.write(file, text);
  if (webChat !== "") scratch.write("node_modules/.cache/webchat/1.2.3/webchat.js", webChat);
  return scratch;
}
