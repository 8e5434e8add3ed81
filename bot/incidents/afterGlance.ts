import { isDeepStrictEqual } from "node:util";

import { type Application } from "../graph/port";
import { type WatchDocument } from "./incidentDocument";
import { failedShare, type Glance, judgeGlance } from "./judgeGlance";
import { type Incident, type IncidentKind, type IncidentTriage } from "./port";

/** A look with what goes onto the card. */
export interface Looked extends Glance {
  readonly app: Application;
  /** Ids of the causes that explain the job, and most of what failed. */
  readonly causes: { readonly job?: string; readonly failures?: string };
  readonly triage?: IncidentTriage;
  /** Open and taken cases that are under an incident, by its id. */
  readonly cases: (incidentId: string) => number;
}

/** A watched application after a look: an incident begins, goes on, or is over. Pure. */
export function afterGlance(watch: WatchDocument, looked: Looked): WatchDocument {
  const open = watch.incident?.state === "open" ? watch.incident : undefined;
  const found = judgeGlance(looked, open);
  const at = looked.evidence.collectedAt;
  if (found.verdict === "trouble") {
    const { kind, since = at } = found;
    const news = { kind, ...developed(kind, looked) };
    return open === undefined
      ? begun(watch, looked, { ...news, since, openedAt: at, seenAt: at })
      : { ...watch, incident: goesOn(open, { ...news, seenAt: at }, looked) };
  }
  if (open === undefined || found.verdict === "nothing") return watch;
  return {
    ...watch,
    incident: { ...open, state: "over", overAt: at, version: open.version + 1 },
  };
}

type News = Pick<Incident, "kind" | "seenAt" | "cause" | "triage">;

function developed(
  kind: IncidentKind,
  { causes: { job, failures }, triage }: Looked,
): Pick<Incident, "cause" | "triage"> {
  const cause = kind === "failuresJumped" ? failures : (job ?? failures);
  return { ...(cause !== undefined && { cause }), ...(triage !== undefined && { triage }) };
}

function begun(
  watch: WatchDocument,
  { app, attempts }: Looked,
  news: News & Pick<Incident, "since" | "openedAt">,
): WatchDocument {
  const count = watch.count + 1;
  const usualShare = attempts && failedShare(attempts.before);
  const { id, displayName } = app;
  const incident: Incident = {
    ...news,
    id: `${id}-${count}`,
    version: 1,
    app: { id, displayName },
    state: "open",
    cases: 0,
    ...(news.kind === "failuresJumped" && usualShare !== undefined && { usualShare }),
  };
  return { ...watch, count, incident, told: 0 };
}

/** What is seen once more is told only where something on the card is different. */
function goesOn(open: Incident, news: News, { cases, attempts }: Looked): Incident {
  const usual = open.usualShare ?? (attempts && failedShare(attempts.before));
  const next: Incident = {
    ...open,
    ...news,
    cases: cases(open.id),
    ...(news.kind === "failuresJumped" && usual !== undefined && { usualShare: usual }),
  };
  const isSame = isDeepStrictEqual({ ...next, seenAt: "" }, { ...open, seenAt: "" });
  return isSame ? next : { ...next, version: open.version + 1 };
}
