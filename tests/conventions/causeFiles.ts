import { readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./generated";

/** Folders beside the areas: what reads messages, and what it was taught with. */
const beside = new Set(["likeness", "messages"]);

/** The file of each cause by its id: `bot/causes/<area>/<id>.ts`. */
export function causeFiles(): ReadonlyMap<string, string> {
  const folder = path.join(root, "bot", "causes");
  const areas = readdirSync(folder, { withFileTypes: true }).filter(
    (one) => one.isDirectory() && !beside.has(one.name),
  );
  return new Map(
    areas.flatMap(({ name }) =>
      readdirSync(path.join(folder, name)).map((file) => [
        path.basename(file, ".ts"),
        `bot/causes/${name}/${file}`,
      ]),
    ),
  );
}
