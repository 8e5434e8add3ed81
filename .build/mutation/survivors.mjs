import path from "node:path";

const unseen = new Set(["Survived", "NoCoverage"]);

/** Says at once what no test noticed: the whole list comes when all is tried, hours later. */
class Survivors {
  onMutantTested({ status, fileName, location, mutatorName, replacement }) {
    if (!unseen.has(status)) return;
    const { line, column } = location.start;
    const place = `${path.relative(process.cwd(), fileName)}:${line}:${column}`;
    console.log(`${status} ${place} ${mutatorName}: ${replacement}`);
  }
}

export const strykerPlugins = [{ kind: "Reporter", name: "survivors", injectableClass: Survivors }];
