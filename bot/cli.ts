import { availableParallelism } from "node:os";

import { audit } from "./commandLine/audit";
import { feedback } from "./commandLine/feedback";
import { backup } from "./commandLine/backup";
import { type Command, type ExitCode } from "./commandLine/command";
import { doctor } from "./commandLine/doctor";
import { evaluate } from "./commandLine/evaluate";
import { explain } from "./commandLine/explain";
import { restore } from "./commandLine/restore";
import { send } from "./commandLine/send";
import { processTerminal } from "./commandLine/terminal";
import { triage } from "./commandLine/triage";
import { understand } from "./commandLine/understand";
import { pasteReader } from "./knowledge";
import { openStore } from "./store/openStore";
import { environment, readSettings } from "./settings";
import { createLogger } from "./telemetry";
import type * as productionServices from "./productionServices";
import type * as tenant from "./tenant";
import type * as intentService from "./intentService";
import type * as ticketService from "./ticketService";

const commands: readonly Command[] = [
  triage,
  explain,
  understand,
  evaluate,
  doctor,
  send,
  audit,
  feedback,
  backup,
  restore,
];

/** Nobody pastes more than this into a command. */
const mostInput = 64 * 1024 * 1024;

const out = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const err = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function main(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    const asked = name === undefined || name === "--help" || name === "help";
    (asked ? out : err)(overview(asked ? undefined : name));
    return asked ? 0 : 2;
  }
  if (rest.includes("--help")) {
    out(command.help.join("\n"));
    return 0;
  }
  const read = readSettings(environment);
  if (read.state === "wrong") {
    for (const problem of read.problems) err(problem);
    return 2;
  }
  const log = createLogger({ format: "line", level: "silent", destination: process.stderr });
  return command.run({
    args: rest.filter((arg) => arg !== "--json"),
    json: rest.includes("--json"),
    settings: read.settings,
    env: environment,
    openTenant: () => tenantParts().openTenant(read.settings, { log }),
    openStore: () =>
      openStore(read.settings.store, () => tenantParts().credentialOf(read.settings)),
    services: () => services().productionServices(read.settings, log),
    tickets: () => tickets().ticketCheckOf(read.settings),
    intents: () => read.settings.openAi && intents().intentCheckOf(read.settings, { log }),
    paste: pasteReader,
    now: () => new Date(),
    cores: availableParallelism(),
    readStdin,
    terminal: processTerminal(process),
    out,
    err,
  });
}

/** Most commands need no tenant, and its parts take longer to load than they to run. */
function tenantParts(): typeof tenant {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
  return require("./tenant") as typeof tenant;
}

function services(): typeof productionServices {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
  return require("./productionServices") as typeof productionServices;
}

function intents(): typeof intentService {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
  return require("./intentService") as typeof intentService;
}

function tickets(): typeof ticketService {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
  return require("./ticketService") as typeof ticketService;
}

function overview(unknown?: string): string {
  const list = commands.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`);
  const head = unknown === undefined ? [] : [`There is no command ${JSON.stringify(unknown)}.`, ""];
  return [...head, "Usage: provisioning-helpdesk COMMAND [--help] [--json]", "", ...list].join(
    "\n",
  );
}

async function readStdin(): Promise<string> {
  if (process.stdin.isTTY) err("Reading from standard input; Ctrl-D ends it.");
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes > mostInput) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}

/**
 * Limits of waits do not keep a process alive: without this one a command that waits for nothing else
 * would end before its limit, having said nothing, as if all were well.
 */
const awake = setInterval(() => undefined, 60_000);

void main(process.argv.slice(2))
  .then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      err(`Something went wrong: ${error instanceof Error ? error.message : "unknown reason"}`);
      process.exitCode = 1;
    },
  )
  .finally(() => {
    clearInterval(awake);
  });
