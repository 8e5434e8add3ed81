import { about, build, unknown } from "./collecting";
import { assignment, id, page } from "./tenantAnswers";

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
