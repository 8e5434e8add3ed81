import { type Directory } from "./graph/port";
import { isWatched } from "./incidents/watched";

/** Whether an application of the settings is there to be watched. */
export interface WatchedCheck {
  readonly application: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** Looks for each application that the settings want watched, in their order. */
export async function checkWatchedApplications(
  directory: Pick<Directory, "applications">,
  watched: readonly string[],
): Promise<WatchedCheck[]> {
  if (watched.length === 0) return [];
  const found = await directory.applications();
  return watched.map((application) => {
    if (found.state !== "found")
      return { application, ok: false, detail: "could not be looked up" };
    const ok = found.matches.some((one) => isWatched([application], one));
    return { application, ok, detail: ok ? "is there" : "no such application" };
  });
}
