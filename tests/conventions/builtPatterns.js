/**
 * Prints the patterns that modules of the product build with `new RegExp` when they are loaded, as JSON. Arguments: the
 * root, then folders of it; the built product is loaded.
 */
const { readdirSync } = require("node:fs");
const path = require("node:path");

const [, , root, ...folders] = process.argv;
const dist = path.join(root, "dist");
/** What runs in a browser, or in a thread of its own, cannot be loaded here. */
const elsewhere = /portal[\\/]page[\\/]|searcher\.js$/;
const built = new Map();
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, given, as) {
    const pattern = Reflect.construct(target, given, as);
    // Packages have their own, which nothing that people write reaches.
    const [, , caller = ""] = new Error().stack.split("\n");
    if (caller.includes(dist + path.sep))
      built.set(String(pattern), { source: pattern.source, flags: pattern.flags });
    return pattern;
  },
});

for (const folder of folders) {
  for (const name of readdirSync(path.join(dist, folder), { recursive: true })) {
    if (name.endsWith(".js") && !elsewhere.test(name)) require(path.join(dist, folder, name));
  }
}
// These are built with the first text that may need them.
require(path.join(dist, "dialogs/cases/moveWord.js")).moveWord("take it");
process.stdout.write(JSON.stringify([...built.values()]));
