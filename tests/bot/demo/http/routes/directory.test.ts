import { engineersGroupId, helpdeskGroupId } from "../../../../../bot/demo";
import { userId } from "../../../../../bot/demo/world/directory";
import { guidMaker } from "../../../../../bot/demo/world/guidMaker";
import { type RunningTenant, runTenant } from "../../runningTenant";

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await runTenant();
});
afterAll(() => tenant.close());

const names = async (path: string) =>
  (await tenant.get(path)).body.value.map(({ displayName }) => displayName);
const cast = "microsoft.graph.group?$select=id,displayName&$top=999&$count=true";

describe("groups around a person", () => {
  it.each([
    ["memberOf", ["Project Atlas Contractors"]],
    ["transitiveMemberOf", ["Project Atlas Contractors", "Project Atlas"]],
  ])("%s", async (relation, tail) => {
    const found = await names(`/users/chiara.russo@contoso.com/${relation}/${cast}`);
    expect(found).toEqual(expect.arrayContaining(tail));
    expect(found.includes("Project Atlas")).toBe(tail.includes("Project Atlas"));
  });

  it("says what it is an object of", async () => {
    const { body } = await tenant.get("/users/audrey@contoso.com/memberOf");
    expect(body.value.map((group) => group["@odata.type"])).toEqual(
      body.value.map(() => "#microsoft.graph.group"),
    );
  });

  it("holds the personas of engineers and help desk under fixed ids", async () => {
    for (const [id, role] of [
      [engineersGroupId, "engineer"],
      [helpdeskGroupId, "helpdesk"],
    ] as const) {
      const members = await names(`/groups/${id}/members`);
      const personas = tenant.people.filter((one) => one.role === role);
      expect(members.sort()).toEqual(personas.map(({ displayName }) => displayName).sort());
    }
  });
});

describe("others", () => {
  it("has a manager for Sales", async () => {
    const { body } = await tenant.get("/users/grace.kim@contoso.com/manager");
    expect(body.displayName).toBe("Victoria Hughes");
  });

  it("keeps who left among the deleted users only", async () => {
    const id = userId(guidMaker(1), "tobias.lund");
    const path = `/directory/deletedItems/microsoft.graph.user/${id}`;
    const { body } = await tenant.get(`${path}?$select=displayName,deletedDateTime`);
    expect(body).toMatchObject({ displayName: "Tobias Lund" });
    expect(Date.parse(String(body["deletedDateTime"]))).toBeLessThan(Date.now());
    expect((await tenant.get(`/users/${id}`)).status).toBe(404);
    const all = await tenant.get(
      "/directory/deletedItems/microsoft.graph.user?$filter=startswith(displayName,'Tobias')&$select=id",
    );
    expect(all.body.value).toEqual([{ id }]);
  });

  it.each([
    "/directory/deletedItems/microsoft.graph.user/nobody",
    "/users/audrey@contoso.com/manager",
    "/users/nobody/memberOf",
    "/groups/nothing",
    "/groups/nothing/members",
  ])("answers 404 where there is nothing: %s", async (path) => {
    const { status, body } = await tenant.get(path);
    expect([status, body.error.code]).toEqual([404, "Request_ResourceNotFound"]);
  });

  it("tells the organization without any permission", async () => {
    tenant.withhold(["User.Read.All", "Application.Read.All", "GroupMember.Read.All"]);
    expect(await names("/organization")).toEqual(["Contoso"]);
    tenant.withhold([]);
  });
});
