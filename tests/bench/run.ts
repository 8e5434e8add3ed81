import { type Figure } from "./figures";
import { measureGraphRequests } from "./graph";
import { measureStart } from "./start";
import { measureTurns } from "./turns";

/** Prints every figure as it comes: one JSON line each on stdout, nothing else. */
async function main(root: string): Promise<void> {
  const print = (figure: Figure): void => {
    process.stdout.write(`${JSON.stringify(figure)}\n`);
  };
  print(await measureGraphRequests(root));
  print(await measureStart(root));
  for (const figure of await measureTurns(root)) print(figure);
}

main(process.argv[2] ?? process.cwd()).catch((error: unknown) => {
  process.stderr.write(`The benchmark failed: ${String(error)}\n`);
  process.exit(1);
});
