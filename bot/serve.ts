import { createApp } from "./app";
import { endOnSignal } from "./endOnSignal";
import { type Settings } from "./settings";
import { startProblem } from "./startProblem";
import { type Logger } from "./telemetry";

/** Serves with one process, this one, until it is asked to end. */
export async function serve(settings: Settings, log: Logger): Promise<void> {
  const app = createApp(settings, { log });
  endOnSignal(async () => {
    await app.stop();
    return true;
  });
  try {
    const { url } = await app.start();
    process.stdout.write(`Provisioning helpdesk is at ${url}\n`);
  } catch (error) {
    process.stderr.write(`Cannot start: ${startProblem(error, settings.port)}\n`);
    process.exit(1);
  }
}
