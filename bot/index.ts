import { createApp } from "./app";
import { environment, readSettings } from "./settings";
import { createLogger } from "./telemetry";

async function main(): Promise<void> {
  const read = readSettings(environment);
  if (read.state === "wrong") {
    process.stderr.write(
      `Cannot start. Please mend these settings:\n${read.problems.map((problem) => `- ${problem}\n`).join("")}`,
    );
    process.exitCode = 2;
    return;
  }
  const { settings } = read;
  const log = createLogger({
    format: settings.mode === "local" ? "line" : "json",
    level: settings.logLevel,
    destination: settings.mode === "local" ? process.stderr : process.stdout,
  });
  const app = createApp(settings, { log });
  const stop = (): void => {
    app.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  try {
    const { url } = await app.start();
    process.stdout.write(`Provisioning helpdesk is at ${url}\n`);
  } catch (error) {
    process.stderr.write(`Cannot start: ${reasonOf(error, settings.port)}\n`);
    process.exit(1);
  }
}

function reasonOf(error: unknown, port: number): string {
  if (!(error instanceof Error)) return "unknown reason";
  const code = "code" in error ? error.code : undefined;
  return code === "EADDRINUSE" ? `port ${port} is in use. Set PORT to a free one.` : error.message;
}

void main();
