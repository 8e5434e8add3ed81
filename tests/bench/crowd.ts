import { person, type PersonPlan } from "../../bot/demo/world/person";
import { demoWorld, type World } from "../../bot/demo/world/world";

/** Somebody of the crowd, with what the log says. */
export interface Asked {
  readonly upn: string;
  readonly displayName: string;
  readonly app: string;
  readonly families: readonly string[];
}

/** Where the crowd works, where that leads, and what the service makes of it. */
const kinds = [
  {
    work: ["Sales", "Account Manager", "Madrid, ES"],
    app: "Salesforce",
    families: ["out_of_scope_filter"],
  },
  {
    work: ["IT", "Field Technician", "Leeds, GB"],
    app: "ServiceNow",
    families: ["already_in_sync", "provisioned_ok"],
  },
  {
    work: ["Finance", "Accountant", "Turin, IT"],
    app: "Fabrikam Expenses",
    families: ["already_in_sync", "provisioned_ok"],
  },
] as const;

const letters = "bcdfghjklmnprstvwz";
const vowels = "aeiou";

/** The world of the demo with so many people more, in the groups of three applications. */
export function crowdedWorld(count: number): { world: World; crowd: Asked[] } {
  const members = Array.from({ length: count }, (_, n) => {
    const kind = kinds[n % kinds.length] ?? kinds[0];
    const [department, title, place] = kind.work;
    const plan = person(`${nameOf(n)} Crowd`, department, title, place, "one of a crowd");
    return { plan, asked: askedOf(plan, kind) };
  });
  return {
    world: { ...demoWorld, staff: [...demoWorld.staff, ...members.map(({ plan }) => plan)] },
    crowd: members.map(({ asked }) => asked),
  };
}

function askedOf(
  { alias, displayName }: PersonPlan,
  { app, families }: (typeof kinds)[number],
): Asked {
  return { upn: `${alias}@contoso.com`, displayName, app, families };
}

/** A name of its own for each number: syllables as digits. */
function nameOf(n: number): string {
  const base = letters.length * vowels.length;
  let rest = n + base * base;
  let name = "";
  for (; rest > 0; rest = Math.floor(rest / base)) {
    const digit = rest % base;
    name +=
      (letters[digit % letters.length] ?? "") + (vowels[Math.floor(digit / letters.length)] ?? "");
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}
