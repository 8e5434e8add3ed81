import { availableParallelism } from "node:os";

import { type ExitCode } from "./commandLine/command";
import { commands } from "./commandLine/commands";
import { processTerminal } from "./commandLine/terminal";
import { environment, readSettings } from "./settings";
import { type Logger } from "./telemetry";
import type * as intentService from "./intentService";
import type * as knowledge from "./knowledge";
import type * as openStore from "./store/openStore";
import type * as productionServices from "./productionServices";
import type * as telemetry from "./telemetry";
import type * as tenant from "./tenant";
import type * as ticketService from "./ticketService";

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
  const command = commands.get(name ?? "")?.();
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
  return command.run({
    args: rest.filter((arg) => arg !== "--json"),
    json: rest.includes("--json"),
    settings: read.settings,
    env: environment,
    openTenant: () => tenantParts().openTenant(read.settings, { log: silentLog() }),
    openStore: () =>
      stores().openStore(read.settings.store, () => tenantParts().credentialOf(read.settings)),
    services: () => services().productionServices(read.settings, silentLog()),
    tickets: () => tickets().ticketCheckOf(read.settings),
    intents: () =>
      read.settings.openAi && intents().intentCheckOf(read.settings, { log: silentLog() }),
    get paste() {
      return readers().pasteReader;
    },
    now: () => new Date(),
    cores: availableParallelism(),
    readStdin,
    terminal: processTerminal(process),
    out,
    err,
  });
}

/* eslint-disable @typescript-eslint/no-require-imports -- an import would load them always */

/** Most commands need few of these parts, and they take longer to load than a command to run. */
const tenantParts = (): typeof tenant => require("./tenant") as typeof tenant;
const stores = (): typeof openStore => require("./store/openStore") as typeof openStore;
const readers = (): typeof knowledge => require("./knowledge") as typeof knowledge;
const services = (): typeof productionServices =>
  require("./productionServices") as typeof productionServices;
const intents = (): typeof intentService => require("./intentService") as typeof intentService;
const tickets = (): typeof ticketService => require("./ticketService") as typeof ticketService;

function silentLog(): Logger {
  const { createLogger } = require("./telemetry") as typeof telemetry;
  return createLogger({ format: "line", level: "silent", destination: process.stderr });
}
/* eslint-enable @typescript-eslint/no-require-imports */

function overview(unknown?: string): string {
  const list = [...commands.values()]
    .map((load) => load())
    .map(({ name, about }) => `  ${name.padEnd(10)} ${about}`);
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
