import { chunksOf, littleGarbage, readersAhead, triageInput } from "../logs/triage";
import { type Command, type CommandContext, type ExitCode } from "./command";
import { judgeExport } from "./judgeExport";
import { problemsTo } from "./problems";
import { startProgress } from "./progress";
import type * as table from "./triageTable";
import { type Tally } from "../judging/triageTally";

const usage = "Usage: triage [--json] FILE... or -";

/** `triage`: judges every entry of exported provisioning logs of any size, without any tenant. */
export const triage: Command = {
  name: "triage",
  about: "judge every entry of exported provisioning logs and rank the causes",
  help: [
    usage,
    "",
    "FILE is an exported provisioning log: JSON of Microsoft Graph (a page or an array), NDJSON,",
    "records of Azure Monitor or Log Analytics, or the CSV download of the admin center; packed with",
    "gzip too. Its content tells what it is, not its name. - is standard input. Memory does not grow",
    "with the size.",
    "",
    'With --json: {"id","at","user":{"id","name"},"app","action","status","family","cause",',
    '"certainty","codes"} per entry; family and cause are null where nothing is known. Without it a',
    "table of the causes: how many entries, an example and the next step.",
    "Exit code 1 when no entry was found or something could not be read.",
  ],
  async run(context) {
    const { args, err } = context;
    const unknown = args.find((arg) => arg.startsWith("-") && arg !== "-");
    if (args.length > 0 && unknown === undefined) return triageInputs(context);
    err(
      unknown === undefined
        ? "triage: name a FILE, or - for standard input"
        : `triage: there is no option ${unknown}`,
    );
    err(usage);
    return 2;
  },
};

async function triageInputs({ args, json, now, err, terminal }: CommandContext): Promise<ExitCode> {
  littleGarbage();
  const at = now().toISOString();
  const progress = await startProgress(args, terminal);
  const problems = problemsTo((line) => {
    progress.clear();
    err(line);
  });
  const judge = judgeExport(at, json);
  const ahead = readersAhead({ news: judge.news, withRows: json });
  const reader = { stays: true };
  const flush = async (): Promise<boolean> => {
    progress.show(judge.entries());
    const rows = judge.rows();
    if (rows.length > 0) reader.stays = await terminal.write(rows);
    return reader.stays;
  };
  for (const input of args) {
    if (!reader.stays) break;
    const read = ahead(input, await terminal.sizeOf(input));
    const chunks =
      read === undefined
        ? chunksOf(progress.counted(terminal.open(input), (bytes) => bytes.length))
        : progress.counted(read, ({ bytes }) => bytes.length);
    await triageInput(chunks, judge.sink(problems.of(input)), flush);
  }
  progress.clear();
  // Whoever read the rows has seen enough: that is no failure.
  if (!reader.stays) return 0;
  problems.end();
  const tally = judge.tally();
  if (tally.entries() === 0) err("triage: found no provisioning log entry");
  else if (!json) await terminal.write(`${tables().triageTable(tally, at).join("\n")}\n`);
  return exitCode(tally, problems.count());
}

function exitCode(tally: Tally, unreadable: number): ExitCode {
  return tally.entries() > 0 && unreadable === 0 ? 0 : 1;
}

/** For people only: the cards and texts behind it take as long to load as all the rest. */
function tables(): typeof table {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
  return require("./triageTable") as typeof table;
}
