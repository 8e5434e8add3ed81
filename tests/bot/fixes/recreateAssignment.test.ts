import { recreateAssignment } from "../../../bot/fixes/recreateAssignment";
import { evidence } from "../../builders/evidence";
import {
  app,
  denied,
  fakeTenant,
  handsOn,
  lost,
  old,
  person,
  refused,
  type Trouble,
} from "./fakeTenant";

const run = { fix: "recreateAssignment", app, person, by: {} } as const;
const again = [{ id: "new-1", appRoleId: "role-1", principalId: person.id }];

it.each([
  ["direct", true],
  ["group", false],
  ["nestedGroup", false],
  ["none", false],
] as const)("fits an assignment that is %s: %s", (path, fits) => {
  const plan = recreateAssignment.plan(evidence({ assignment: { path } }), "any", { app, person });
  expect(plan).toEqual(fits ? { fix: "recreateAssignment", app, person } : undefined);
});

const times = (count: number, trouble: Trouble): Trouble[] =>
  Array.from({ length: count }, () => trouble);

describe("each way it can go", () => {
  it.each([
    ["well", [], { state: "done" }, again],
    [
      "well after a lost answer to the removal that was done",
      [{ call: "unassign", answer: lost, done: true }],
      { state: "done" },
      again,
    ],
    [
      "well after a lost answer to the removal that was not",
      [{ call: "unassign", answer: lost }],
      { state: "done" },
      again,
    ],
    [
      "well after a lost answer to the new one that was made",
      [{ call: "assign", answer: lost, done: true }],
      { state: "done" },
      again,
    ],
    [
      "well after the new one was refused three times",
      times(3, { call: "assign", answer: refused }),
      { state: "done" },
      again,
    ],
    [
      "nowhere without the permission",
      [{ call: "unassign", answer: denied }],
      { state: "notDone", why: "denied", permission: "X.ReadWrite" },
      [old],
    ],
    [
      "halfway, and then it is owed",
      times(4, { call: "assign", answer: refused }),
      { state: "owed", code: "No" },
      [],
    ],
    ["halfway without a permission", [{ call: "assign", answer: denied }], { state: "owed" }, []],
  ] as const)("%s", async (_, troubles, outcome, left) => {
    const { tenant, now } = fakeTenant({}, [old], [...troubles]);
    const { hands, kept } = handsOn(tenant);
    expect(await recreateAssignment.carryOut(run, hands)).toMatchObject(outcome);
    expect(now.assignments).toEqual(left);
    expect(kept).toEqual([old]);
  });
});

it("writes the old one down before it removes it", async () => {
  const { tenant, calls } = fakeTenant();
  const { hands } = handsOn(tenant);
  const keep = (): Promise<void> => Promise.reject(new Error("the store is away"));
  await expect(recreateAssignment.carryOut(run, { ...hands, keep })).rejects.toThrow("away");
  expect(calls).toEqual(["assignments"]);
});

it.each([
  ["none", [], "noAssignment"],
  ["several", [old, { ...old, id: "two" }], "severalAssignments"],
] as const)("touches nothing where there are %s", async (_, assignments, why) => {
  const { tenant, calls } = fakeTenant({}, assignments);
  const { hands } = handsOn(tenant);
  expect(await recreateAssignment.carryOut(run, hands)).toEqual({ state: "notDone", why });
  expect(calls).toEqual(["assignments"]);
});

describe("after a crash", () => {
  it.each([
    ["before anything was written down", undefined, [old], { why: "interrupted" }, [old]],
    ["before the removal", old, [old], { state: "done" }, again],
    ["between the halves", old, [], { state: "done" }, again],
    ["after the second half", old, again, { state: "done" }, again],
  ] as const)("%s", async (_, kept, assignments, outcome, left) => {
    const { tenant, now } = fakeTenant({}, assignments);
    const { hands } = handsOn(tenant, kept);
    expect(await recreateAssignment.afterCrash(run, hands)).toMatchObject(outcome);
    expect(now.assignments).toEqual(left);
  });

  it("still owes what it may not even look at", async () => {
    const troubles: Trouble[] = [
      { call: "unassign", answer: denied },
      { call: "assignments", answer: lost },
    ];
    const { tenant } = fakeTenant({}, [], troubles);
    const { hands } = handsOn(tenant, old);
    expect(await recreateAssignment.afterCrash(run, hands)).toMatchObject({ state: "owed" });
  });
});
