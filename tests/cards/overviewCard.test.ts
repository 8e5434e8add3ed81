import { causes } from "../../bot/causes";
import { diagnose } from "../../bot/diagnosis";
import { type RecentLog } from "../../bot/graph/port";
import { standingsOf } from "../../bot/graph/standings";
import { pasteReader } from "../../bot/knowledge";
import { english } from "../../bot/languages";
import { readEntry } from "../../bot/logs";
import { rankEntries } from "../../bot/judging/rankEntries";
import { overviewCard } from "../../cards/overviewCard";
import { overviewText } from "../../cards/overviewText";
import { overviewView } from "../../cards/overviewView";
import { evidence, now } from "../builders/evidence";
import { logEntry } from "../bot/graph/tenantAnswers";
import { faultsOf, markdownOf, plainOf } from "./cardRules";

const audience = { role: "helpdesk", language: english, timeZone: "UTC" } as const;
const hostile = "[x](https://evil.example) ${1+1} {{DATE(2026-01-01,SHORT)}} <b>\u202e";

function view(job: "active" | "quarantine", displayName = "Audrey Oliver", count = 3) {
  const row = logEntry({
    sourceIdentity: { id: "u1", displayName, identityType: "User", details: {} },
  });
  const entries = Array.from({ length: count }, () => readEntry(row)!);
  const ranking = rankEntries(entries, now);
  const recent: RecentLog = {
    state: "read",
    since: "2026-02-23T12:00:00Z",
    entries: count,
    objects: Math.min(count, 1),
    complete: false,
    causes: ranking.causes,
    ...standingsOf(entries, ranking.causeOf),
  };
  const examples = recent.causes.map(({ example }) =>
    diagnose(
      pasteReader.evidence({ kind: "logEntry", entry: example, complete: true, more: 0 }, now),
      causes,
    ),
  );
  const told = { ...evidence({ job }), app: { id: "a", displayName: "Salesforce" } };
  return overviewView(
    { recent, examples, job: diagnose(told, causes), question: "Who is it about?" },
    audience,
  );
}

describe("the card of a whole application", () => {
  it("says in words what its bars show, as card, text and speech", () => {
    const shown = view("active");
    const card = overviewCard(shown, english.texts, []) as { speak: string };
    const text = overviewText(shown, english.texts);
    expect(faultsOf(card)).toEqual([]);
    expect(card.speak).toBe(text);
    expect(plainOf(card)).toContain("3 (100%), people or groups: 1");
    expect(text).toContain("3 (100%), people or groups: 1");
    expect(text).toContain("Example: Audrey Oliver");
    expect(text).toContain("I read only the newest 3 entries; there are more.");
    expect(text).toMatch(/Who is it about\?$/);
  });

  it("lets the job lead where it explains everything, and then asks nothing", () => {
    const text = overviewText(view("quarantine"), english.texts);
    expect(text).toContain("Salesforce: Quarantined");
    expect(text).not.toContain("Who is it about?");
  });

  it("says that there is nothing, where there is nothing", () => {
    const text = overviewText(view("active", "x", 0), english.texts);
    expect(text).toContain("has no entry of Salesforce");
    expect(text).not.toContain("Outcomes in the log");
  });

  it("shows names as they are, whatever they try", () => {
    const card = overviewCard(view("active", hostile), english.texts, []);
    expect(faultsOf(card)).toEqual([]);
    expect(markdownOf(card)).not.toContain("evil");
    expect(plainOf(card)).toContain("[x](https://evil.example) ${1+1}");
    expect(plainOf(card)).not.toContain("\u202e");
  });
});
