import { createStagedTenant } from "../../../bot/demo/service/stagedTenant";
import { demoWorld } from "../../../bot/demo/world/world";

it("lists those with something open in the same order on any day, for a walk from one to the next", () => {
  const names = ["Audrey Oliver", "Felix Braun", "Camila Rojas", "José Álvarez"];
  for (let day = 0; day < 20; day++) {
    const now = Date.parse("2026-12-01T00:41:00Z") + day * 23.3 * 3_600_000;
    const { stage } = createStagedTenant(1, demoWorld).at(now);
    const entries = stage.log
      .candidates({})
      .filter((one) => one.servicePrincipal.displayName === "Salesforce");
    const seen = entries.flatMap(({ sourceIdentity }) =>
      names.includes(sourceIdentity.displayName) ? [sourceIdentity.displayName] : [],
    );
    expect([...new Set(seen)]).toEqual(names);
  }
});
