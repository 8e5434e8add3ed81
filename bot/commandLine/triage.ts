import { judgedByKey, triageInput } from "../logs/triage";
import { type TriageSink } from "../logs/triage/port";
import { type Command, type CommandContext, type ExitCode } from "./command";
import { judgeEntry } from "./judgeEntry";
import { problemsTo } from "./problems";
import { startProgress } from "./progress";
import { triageRow } from "./triageRow";
import { triageTable } from "./triageTable";
import { startTally, type Tally } from "./triageTally";

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
  const at = now().toISOString();
  const progress = await startProgress(args, terminal);
  const problems = problemsTo((line) => {
    progress.clear();
    err(line);
  });
  const tally = startTally();
  const judge = judgedByKey((entry) => judgeEntry(entry, at));
  let rows = "";
  const reader = { stays: true };
  const flush = async (): Promise<boolean> => {
    progress.show(tally.entries());
    const text = rows;
    rows = "";
    if (text !== "") reader.stays = await terminal.write(text);
    return reader.stays;
  };
  for (const input of args) {
    const sink: TriageSink = {
      entry(entry) {
        const judged = judge(entry);
        if (json) rows += triageRow(entry, judged);
        tally.add(entry, judged);
      },
      unreadable: problems.of(input),
    };
    if (reader.stays) await triageInput(progress.counted(terminal.open(input)), sink, flush);
  }
  progress.clear();
  // Whoever read the rows has seen enough: that is no failure.
  if (!reader.stays) return 0;
  problems.end();
  if (tally.entries() === 0) err("triage: found no provisioning log entry");
  else if (!json) await terminal.write(`${triageTable(tally, at).join("\n")}\n`);
  return exitCode(tally, problems.count());
}

function exitCode(tally: Tally, unreadable: number): ExitCode {
  return tally.entries() > 0 && unreadable === 0 ? 0 : 1;
}
