import { z } from "zod";

import { type FieldReader } from "./fieldReader";
import { readOfficeHours } from "./readOfficeHours";
import { type CaseRouteSettings, type Settings } from "./settings";

const example =
  '[{"applications":["Workday*"],"channel":"19:...@thread.tacv2","hours":"Mon-Fri 08:00-17:00 Europe/Berlin"}]';

const routes = z
  .array(
    z
      .object({
        applications: z.array(z.string().trim().min(1).max(200)).min(1).max(200),
        channel: z.string().optional(),
        hours: z.string().optional(),
      })
      .strict(),
  )
  .max(100);

/** A Teams channel as its link names it. */
export function isChannel(text: string): boolean {
  return /^19:[\w.+-]{1,200}@thread\.(tacv2|skype)$/.test(text);
}

/** Reads when engineers are there and which cases go where; in local mode neither. */
export function readRoutes(
  read: FieldReader,
  mode: Settings["mode"],
): Pick<Settings, "officeHours" | "caseRoutes"> {
  if (mode === "local") return {};
  const text = read.text("OFFICE_HOURS");
  const officeHours = text === undefined ? undefined : readOfficeHours(text);
  if (text !== undefined && officeHours === undefined)
    read.problem("OFFICE_HOURS: set it to days, times and zone: Mon-Fri 08:00-17:00 Europe/Berlin");
  return { ...(officeHours && { officeHours }), caseRoutes: readList(read) };
}

function readList(read: FieldReader): readonly CaseRouteSettings[] {
  const text = read.text("CASE_ROUTES");
  if (text === undefined) return [];
  const parsed = routes.safeParse(jsonOf(text));
  if (!parsed.success) {
    read.problem(`CASE_ROUTES: set it to a list such as ${example}`);
    return [];
  }
  return parsed.data.map(({ applications, channel, hours }, at) => {
    const officeHours = hours === undefined ? undefined : readOfficeHours(hours);
    if (hours !== undefined && officeHours === undefined)
      read.problem(
        `CASE_ROUTES: set hours of route ${at + 1} to Mon-Fri 08:00-17:00 Europe/Berlin`,
      );
    if (channel !== undefined && !isChannel(channel))
      read.problem(`CASE_ROUTES: set channel of route ${at + 1} to 19:...@thread.tacv2`);
    return {
      applications,
      ...(channel !== undefined && { channel }),
      ...(officeHours && { officeHours }),
    };
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
