import { fc, runs, within } from "../../properties";
import { causes } from "../../../bot/causes";
import { startDemoTenant } from "../../../bot/demo";
import { type ApplicationPlan } from "../../../bot/demo/world/application";
import { salesforceMapping } from "../../../bot/demo/world/mapping";
import { type PersonPlan } from "../../../bot/demo/world/person";
import { type World } from "../../../bot/demo/world/world";
import { diagnose } from "../../../bot/diagnosis";
import {
  createDirectory,
  createEvidenceSource,
  createGraphClient,
  staticToken,
  systemClock,
} from "../../../bot/graph";

/** How somebody comes to the application. */
const ways = ["direct", "group", "inner", "mailing", "nobody", "default"] as const;

/** Everything that decides about one person. */
interface Fate {
  readonly disabled: boolean;
  readonly way: (typeof ways)[number];
  readonly department: "Sales" | "Support";
  readonly country: "US" | "DE";
  readonly surname: boolean;
  /** How many accounts in the target carry the person's user name already. */
  readonly accounts: 0 | 1 | 2;
}

interface Tenant {
  readonly people: readonly Fate[];
  /** Departments that the filter lets through; none for no filter. */
  readonly filter: readonly ("Sales" | "Support")[];
  readonly country: boolean;
  readonly ignoresDefaultAccess: boolean;
  /** The mapping has Create switched off. */
  readonly createsNobody: boolean;
}

const tenants: fc.Arbitrary<Tenant> = fc.record({
  people: fc.array(
    fc.record({
      disabled: fc.boolean(),
      way: fc.constantFrom(...ways),
      department: fc.constantFrom("Sales" as const, "Support" as const),
      country: fc.constantFrom("US" as const, "DE" as const),
      surname: fc.boolean(),
      accounts: fc.constantFrom(0 as const, 1 as const, 2 as const),
    }),
    { minLength: 3, maxLength: 10 },
  ),
  filter: fc.subarray(["Sales" as const, "Support" as const]),
  country: fc.boolean(),
  ignoresDefaultAccess: fc.boolean(),
  createsNobody: fc.boolean(),
});

const clause = (attribute: string, value: string) => ({
  operatorName: "EQUALS",
  sourceOperandName: attribute,
  targetOperand: { values: [value] },
});

/** Graph's people and applications as the fates say; everybody is looked at in the next cycle. */
function worldOf(tenant: Tenant): World {
  const { people, filter, country, ignoresDefaultAccess, createsNobody } = tenant;
  const alias = (index: number): string => `person${index}`;
  const who = (way: Fate["way"]): string[] =>
    people.flatMap((fate, index) => (fate.way === way ? [alias(index)] : []));
  const plans = people.map((fate, index): PersonPlan => ({
    alias: alias(index),
    givenName: "Given",
    surname: fate.surname ? "Surname" : null,
    displayName: `Person Number${index}`,
    department: fate.department,
    jobTitle: "Clerk",
    country: fate.country,
    city: "Town",
    reason: "",
    ...(fate.disabled ? { disabled: true } : {}),
  }));
  const application: ApplicationPlan = {
    key: "app",
    displayName: "Some Application",
    reason: "",
    template: "someOutDelta",
    source: "Microsoft Entra ID",
    target: "Some Application",
    roles: ["User"],
    mapping: salesforceMapping,
    situation: { is: "steady" },
    filter: filter.map((department) => ({
      name: `${department} filter`,
      clauses: [clause("department", department), ...(country ? [clause("country", "US")] : [])],
    })),
    assigned: [
      { group: "group", role: "User" },
      { group: "outer", role: "User" },
      { group: "mailing", role: "User" },
      ...who("direct").map((user) => ({ user, role: "User" })),
      ...who("default").map((user) => ({ user, role: "default" })),
    ],
    existing: people.flatMap((fate, index) =>
      Array.from({ length: fate.accounts }, () => ({ Username: `${alias(index)}@contoso.com` })),
    ),
    ...(ignoresDefaultAccess ? { ignoresDefaultAccess: true } : {}),
    ...(createsNobody ? { createsNobody: true } : {}),
  };
  const group = (key: string, members: string[], more: object = {}) => ({
    key,
    displayName: `The ${key}`,
    reason: "",
    people: members,
    ...more,
  });
  return {
    peopleWithCauses: plans,
    staff: [],
    formerStaff: [],
    groups: [
      group("group", who("group")),
      group("inner", who("inner")),
      group("outer", [], { groups: ["inner"] }),
      group("mailing", who("mailing"), { notSecurity: true }),
      group(
        "all",
        plans.map((plan) => plan.alias),
      ),
    ],
    applications: [application],
    changes: plans.map((plan) => ({ alias: plan.alias, minutes: 120, apps: ["app"] })),
  };
}

