const fs = require("node:fs");
const path = require("node:path");
const { default: tsJest } = require("ts-jest");

const root = path.dirname(__dirname);
const compiler = tsJest.createTransformer({ tsconfig: path.join(root, "tsconfig.json") });

/** What the build made of a file of the product, unless the file was changed since. */
function built(file) {
  const made = path.join(root, "dist", path.relative(root, file).replace(/\.ts$/, ".js"));
  const [source, output] = [file, made].map((one) => fs.statSync(one, { throwIfNoEntry: false }));
  return output !== undefined && output.mtimeMs >= source.mtimeMs ? made : undefined;
}

/**
 * TypeScript for Jest. The product is built before each run anyway, so its files are taken from there:
 * in a clean checkout every worker would compile all of them once more.
 */
module.exports = {
  getCacheKey: (...given) => compiler.getCacheKey(...given),
  process(text, file, options) {
    const made = options.instrument ? undefined : built(file);
    if (made === undefined) return compiler.process(text, file, options);
    return {
      code: fs.readFileSync(made, "utf8"),
      map: fs.readFileSync(`${made}.map`, "utf8"),
    };
  },
};
