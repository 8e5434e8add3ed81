import { existsSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..", "..");

/**
 * Where a file is that the build made, by its path in the product: beside the compiled product, or, when the
 * sources run themselves, in the `dist` of their checkout. Throws when it was not built.
 */
export function findBuilt(file: string): string {
  const beside = path.join(root, file);
  if (existsSync(beside)) return beside;
  for (let folder = root; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const built = path.join(folder, "dist", file);
    if (existsSync(built)) return built;
  }
  throw new Error(`${path.basename(file)} is missing: run \`npm run build\``);
}
