import { isDeepStrictEqual } from "node:util";

import { type Application } from "../graph/port";
import { type WatchDocument } from "./incidentDocument";
import { type Glance, judgeGlance, measuredShare, usualShareOf } from "./judgeGlance";
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

/** What is usual is written down anew where it differs by so much. */
const noticeable = 0.05;

/** A watched application after a look: an incident begins, goes on, or is over. Pure. */
export function afterGlance(watch: WatchDocument, look: Looked): WatchDocument {
  const { usualShare = look.usualShare } = watch;
  const looked = { ...look, ...(usualShare !== undefined && { usualShare }) };
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
  if (open === undefined) return withUsual(watch, looked);
  if (found.verdict === "nothing") return watch;
  return {
    ...watch,
    incident: { ...open, state: "over", overAt: at, version: open.version + 1 },
  };
}

/** Kept for the time when so much happens that the log does not show it any more. */
function withUsual(watch: WatchDocument, looked: Looked): WatchDocument {
  const usualShare = measuredShare(looked);
  if (usualShare === undefined) return watch;
  const isSame = Math.abs(usualShare - (watch.usualShare ?? Infinity)) < noticeable;
  return isSame ? watch : { ...watch, usualShare };
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
  looked: Looked,
  news: News & Pick<Incident, "since" | "openedAt">,
): WatchDocument {
  const count = watch.count + 1;
  const usualShare = usualShareOf(looked);
  const { id, displayName } = looked.app;
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
function goesOn(open: Incident, news: News, looked: Looked): Incident {
  const usual = open.usualShare ?? usualShareOf(looked, open);
  const next: Incident = {
    ...open,
    ...news,
    cases: looked.cases(open.id),
    ...(news.kind === "failuresJumped" && usual !== undefined && { usualShare: usual }),
  };
  const isSame = isDeepStrictEqual({ ...next, seenAt: "" }, { ...open, seenAt: "" });
  return isSame ? next : { ...next, version: open.version + 1 };
}
