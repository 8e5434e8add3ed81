import { type Situation } from "../world/application";
import { type GuidMaker, numberFrom } from "../world/guidMaker";
import { type ServicePrincipal, tenantId } from "../world/servicePrincipal";
import { createTargetSystem, type TargetSystem } from "./targetSystem";

export const minuteMs = 60_000;
/** Minutes between two cycles; fixed, as in the service (known-issues.md). */
export const cycleMinutes = 40;
/** A usual cycle takes this long in the demo. */
export const cycleLengthMs = 2 * minuteMs;
/** Jobs of the demo were restarted, and so went through everyone, so long before staging. */
const historyMs = 48 * 60 * minuteMs;

/** A finished run of a job. */
export interface Execution {
  readonly id: string;
  readonly began: number;
  readonly ended: number;
  readonly exported: number;
  readonly imported: number;
}

/** Where a failed object stands: tried `tries` times, next in the cycle with this number. */
export interface Retry {
  readonly tries: number;
  readonly cycle: number;
}

/** A synchronization job and what it remembers from cycle to cycle. Times in ms. */
export interface SyncJob {
  readonly id: string;
  readonly principal: ServicePrincipal;
  readonly target: TargetSystem;
  /** How the job stands now; it begins as planned. */
  situation: Situation;
  /** What stops it again as long as nobody has put it right. */
  trouble: Situation | undefined;
  /** Where the beat of its cycles began, counted from cycle 0. */
  firstCycleAt: number;
  /** No cycle begins at or after this time; `Infinity` for a job that simply runs. */
  endsAt: number;
  cycle: number;
  /** Everyone is looked at in the next cycle, as in the first. */
  full: boolean;
  /** Source ids that changed since the watermark. */
  readonly pending: Set<string>;
  readonly retries: Map<string, Retry>;
  steadyFirst: number | undefined;
  steadyLast: number | undefined;
  last: Execution | undefined;
  lastWithExports: Execution | undefined;
}

/** Makes the job of a service principal, or nothing when provisioning is not configured there. */
export function syncJobOf(
  principal: ServicePrincipal,
  guid: GuidMaker,
  stagedAt: number,
): SyncJob | undefined {
  const { key, template, situation, existing = [] } = principal.plan;
  if (template === undefined) return undefined;
  const target = createTargetSystem();
  existing.forEach((attributes, number) => target.add(guid("account", key, number), attributes));
  const offset = numberFrom(guid("offset", key), cycleMinutes) * minuteMs;
  const starts =
    situation.is === "initialCycle"
      ? stagedAt - situation.minutes * minuteMs
      : onGrid(stagedAt - historyMs, offset);
  return {
    id: `${template}.${tenantId.replaceAll("-", "")}.${guid("job", key)}`,
    principal,
    target,
    situation,
    trouble: situation.is === "quarantine" ? situation : undefined,
    firstCycleAt: starts,
    endsAt: "minutes" in situation ? stagedAt - situation.minutes * minuteMs : Infinity,
    cycle: 0,
    full: true,
    pending: new Set(),
    retries: new Map(),
    steadyFirst: undefined,
    steadyLast: undefined,
    last: undefined,
    lastWithExports: undefined,
  };
}

/** When the next cycle of a job begins; `Infinity` when none will. */
export function nextCycleAt(job: SyncJob): number {
  const at = job.firstCycleAt + job.cycle * cycleMinutes * minuteMs;
  return at < job.endsAt ? at : Infinity;
}

/** The first moment of the job's own beat after `from`, the same whenever it is asked. */
function onGrid(from: number, offset: number): number {
  const interval = cycleMinutes * minuteMs;
  return Math.ceil((from - offset) / interval) * interval + offset;
}
