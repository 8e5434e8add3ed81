import { execFileSync } from "node:child_process";
import path from "node:path";
import { section, table, writeSection } from "../conventions/generated";
import { measureApplicationNames } from "./applicationNames";
import { type Figure } from "./figures";
import { type Finding } from "./fuzz";
import { measureCores } from "./cores";
import { measureGraphRequests } from "./graph";
import { measureDiagnosis } from "./diagnosis";
import { measureFuzz } from "./measureFuzz";
import { measureRelay } from "./relay";
import { measureSoak } from "./soak";
import { measureStart } from "./start";
import { measureStorm } from "./storm";
import { measureTriage } from "./triage";
import { measureTurns } from "./turns";
import { measureUnderstanding } from "./understanding";
import { whatItHolds, withEarlier } from "./whatItHolds";

const sizes = [10_000, 100_000];
const storm = { people: 1000, withinS: 60 };
const soak = { minutes: Number(process.env["SOAK_MINUTES"] ?? 30) };
const fuzz = { inputs: 100_000, seed: Number(process.env["FUZZ_SEED"] ?? Date.now() % 1e9) };

/** What can be measured by itself, by the word that asks for it. */
const alone: Readonly<Record<string, (root: string) => Promise<Figure>>> = {
  storm: (root) => measureStorm(root, storm),
  relay: measureRelay,
  names: (root) => Promise.resolve(measureApplicationNames(root)),
  cores: measureCores,
  fuzz: (root) => measureFuzz(root, fuzz, tellFinding),
  soak: (root) => measureSoak(root, soak),
};

/**
 * Prints every figure as it comes: one JSON line each on stdout, nothing else. With `triage` only those
 * of logs, with one of the words above only that one; with `--long` also that of half an hour and those of
 * a million entries, which need 6 GB below the temporary folder. The odd inputs are others each time;
 * `FUZZ_SEED` repeats them, and `SOAK_MINUTES` makes the half hour shorter. With `--readme` the README's table gets the rows of this run.
 */
async function main(root: string, args: readonly string[]): Promise<void> {
  const figures: Figure[] = [];
  await measure(root, args, (figure) => {
    figures.push(figure);
    process.stdout.write(`${JSON.stringify(figure)}\n`);
  });
  if (args.includes("--readme")) writeReadme(root, args, figures);
}

function writeReadme(root: string, args: readonly string[], figures: readonly Figure[]): void {
  const git = ["-C", root, "rev-parse", "--short", "HEAD"];
  const commit = execFileSync("git", git, { encoding: "utf8" }).trim();
  const given = args.filter((arg) => arg !== "--readme");
  const command = ["npm run bench", ...(given.length > 0 ? ["--", ...given] : [])].join(" ");
  const day = new Date().toISOString().slice(0, 10);
  const { head, rows } = whatItHolds(figures, { day, commit, command });
  const all = withEarlier(rows, section("figures", root));
  writeSection(path.join(root, "README.md"), "figures", table(head, all));
}

async function measure(
  root: string,
  args: readonly string[],
  print: (figure: Figure) => void,
): Promise<void> {
  const one = Object.keys(alone).find((name) => args.includes(name));
  if (one !== undefined) {
    print(await alone[one]!(root));
    return;
  }
  if (!args.includes("triage")) {
    print(await measureGraphRequests(root));
    print(await measureStart(root));
    for (const figure of await measureTurns(root)) print(figure);
    print(await measureCores(root));
  }
  if (!args.includes("triage")) {
    for (const figure of await measureUnderstanding(root)) print(figure);
    print(measureApplicationNames(root));
    print(await measureStorm(root, storm));
    print(await measureRelay(root));
    if (args.includes("--long")) print(await measureSoak(root, soak));
  }
  print(measureDiagnosis(root));
  const long = args.includes("--long") ? [1_000_000] : [];
  for await (const figure of measureTriage(root, [...sizes, ...long])) print(figure);
}

function tellFinding(finding: Finding): void {
  process.stderr.write(`${JSON.stringify(finding)}\n`);
}

main(process.argv[2] ?? process.cwd(), process.argv.slice(3)).catch((error: unknown) => {
  process.stderr.write(`The benchmark failed: ${String(error)}\n`);
  process.exit(1);
});
