import { type CaseCommand, type CaseDesk } from "./cases/port";
import { type Limiter } from "./graph";
import { type EvidenceSource } from "./graph/port";
import { type Telemetry } from "./telemetry/port";

/** A limiter whose waits are measured. */
export function measuredLimiter(limiter: Limiter, telemetry: Telemetry): Limiter {
  return {
    ...limiter,
    admit: (...claim) =>
      telemetry.step("limiter", {}, async () => {
        const admission = await limiter.admit(...claim);
        telemetry.note({ state: admission.state });
        return admission;
      }),
  };
}

/** A source whose collections are measured: the reads of Graph behind a diagnosis. */
export function measuredEvidence(source: EvidenceSource, telemetry: Telemetry): EvidenceSource {
  return {
    ...source,
    collect: (request) =>
      telemetry.step(
        "diagnosis",
        { kind: request.everybody === true ? "application" : "person" },
        () => source.collect(request),
      ),
  };
}

/** A desk whose openings and changes of cases are measured. */
export function measuredDesk<T extends CaseDesk>(desk: T, telemetry: Telemetry): T {
  return {
    ...desk,
    open: (...opening) => telemetry.step("handoff", { kind: "open" }, () => desk.open(...opening)),
    act: (key, command) =>
      telemetry.step("handoff", { kind: kindOf(command) }, () => desk.act(key, command)),
  };
}

function kindOf(command: CaseCommand): string {
  return command.act === "move" ? command.move : command.act;
}
