/** The values of a person that people speak of, by a name of ours. */
export const valueNames = [
  "email",
  "userName",
  "department",
  "title",
  "name",
  "firstName",
  "lastName",
  "displayName",
  "phone",
  "manager",
  "office",
  "city",
  "country",
  "company",
  "employeeId",
  "costCenter",
  "language",
] as const;

export type ValueName = (typeof valueNames)[number];

interface Place {
  /** Attributes of the directory that hold it, the usual one first. */
  readonly own: readonly string[];
  /** What it is usually called in a target: the last part of the attribute's name. */
  readonly target: RegExp;
}

/** The last part of `urn:...:User:department`, `name.givenName` or `emails[type eq "work"].value`. */
const last = (names: string): RegExp => new RegExp(`(?:^|[.:])(?:${names})$`, "i");
const given = "given_?name|first_?name";
const family = "family_?name|last_?name|surname|sn";
const whole = "display_?name|full_?name|formatted";

const places: Readonly<Record<ValueName, Place>> = {
  email: {
    own: ["mail"],
    target:
      /^(?:(?:work_?)?e-?mail(?:_?address)?|mail|emails(?:\[.*\])?\.value)$|(?:^|[.:])e?mail$/i,
  },
  userName: {
    own: ["userPrincipalName"],
    target: last("user_?name|user_?principal_?name|login(?:_?name)?|sAMAccountName"),
  },
  department: { own: ["department"], target: last("department(?:_?name)?|division") },
  title: { own: ["jobTitle"], target: last("(?:job_?)?title") },
  name: {
    own: ["displayName", "givenName", "surname"],
    target: last(`${whole}|${given}|${family}`),
  },
  firstName: { own: ["givenName"], target: last(given) },
  lastName: { own: ["surname"], target: last(family) },
  displayName: { own: ["displayName"], target: last(whole) },
  phone: { own: ["mobilePhone"], target: /phone|^mobile$/i },
  manager: { own: ["manager"], target: last("manager") },
  office: { own: ["officeLocation"], target: last("office\\w*|physicalDeliveryOfficeName") },
  city: { own: ["city"], target: last("city|locality|l") },
  country: { own: ["country"], target: last("country(?:_?code)?|co|c") },
  company: { own: ["companyName"], target: last("company(?:_?name)?|organi[sz]ation") },
  employeeId: { own: ["employeeId"], target: last("employee_?(?:id|number)") },
  costCenter: { own: ["costCenter"], target: last("cost_?cent(?:er|re)(?:_?(?:code|id|name))?") },
  language: {
    own: ["preferredLanguage"],
    target: last("preferred_?language|locale|language\\w*"),
  },
};

/** So many target attributes hold one value at most: a name is in three. */
const most = 3;

/** The attributes of the directory that hold a value. */
export function ownAttributes(name: ValueName): readonly string[] {
  return places[name].own;
}

/** Whether a source attribute is one that holds the value in the directory, by any spelling. */
export function holdsValue(name: ValueName, source: string): boolean {
  return places[name].own.some((own) => own.toLowerCase() === source.toLowerCase());
}

/**
 * The mappings that write a value: those whose target is called so, or else those that are filled from
 * the directory's own attribute. Empty where none does.
 */
export function mappingsOfValue<M extends { target: string; sources: readonly string[] }>(
  name: ValueName,
  mappings: readonly M[],
): readonly M[] {
  const called = mappings.filter(({ target }) => places[name].target.test(target));
  const filled = mappings.filter(({ sources }) => sources.some((one) => holdsValue(name, one)));
  return (called.length > 0 ? called : filled).slice(0, most);
}
