import { type OfficeHours } from "./cases/officeHours";
import { type CaseDraft } from "./cases/port";
import { type CaseRouteSettings, type Settings } from "./settings/settings";

/** Where a case goes, and when somebody is there for it. */
export interface CaseRouting {
  readonly channelOf: (record: Pick<CaseDraft, "app">) => string | undefined;
  readonly hoursOf: (record: Pick<CaseDraft, "app">) => OfficeHours | undefined;
}

/** By the application of a case: the first route that names it, and where it says nothing the rest. */
export function caseRouting({
  engineersChannel,
  officeHours,
  caseRoutes = [],
}: Pick<Settings, "engineersChannel" | "officeHours" | "caseRoutes">): CaseRouting {
  const routeOf = ({ app }: Pick<CaseDraft, "app">): CaseRouteSettings | undefined =>
    app && caseRoutes.find(({ applications }) => applications.some((name) => isMeant(name, app)));
  return {
    channelOf: (record) => routeOf(record)?.channel ?? engineersChannel,
    hoursOf: (record) => routeOf(record)?.officeHours ?? officeHours,
  };
}

/** An object id, a name, or the beginning of one: `Workday*` is every connector of that HR system. */
function isMeant(name: string, { id, displayName = "" }: NonNullable<CaseDraft["app"]>): boolean {
  const [wanted, called] = [name.toLowerCase(), displayName.toLowerCase()];
  if (wanted.endsWith("*")) return called.startsWith(wanted.slice(0, -1));
  return wanted === called || wanted === id?.toLowerCase();
}
