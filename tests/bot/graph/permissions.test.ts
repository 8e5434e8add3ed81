import { checkPermissions } from "../../../bot/graph/permissions";
import { type Answers, type GraphStub, type StubAnswer } from "./graphStub";
import { startStubClient } from "./stubClient";
import { id, page, refused } from "./tenantAnswers";

const stubs: GraphStub[] = [];
afterEach(async () => {
  await Promise.all(stubs.splice(0).map((stub) => stub.close()));
});

async function check(path: RegExp, answer: StubAnswer) {
  const answers: Answers = (request) => (path.test(request.path) ? answer : page([{ id: id(1) }]));
  const { client, stub } = await startStubClient(answers);
  stubs.push(stub);
  const checks = await checkPermissions(client);
  return { stub, checks, failed: checks.filter(({ ok }) => !ok) };
}

const all = [
  "AuditLog.Read.All or ProvisioningLog.Read.All",
  "Synchronization.Read.All",
  "Application.Read.All",
  "User.Read.All",
  "GroupMember.Read.All",
];

it("names every permission, in two rounds", async () => {
  const { checks, stub } = await check(/nothing/, page([]));
  expect(checks).toEqual(all.map((permission) => ({ permission, ok: true, detail: "granted" })));
  expect(stub.inSequence()).toBe(2);
});

it("gotcha 2: asks for Synchronization.Read.All, since OwnedBy is refused even to owners", async () => {
  const jobs = /synchronization\/jobs/;
  const { failed } = await check(jobs, refused(401, "UnknownError"));
  expect(failed.map(({ permission }) => permission)).toEqual(["Synchronization.Read.All"]);
  expect(all.join(" ")).not.toMatch(/OwnedBy/);
});

it.each<[string, RegExp, StubAnswer, string, string]>([
  [
    "logs",
    /^.auditLogs/,
    refused(403, "Authentication_MSGraphPermissionMissing"),
    all[0]!,
    "missing",
  ],
  ["jobs", /synchronization/, refused(401, "UnknownError"), all[1]!, "missing"],
  ["users", /^.users/, refused(403, "Authorization_RequestDenied"), all[3]!, "missing"],
  ["groups", /^.groups/, refused(403, "Authorization_RequestDenied"), all[4]!, "missing"],
  [
    "role",
    /^.auditLogs/,
    refused(403, "Authentication_RequestFromUnsupportedUserRole"),
    all[0]!,
    "Reports Reader",
  ],
  [
    "licence",
    /^.auditLogs/,
    refused(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant"),
    all[0]!,
    "Directory.Read.All",
  ],
  [
    "throttle",
    /^.auditLogs/,
    { ...refused(429, "x"), headers: { "retry-after": "60" } },
    all[0]!,
    "not checked",
  ],
  ["nonsense", /^.users/, refused(400, "x"), all[3]!, "not checked"],
  ["no application to try", /^.servicePrincipals$/, page([]), all[1]!, "no application"],
])("%s", async (_, path, answer, permission, detail) => {
  const { failed } = await check(path, answer);
  expect(failed).toEqual([
    { permission, ok: false, detail: expect.stringContaining(detail) as string },
  ]);
});

it("names both when applications cannot be read", async () => {
  const { failed } = await check(
    /^.servicePrincipals$/,
    refused(403, "Authorization_RequestDenied"),
  );
  expect(failed.map(({ permission }) => permission)).toEqual([all[1], all[2]]);
});

it("takes an application without provisioning for a granted permission", async () => {
  const { failed } = await check(/synchronization/, refused(404, "Request_ResourceNotFound"));
  expect(failed).toEqual([]);
});
