import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/**
 * Where Web Chat's bundle is: beside the page in a build, else in the cache of the nearest
 * `node_modules` above, where the build puts it. Throws when it is in neither place.
 */
export function findWebChat(from: string): string {
  const built = path.join(from, "page", "webchat.js");
  if (existsSync(built)) return built;
  for (let folder = from; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const cache = path.join(folder, "node_modules", ".cache", "webchat");
    const versions = existsSync(cache) ? readdirSync(cache).sort() : [];
    const files = versions.map((version) => path.join(cache, version, "webchat.js"));
    const newest = files.filter((file) => existsSync(file)).at(-1);
    if (newest !== undefined) return newest;
  }
  throw new Error("Web Chat is missing: run `npm run build`");
}
