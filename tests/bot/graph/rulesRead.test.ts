import { build, known, unknown } from "./collecting";
import { page, salesforce, type TenantAnswers } from "./tenantAnswers";

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

  it("are not asked for by what is no id", async () => {
    const { rules, asked } = await read({}, { ...salesforce, id: "../x" });
    expect(rules).toMatchObject(unknown("cannotTell"));
    expect(asked).toBe(0);
  });
});
