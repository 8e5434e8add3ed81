/** A person of the demo tenant as planned; `reason` says why the tenant needs this person. */
export interface PersonPlan {
  /** Alias: the part of the user principal name before the `@`, unique in the tenant. */
  readonly alias: string;
  readonly givenName: string;
  /** `null` for people with one name only. */
  readonly surname: string | null;
  readonly displayName: string;
  readonly department: string;
  readonly jobTitle: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly city: string;
  readonly reason: string;
  readonly employeeId?: string;
  readonly disabled?: true;
  readonly guest?: true;
  /** Somebody whose mail nickname was never set. */
  readonly noNickname?: true;
}

type Details = Partial<
  Pick<
    PersonPlan,
    "alias" | "employeeId" | "disabled" | "guest" | "noNickname" | "surname" | "givenName"
  >
>;

/** One row of the table of people. The name's last word is the surname. */
export function person(
  name: string,
  department: string,
  jobTitle: string,
  place: string,
  reason: string,
  details: Details = {},
): PersonPlan {
  const words = name.split(" ");
  const [city = "", country = ""] = place.split(", ");
  return {
    alias: aliasOf(name),
    givenName: words.slice(0, -1).join(" "),
    surname: words.at(-1) ?? null,
    displayName: name,
    department,
    jobTitle,
    country,
    city,
    reason,
    ...details,
  };
}

/** `Niamh O'Brien` -> `niamh.obrien`: ASCII letters and dots only. */
function aliasOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z ]/g, "")
    .replaceAll(" ", ".");
}