const gateOfWay: Readonly<Partial<Record<Fate["way"], string>>> = {
  nobody: "notAssigned",
  mailing: "groupNotSecurityEnabled",
  inner: "nestedGroupOnly",
};

function closedGates(fate: Fate, { filter, country, ignoresDefaultAccess }: Tenant): string[] {
  const fits = filter.includes(fate.department) && (!country || fate.country === "US");
  const gates = [
    fate.disabled ? "inactiveInSource" : undefined,
    gateOfWay[fate.way],
    fate.way === "default" && ignoresDefaultAccess ? "defaultAccessRole" : undefined,
    filter.length === 0 || fits ? undefined : "outOfScopeByFilter",
  ];
  return gates.filter((gate) => gate !== undefined);
}

/** The reason the service has: every closed gate, else the first step that fails. */
function reasonOf(fate: Fate, tenant: Tenant): string[] {
  const gates = closedGates(fate, tenant);
  const { createsNobody } = tenant;
  // Behind a closed gate nobody sees whether an account would match: that none is made is said too.
  if (gates.length > 0) return [...gates, ...(createsNobody ? ["createSwitchedOff"] : [])];
  if (createsNobody && fate.accounts === 0) {
    return ["createSwitchedOff", ...(fate.surname ? [] : ["requiredAttributeMissing"])];
  }
  if (fate.accounts === 2) return ["matchNotUnique"];
  // Where nothing is missing the first cycle made the account, and the next found it the same.
  return [fate.surname ? "alreadyInSync" : "requiredAttributeMissing"];
}

/** What leads, and the rest in no order: the surer ones stand before the others. */
function leadingFirst([first = "", ...others]: readonly string[]): string[] {
  return [first, ...others.sort()];
}

async function diagnosesOf(tenant: Tenant): Promise<string[][]> {
  const service = await startDemoTenant({
    clock: () => new Date(),
    logLimit: "off",
    world: worldOf(tenant),
  });
  try {
    const ignore = (): void => undefined;
    const client = createGraphClient({
      root: service.url,
      token: staticToken(service.token),
      clock: systemClock,
      log: { debug: ignore, warn: ignore },
    });
    const directory = createDirectory(client, systemClock);
    const source = createEvidenceSource({ client, clock: systemClock });
    const applications = await directory.applications();
    const app = applications.state === "found" ? applications.matches[0] : undefined;
    return await Promise.all(
      tenant.people.map(async (_, index) => {
        const value = `person${index}@contoso.com`;
        const found = await directory.findPeople({ by: "upn", value });
        const person = found.state === "found" ? found.matches[0] : undefined;
        if (person === undefined || app === undefined) return ["not found"];
        const { evidence } = await source.collect({ person, app });
        return diagnose(evidence, causes)
          .findings.filter(({ certainty }) => certainty !== "possible")
          .map(({ cause }) => cause.id);
      }),
    );
  } finally {
    await service.close();
  }
}

it(
  "property: what is read back through Graph is the reason that the service had",
  async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(tenants, async (tenant) => {
        const expected = tenant.people.map((fate) => reasonOf(fate, tenant));
        for (const reasons of expected) for (const one of reasons) seen.add(one);
        const diagnosed = await diagnosesOf(tenant);
        expect(diagnosed.map(leadingFirst)).toEqual(expected.map(leadingFirst));
      }),
      { numRuns: runs(40) },
    );
    expect([...seen].sort()).toEqual([
      "alreadyInSync",
      "createSwitchedOff",
      "defaultAccessRole",
      "groupNotSecurityEnabled",
      "inactiveInSource",
      "matchNotUnique",
      "nestedGroupOnly",
      "notAssigned",
      "outOfScopeByFilter",
      "requiredAttributeMissing",
    ]);
  },
  within(120_000),
);
