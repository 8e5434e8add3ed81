import { metricAttributes, stepAttributes } from "../../../bot/telemetry/stepAttributes";

it("keeps words of the product and paths of resources", () => {
  const fields = {
    route: "messages",
    kind: "diagnosis",
    cause: "outOfScopeByFilter",
    resource: "/users/{id}/memberOf",
    status: 429,
    incident: "a1b2c3",
  };
  expect(stepAttributes(fields)).toEqual(fields);
  expect(metricAttributes(stepAttributes(fields))).not.toHaveProperty("incident");
});

it.each(["Ann Meyer", "ann@contoso.com", "https://contoso.com/x?y", "why is Ann not there", ""])(
  "lets %j through under no name",
  (canary) => {
    const words = ["route", "channel", "role", "kind", "state", "family", "cause", "certainty"];
    const names = [...words, "method", "resource", "status", "incident", "text", "displayName"];
    const given = Object.fromEntries(names.map((name) => [name, canary]));
    const left = stepAttributes(given);
    expect(new Set(Object.values(left))).toEqual(new Set(["other"]));
    expect(Object.keys(left)).not.toContain("text");
  },
);
