import { graphEntry } from "../../../bot/logs/graphEntry";
import { otherSubjects } from "../../../bot/logs/otherSubjects";

const entry = (displayName: string, app: string, activityDateTime: string) =>
  graphEntry({
    activityDateTime,
    servicePrincipal: { displayName: app },
    sourceIdentity: { displayName },
    provisioningStatusInfo: { status: "failure" },
  });

it("gives the newest entry of each other person or application", () => {
  const chosen = entry("Ben", "Box", "2026-11-20T09:00:00Z");
  const others = otherSubjects(
    [
      chosen,
      entry("Ben", "Box", "2026-11-19T09:00:00Z"),
      entry("Ben", "Zoom", "2026-11-18T09:00:00Z"),
      entry("Ada", "Box", "2026-11-18T09:00:00Z"),
      entry("Ada", "Box", "2026-11-19T09:00:00Z"),
    ],
    chosen,
  );
  expect(others.map(({ source, app, at }) => [source.displayName, app.displayName, at])).toEqual([
    ["Ben", "Zoom", "2026-11-18T09:00:00Z"],
    ["Ada", "Box", "2026-11-19T09:00:00Z"],
  ]);
});
