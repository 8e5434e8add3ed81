import { type Application } from "../../bot/graph/port";
import { numbers } from "./provisioningLog";

/** The longest list that a tenant is expected to have. */
export const manyNames = 5_000;

const syllables =
  "sal ser vi now da ta cloud box ten ri mo ka lo per flow zen desk bam boo hr net sui te work day con cur ex pen si fy";
const endings = ["", "", "Prod", "Sandbox", "SSO", "(EMEA)", "2"];

/** A tenant's list: names of one or two invented words, some with an ending, some differing by a letter. */
export function likelyNames(): Application[] {
  const pick = numbers(11);
  const parts = syllables.split(" ");
  const word = (): string => {
    const letters = Array.from({ length: 2 + pick(3) }, () => parts[pick(parts.length)] ?? "").join(
      "",
    );
    return `${letters.slice(0, 1).toUpperCase()}${letters.slice(1)}`;
  };
  const known = ["Salesforce", "ServiceNow", "Google Workspace", "AWS IAM Identity Center"];
  const names = new Set(known);
  while (names.size < manyNames) {
    const name = [word(), ...(pick(2) === 0 ? [word()] : []), endings[pick(endings.length)]]
      .filter((part) => part !== "")
      .join(" ");
    names.add(name);
    if (pick(10) === 0) names.add(`${name.slice(0, 3)}x${name.slice(4)}`);
  }
  return asApplications([...names].slice(0, manyNames));
}

/** Lists that make a search look at everything: each name has 200 characters, or hardly differs. */
export const hostileNames: Readonly<Record<string, () => Application[]>> = {
  "one word of 200 letters, differing at its end": () =>
    listOf((at) => `${"a".repeat(195)}${letters(at, 5)}`),
  "a hundred words that all share": () => listOf((at) => `${"ab ".repeat(98)}${letters(at, 5)}`),
  "the same name of 200 characters": () => listOf(() => "salesforce ".repeat(18)),
  "one word that differs by its last letters": () => listOf((at) => `contosoapp${letters(at, 3)}`),
  "words that are all alike, in every order": () =>
    listOf((at) =>
      Array.from({ length: 6 }, (_, place) => `contos${letters(at >> (2 * place), 1)}`).join(" "),
    ),
};

/** A name that nobody has, and sentences that have as much in common with the list as they can. */
export function hostileSentences(apps: readonly Application[]): readonly string[] {
  const name = apps[manyNames / 2]?.displayName ?? "";
  const likeAll = Array.from({ length: 400 }, (_, at) => `contoso${letters(at, 2)}pap`).join(" ");
  return [
    `why is audrey oliver not in ${name} since monday?`,
    `why is audrey oliver not in ${mistyped(name)} since monday?`,
    "nobody has been provisioned to whatever it was called since yesterday, please help",
    `${name} `.repeat(20),
    "contosa contosb contosc contosd ".repeat(60),
    likeAll,
  ];
}

/** The name with two neighbours swapped in its longest word. */
export function mistyped(name: string): string {
  const longest = name.split(" ").reduce((best, one) => (one.length > best.length ? one : best));
  const swapped = `${longest.slice(0, 2)}${longest[3] ?? ""}${longest[2] ?? ""}${longest.slice(4)}`;
  return name.replace(longest, swapped);
}

function letters(value: number, count: number): string {
  return Array.from({ length: count }, (_, place) =>
    String.fromCharCode(97 + (Math.floor(value / 26 ** place) % 26)),
  ).join("");
}

function listOf(name: (at: number) => string): Application[] {
  return asApplications(Array.from({ length: manyNames }, (_, at) => name(at)));
}

function asApplications(names: readonly string[]): Application[] {
  return names.map((displayName, at) => ({ id: String(at), displayName }));
}
