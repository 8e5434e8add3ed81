import { type Figure } from "./figures";
import { measureGraphRequests } from "./graph";
import { measureDiagnosis } from "./diagnosis";
import { measureStart } from "./start";
import { measureStorm } from "./storm";
import { measureTriage } from "./triage";
import { measureTurns } from "./turns";
import { measureUnderstanding } from "./understanding";

const sizes = [10_000, 100_000];
const storm = { people: 1000, withinS: 60 };

/**
 * Prints every figure as it comes: one JSON line each on stdout, nothing else. With `triage` only those
 * of logs, with `storm` only that of a crowd; with `--long` also those of a million entries, which need 6 GB below the temporary folder.
 */
async function main(root: string, args: readonly string[]): Promise<void> {
  const print = (figure: Figure): void => {
    process.stdout.write(`${JSON.stringify(figure)}\n`);
  };
  if (args.includes("storm")) {
    print(await measureStorm(root, storm));
    return;
  }
  if (!args.includes("triage")) {
    print(await measureGraphRequests(root));
    print(await measureStart(root));
    for (const figure of await measureTurns(root)) print(figure);
  }
  if (!args.includes("triage")) {
    for (const figure of await measureUnderstanding(root)) print(figure);
    print(await measureStorm(root, storm));
  }
  print(measureDiagnosis(root));
  const long = args.includes("--long") ? [1_000_000] : [];
  for await (const figure of measureTriage(root, [...sizes, ...long])) print(figure);
}

main(process.argv[2] ?? process.cwd(), process.argv.slice(3)).catch((error: unknown) => {
  process.stderr.write(`The benchmark failed: ${String(error)}\n`);
  process.exit(1);
});
