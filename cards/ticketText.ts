import { caseMoveTexts } from "./caseMoveTexts";
import { type CaseEntry, type CaseRecord } from "../bot/cases/port";
import { english, fill, type TextKey } from "../bot/languages";
import { caseText } from "./caseCard";
import { caseIdLines, caseTitle, caseView } from "./caseView";
import { type Audience } from "./writer";
import { shown } from "./shown";

/** Who reads a ticket is not known: English, in an engineer's words. */
const reader: Audience = { role: "engineer", language: english, timeZone: "UTC" };

/** A case as a ticket says it: without the conversation, which stays with the case. */
export function ticketDraft(record: CaseRecord): { readonly title: string; readonly text: string } {
  const view = caseView(record, reader, record.openedAt);
  const text = [caseText(view, "", []), ...caseIdLines(record, reader)].join("\n");
  return { title: caseTitle(record, reader), text };
}

/** What a ticket is told of an entry; undefined for what stays with the case. */
export function ticketNote(record: CaseRecord, { by, what, at }: CaseEntry): string | undefined {
  const say = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string => {
    const named = { number: record.number, by: by.name ?? english.texts.caseAnEngineer, ...values };
    return shown(fill(english.texts[key], named, at, { locale: "en", timeZone: "UTC" }), 2000);
  };
  switch (what.kind) {
    case "moved":
      if (what.move === "open") return undefined;
      return say(caseMoveTexts[what.move], { owner: what.owner ?? "" });
    case "note":
      return say("caseNoteBy", { text: what.text });
    case "rated":
      return say("caseRatedBy", { rating: what.rating });
    case "fixed":
      return shown(`${by.name ?? english.texts.caseAnEngineer} [${what.fix}: ${what.outcome}]`);
    default:
      return undefined;
  }
}
