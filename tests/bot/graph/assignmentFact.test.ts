import { about, build, unknown } from "./collecting";
import { assignment, id, page, refused } from "./tenantAnswers";

describe("many assignments", () => {
  it.each([
    ["found on the last of 10 pages", 10, [assignment()], { value: { path: "direct" } }],
    ["nowhere on 10 pages", 10, [], { value: { path: "none" } }],
    ["cut off after 10 pages", 12, [], unknown("cannotTell")],
  ])("%s", async (_, pages, last, expected) => {
    let root = "";
    const { stub, source } = await build({
      assignments({ path, query }) {
        const at = Number(query.get("$skiptoken") ?? 1);
        const others = [assignment({ principalId: id(50) }), assignment({ principalId: id(51) })];
        return at < pages ? page(others, `${root}/v1.0${path}?$skiptoken=${at + 1}`) : page(last);
      },
    });
    root = stub.root;
    const { evidence } = await source.collect(about);
    expect(evidence.facts.assignment).toMatchObject(expected);
  });
});

describe("a nested group", () => {
  const outer = { id: id(300), displayName: "Outer" };
  const inner = { id: id(301), displayName: "Inner" };
  const other = { id: id(302), displayName: "Other" };
  const nested = {
    assignments: page([assignment({ principalId: outer.id, principalType: "Group" })]),
    allGroups: page([outer, inner, other]),
  };

  it.each([
    ["the only one of the person", [inner], page([]), "Inner"],
    ["the one of several that is inside", [other, inner], page([inner]), "Inner"],
    ["none of several is found inside", [other, inner], page([]), undefined],
    ["the groups inside may not be read", [other, inner], refused(403, "x"), undefined],
  ])("names the inner group: %s", async (_, direct, innerGroups, name) => {
    const { source } = await build({ ...nested, directGroups: page(direct), innerGroups });
    const { evidence } = await source.collect(about);
    const fact = evidence.facts.assignment;
    expect(fact).toMatchObject({ value: { path: "nestedGroup", groupName: "Outer" } });
    expect(fact.state === "known" ? fact.value.innerGroupName : "unknown").toBe(name);
  });

  it("does not take a group that is not security enabled for a way", async () => {
    const mail = { ...outer, securityEnabled: false };
    const { source } = await build({ ...nested, directGroups: page([mail]) });
    const { evidence } = await source.collect(about);
    expect(evidence.facts.assignment).toMatchObject({
      value: { path: "notSecurityGroup", groupName: "Outer" },
    });
  });
});
