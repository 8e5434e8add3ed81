import { systemClock } from "../../../bot/graph/clock";
import { createDirectory } from "../../../bot/graph/directory";
import { type PersonTerm } from "../../../bot/graph/port";
import { type Answers, type GraphStub } from "./graphStub";
import { startStubClient } from "./stubClient";
import { id, page, refused } from "./tenantAnswers";

const stubs: GraphStub[] = [];
afterEach(async () => {
  await Promise.all(stubs.splice(0).map((stub) => stub.close()));
});

async function build(answers: Answers) {
  const { client, stub } = await startStubClient(answers);
  stubs.push(stub);
  return { stub, directory: createDirectory(client, systemClock) };
}

const ann = { id: id(1), displayName: "Ann Lee", userPrincipalName: "ann@contoso.com" };
const anna = { id: id(2), displayName: "Ann Leeson" };
const other = { id: id(3), displayName: "Ann Lee" };

describe("findSharing", () => {
  it("finds who has one of the words, each once, in one round trip", async () => {
    const { directory, stub } = await build(({ query }) =>
      page(query.get("$search")?.includes('"displayName:lee"') === true ? [ann, other] : [ann]),
    );
    await expect(directory.findSharing("Anm Lee")).resolves.toEqual({
      state: "found",
      matches: [ann, other],
      more: false,
    });
    expect(stub.count()).toBe(1);
  });

  it.each([
    ["mueller", ["displayName:muel", "displayName:mül", "userPrincipalName:muel"]],
    ["Lukasz", ["displayName:luk", "displayName:łuk", "userPrincipalName:luk"]],
  ])("looks for the beginning of %p in each spelling", async (name, clauses) => {
    const { directory, stub } = await build(() => page([ann]));
    await directory.findSharing(name);
    const [search = ""] = stub.requests.map(({ query }) => query.get("$search") ?? "");
    expect(search.split(" OR ")).toEqual(
      expect.arrayContaining(clauses.map((clause) => `"${clause}"`)),
    );
    expect(stub.count()).toBe(1);
  });

  it("looks for those whose words all begin alike, too, as every word may be mistyped", async () => {
    const { directory, stub } = await build(({ query }) =>
      page(query.get("$search") === '"displayName:an le"' ? [anna] : []),
    );
    await expect(directory.findSharing("anm leson")).resolves.toMatchObject({ matches: [anna] });
    expect(stub.count()).toBe(1);
  });

  it.each(["", "A Li"])("asks nothing for %p, which is too short", async (name) => {
    const { directory, stub } = await build(() => page([ann]));
    await expect(directory.findSharing(name)).resolves.toMatchObject({ matches: [] });
    expect(stub.count()).toBe(0);
  });

  it("says when it could not look", async () => {
    const { directory } = await build(() => refused(403, "Authorization_RequestDenied"));
    await expect(directory.findSharing("Ann Lee")).resolves.toMatchObject({
      state: "notReadable",
      reason: "noPermission",
    });
  });
});

describe("findDeleted", () => {
  it.each<[PersonTerm, string]>([
    [{ by: "name", value: "Ann Lee" }, "startswith(displayName,'Ann Lee')"],
    [
      { by: "upn", value: "ann@contoso.com" },
      "userPrincipalName eq 'ann@contoso.com' or mail eq 'ann@contoso.com'",
    ],
  ])("looks for %j among the deleted users, by one request", async (term, filter) => {
    const { directory, stub } = await build(() => page([ann]));
    await expect(directory.findDeleted(term)).resolves.toMatchObject({ matches: [ann] });
    expect(stub.requests.map(({ path, query }) => [path, query.get("$filter")])).toEqual([
      [expect.stringMatching(/\/directory\/deletedItems\/microsoft\.graph\.user$/), filter],
    ]);
  });

  it("says when it could not look", async () => {
    const { directory } = await build(() => refused(403, "Authorization_RequestDenied"));
    await expect(directory.findDeleted({ by: "name", value: "Ann Lee" })).resolves.toMatchObject({
      state: "notReadable",
      reason: "noPermission",
    });
  });
});

