import { build, known, unknown } from "./collecting";
import { systemClock } from "../../../bot/graph/clock";
import { createEvidenceSource } from "../../../bot/graph/evidenceSource";
import { startStubClient } from "./stubClient";
import { page, salesforce, type TenantAnswers, tenantAnswers } from "./tenantAnswers";

async function read(parts: Partial<TenantAnswers> = {}, app = salesforce) {
  const { source, asked } = await build(parts);
  return { ...(await source.rules({ app })), asked: asked.length };
}

const denied = { status: 403, body: { error: { code: "Forbidden", message: "no" } } };

describe("the rules of an application's job", () => {
  it("are its filters and mappings, read from the job and its schema alone", async () => {
    const { rules, readAt, asked } = await read();
    expect(rules).toMatchObject(
      known(
        expect.arrayContaining([
          expect.objectContaining({ scope: [expect.objectContaining({ name: "Sales only" })] }),
        ]),
      ),
    );
    expect(Date.parse(readAt)).not.toBeNaN();
    expect(asked).toBe(2);
  });

  it.each([
    ["there is no job", { jobs: page([]) }, "notFound"],
    ["jobs may not be read", { jobs: denied }, "noPermission"],
    ["the schema may not be read", { schema: denied }, "noPermission"],
    ["the schema does not come", { schema: { status: 500, body: {} } }, "unavailable"],
  ])("are unknown where %s", async (_, parts, reason) => {
    const { rules } = await read(parts);
    expect(rules).toMatchObject(unknown(reason));
  });

  it("are those of now, also where older ones are remembered", async () => {
    let ahead = 0;
    const { client, stub } = await startStubClient(tenantAnswers());
    const clock = { ...systemClock, now: () => systemClock.now() + ahead };
    const source = createEvidenceSource({ client, clock });
    await source.rules({ app: salesforce });
    const before = stub.requests.length;
    ahead = 30_000;
    await source.rules({ app: salesforce });
    const again = stub.requests.slice(before).map(({ path }) => path.replace(/^.*\//, ""));
    await stub.close();
    expect(again.toSorted()).toEqual(["jobs", "schema"]);
  });

  it("are not asked for by what is no id", async () => {
    const { rules, asked } = await read({}, { ...salesforce, id: "../x" });
    expect(rules).toMatchObject(unknown("cannotTell"));
    expect(asked).toBe(0);
  });
});
