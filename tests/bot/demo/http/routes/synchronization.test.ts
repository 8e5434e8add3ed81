import { type RunningTenant, runTenant } from "../../runningTenant";

let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await runTenant();
});
afterAll(() => tenant.close());

const jobs = async (app: string) =>
  `/servicePrincipals/${await tenant.app(app)}/synchronization/jobs`;

it("gives a job by its id, the same as in the list", async () => {
  const path = await jobs("Salesforce");
  const [listed] = (await tenant.get(path)).body.value;
  const job = (await tenant.get(`${path}/${listed!.id}`)).body;
  expect(job).toEqual({ "@odata.context": expect.any(String) as string, ...listed });
});

it("has no job for an application without provisioning", async () => {
  expect((await tenant.get(await jobs("Miro"))).body.value).toEqual([]);
});

it("shows scope, matching attribute and required attributes in the schema", async () => {
  const path = await jobs("Salesforce");
  const [job] = (await tenant.get(path)).body.value;
  const schema = (await tenant.get(`${path}/${job!.id}/schema`)).body;
  expect(schema).toMatchObject({
    id: job!.id,
    synchronizationRules: [
      {
        sourceDirectoryName: "Microsoft Entra ID",
        targetDirectoryName: "Salesforce",
        objectMappings: [
          {
            scope: { groups: [{ name: "Sales only", clauses: [{}, {}] }] },
          },
        ],
      },
    ],
  });
  const text = JSON.stringify(schema);
  expect(text).toContain('"matchingPriority":1,"targetAttributeName":"Username"');
  expect(text).toContain('"name":"LastName","required":true');
  expect(text).toContain('"expression":"Not([IsSoftDeleted])"');
});

it.each(["nothing", "nothing/schema"])("answers 404 for jobs/%s", async (tail) => {
  expect((await tenant.get(`${await jobs("Salesforce")}/${tail}`)).status).toBe(404);
});

it("answers 404 for jobs of no application", async () => {
  expect((await tenant.get("/servicePrincipals/nothing/synchronization/jobs")).status).toBe(404);
});