describe("findPeople", () => {
  it.each<[PersonTerm, string]>([
    [{ by: "id", value: ann.id }, `id eq '${ann.id}'`],
    [
      { by: "upn", value: "o'brien@contoso.com" },
      "userPrincipalName eq 'o''brien@contoso.com' or mail eq 'o''brien@contoso.com'",
    ],
    [{ by: "employeeId", value: " 21477 " }, "employeeId eq '21477'"],
  ])("%j asks for exactly that", async (term, filter) => {
    const { directory, stub } = await build(() => page([ann]));
    await expect(directory.findPeople(term)).resolves.toEqual({
      state: "found",
      matches: [ann],
      more: false,
    });
    expect(stub.requests.map(({ query }) => query.get("$filter"))).toEqual([filter]);
  });

  it.each<[string, Partial<Record<"exact" | "begins" | "words", object[]>>, object[]]>([
    ["one exact match alone", { exact: [ann], begins: [ann, anna], words: [ann, anna] }, [ann]],
    [
      "several exact ones with the rest, each once",
      { exact: [ann, other], begins: [ann, other, anna], words: [anna] },
      [ann, other, anna],
    ],
    [
      "beginnings and words without an exact one",
      { begins: [anna], words: [other, anna] },
      [anna, other],
    ],
    ["nobody", {}, []],
  ])("by name gives %s, in one round trip", async (_, lists, matches) => {
    const { directory, stub } = await build(({ query }) => {
      const filter = query.get("$filter");
      if (filter === null) return page(lists.words ?? []);
      return page((filter.startsWith("startswith") ? lists.begins : lists.exact) ?? []);
    });
    const found = await directory.findPeople({ by: "name", value: "Ann Lee" });
    expect(found).toEqual({ state: "found", matches, more: false });
    expect(stub.count()).toBe(1);
  });

  it("escapes a name everywhere it goes, and searches as an advanced query", async () => {
    const { directory, stub } = await build(() => page([]));
    await directory.findPeople({ by: "name", value: `O'B" OR` });
    expect(
      stub.requests.map(({ query, headers }) => [
        query.get("$filter") ?? query.get("$search"),
        headers["consistencylevel"],
      ]),
    ).toEqual([
      [`displayName eq 'O''B" OR'`, undefined],
      [`startswith(displayName,'O''B" OR')`, undefined],
      [`"displayName:O'B\\" OR"`, "eventual"],
    ]);
  });

  it("gives 10 at most and says that there are more", async () => {
    const many = Array.from({ length: 11 }, (_, index) => ({ id: id(index), displayName: "Ann" }));
    const { directory } = await build(() => page(many));
    const found = await directory.findPeople({ by: "name", value: "Ann" });
    expect(found).toMatchObject({ state: "found", matches: many.slice(0, 10), more: true });
  });

  it.each([
    [
      "refused",
      refused(403, "Authorization_RequestDenied"),
      { reason: "noPermission", permission: "User.Read.All" },
    ],
    ["nonsense", { body: { value: 5 } }, { reason: "unavailable" }],
  ])("%s is not nobody", async (_, answer, expected) => {
    const { directory } = await build(() => answer);
    for (const by of ["name", "upn"] as const)
      await expect(directory.findPeople({ by, value: "Ann" })).resolves.toEqual({
        state: "notReadable",
        ...expected,
      });
  });

  it("uses what the other searches found when one fails", async () => {
    const { directory } = await build(({ query }) =>
      query.has("$search") ? refused(400, "Request_UnsupportedQuery") : page([ann, anna]),
    );
    const found = await directory.findPeople({ by: "name", value: "Ann" });
    expect(found).toMatchObject({ state: "found", matches: [ann, anna] });
  });

  it.each<PersonTerm>([
    { by: "id", value: "../users" },
    { by: "id", value: "' or '1'='1" },
    { by: "name", value: "  " },
  ])("does not ask for %j", async (term) => {
    const { directory, stub } = await build(() => page([ann]));
    const found = await directory.findPeople(term);
    expect([found, stub.count()]).toEqual([{ state: "found", matches: [], more: false }, 0]);
  });
});

describe("asked for the same person again", () => {
  it("remembers whom it found", async () => {
    const { directory, stub } = await build(() => page([ann]));
    const found = await directory.findPeople({ by: "upn", value: "ann@contoso.com" });
    const again = await directory.findPeople({ by: "upn", value: " ann@contoso.com" });
    expect([again, stub.count()]).toEqual([found, 1]);
  });

  it("looks anew for whom it did not find", async () => {
    let answer = page([]);
    const { directory } = await build(() => answer);
    await directory.findPeople({ by: "employeeId", value: "21477" });
    answer = page([ann]);
    await expect(directory.findPeople({ by: "employeeId", value: "21477" })).resolves.toMatchObject(
      { matches: [ann] },
    );
  });
});

describe("applications", () => {
  const enterprise = ["HideApp", "WindowsAzureActiveDirectoryIntegratedApp"];
  const zoom = { id: id(1), displayName: "Zoom", appId: id(11), tags: enterprise };
  const box = { id: id(2), displayName: "box", appId: id(12), tags: enterprise };
  const unnamed = { id: id(3), displayName: "", tags: enterprise };
  const internal = { id: id(4), displayName: "Microsoft Graph", tags: [] };
  const unknown = { id: id(5), displayName: "Custom", appId: id(15), tags: null };

  it("lists enterprise applications of all pages by name, and keeps them", async () => {
    let root = "";
    const { directory, stub } = await build(({ query }) =>
      query.has("$skiptoken")
        ? page([box, internal, {}])
        : page([zoom, unnamed, unknown], `${root}/v1.0/servicePrincipals?$skiptoken=2`),
    );
    root = stub.root;
    const [found] = await Promise.all([directory.applications(), directory.applications()]);
    expect(found).toEqual({
      state: "found",
      matches: [box, unknown, zoom].map(({ id, displayName, appId }) => ({
        id,
        displayName,
        appId,
      })),
      more: false,
    });
    await directory.applications();
    expect(stub.count()).toBe(2);
  });

  it("stops after 5,000 and says so", async () => {
    let root = "";
    const { directory, stub } = await build(() =>
      page([zoom], `${root}/v1.0/servicePrincipals?$skiptoken=x`),
    );
    root = stub.root;
    const found = await directory.applications();
    expect([found.state === "found" && found.more, stub.count()]).toEqual([true, 6]);
  });

  it("does not follow a page to another host", async () => {
    const { directory, stub } = await build(() => page([zoom], "https://evil.example/v1.0/x"));
    const found = await directory.applications();
    expect(found).toMatchObject({ state: "found", more: true });
    expect(stub.count()).toBe(1);
  });

  it("asks again after a refusal", async () => {
    const { directory, stub } = await build(() => refused(403, "Authorization_RequestDenied"));
    const refusal = {
      state: "notReadable",
      reason: "noPermission",
      permission: "Application.Read.All",
    };
    await expect(directory.applications()).resolves.toEqual(refusal);
    await expect(directory.applications()).resolves.toEqual(refusal);
    expect(stub.count()).toBe(2);
  });
});
