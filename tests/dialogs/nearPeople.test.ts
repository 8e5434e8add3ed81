import { type Person, type Search } from "../../bot/graph/port";
import { nearPeople } from "../../dialogs/nearPeople";

const people = [
  "Audrey Oliver",
  "Oliver Brown",
  "Sean O'Neil",
  "María Santos",
  "Mario Sanders",
  "Zoë Müller",
  "Søren Kjær",
  "山田 太郎",
].map((displayName, id): Person => ({
  id: `${id}`,
  displayName,
  ...(displayName === "山田 太郎" && { userPrincipalName: "taro.yamada@contoso.com" }),
}));

function near(name: string, search: Search<Person> | "late"): Promise<readonly Person[]> {
  const directory = {
    findSharing: () => Promise.resolve(search),
  } as unknown as Parameters<typeof nearPeople>[0]["directory"];
  const inTime = (() => Promise.resolve(search)) as Parameters<typeof nearPeople>[0]["inTime"];
  return nearPeople({ directory, inTime }, name);
}

const names = async (name: string): Promise<readonly string[]> =>
  (await near(name, { state: "found", matches: people, more: false })).map(
    ({ displayName }) => displayName,
  );

describe("people who are nearly called so", () => {
  it.each([
    ["Audry Oliver", ["Audrey Oliver"]],
    ["Oliver Audrey", ["Audrey Oliver"]],
    ["sean oneil", ["Sean O'Neil"]],
    ["Mario Santos", ["María Santos"]],
    ["Olivia Brown", ["Oliver Brown"]],
    ["Audrey Brown", []],
    ["Audrey Oliver Junior", []],
    ["Bob", []],
    ["sean.oneil", ["Sean O'Neil"]],
    ["mueller", ["Zoë Müller"]],
    ["soren kjaer", ["Søren Kjær"]],
    ["taro yamada", ["山田 太郎"]],
    ["Mariam", ["María Santos"]],
    ["Zoa", []],
  ])("%s: %j", async (name, expected) => {
    expect(await names(name)).toEqual(expected);
  });

  it.each<[string, Search<Person> | "late"]>([
    ["does not answer in time", "late"],
    ["may not be read", { state: "notReadable", reason: "noPermission" }],
  ])("are none where the directory %s", async (_, search) => {
    expect(await near("Audry Oliver", search)).toEqual([]);
  });
});
