import { type Check } from "./check";
import { type ReachableTenant } from "./command";

/** Whether the applications to watch are there. Values are not printed: they are told by their place. */
export async function watchedCheck(
  tenant: Pick<ReachableTenant, "checkWatched">,
  watched: readonly string[],
): Promise<Check[]> {
  const looked = await tenant.checkWatched(watched);
  return looked.map(({ ok, detail }, at) => ({
    check: `watched application WATCHED_APPLICATIONS ${at + 1} of ${looked.length}`,
    ok,
    detail,
    fix: ok
      ? ""
      : "Write its name as the admin center shows it, or the object id of its service principal, and grant Application.Read.All. Until then it is not watched.",
  }));
}
