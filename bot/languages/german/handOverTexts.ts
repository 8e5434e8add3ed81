import { type Texts } from "../englishTexts";
import { type handOverTexts as english } from "../handOverTexts";

/** What the bot says in German of how a case goes on, who acts and what is dropped; a part of `texts`. */
export const handOverTexts = {
  caseExpected:
    "In der Regel antwortet jemand innerhalb von {minutes} Minuten. Ich sage Ihnen hier Bescheid, sobald ihn jemand übernimmt.",
  caseExpectedAnyTime: "Ich sage Ihnen hier Bescheid, sobald ihn jemand übernimmt.",
  caseReminded:
    "Das Team wurde erinnert ({remindedAt}). Ich sage Ihnen hier Bescheid, sobald ihn jemand übernimmt.",
  caseOffered:
    "Zuerst wird gefragt, wer ihn vorher hatte ({owner}, bis {untilAt}), danach alle. Ich sage Ihnen hier Bescheid, sobald ihn jemand übernimmt.",
  caseTakenSince: "Übernommen: {takenAt}.",
  caseNoneOf: "Ich finde keinen passenden Fall zu „{name}“.",
  caseAdd: "Hinzufügen",
  caseAddAsk: "Soll das mit in den Fall: „{sentence}“? Es ist noch nichts gesendet.",
  cancelledQuestion:
    "In Ordnung, ich habe das beendet und meine Frage verworfen. Fragen Sie jederzeit wieder.",
  cancelFollowStays:
    "Was ich für Sie im Blick behalte, läuft weiter; „Nicht mehr beobachten“ beendet es.",
  whoActsFirst:
    "Wer handeln muss, hängt von der Ursache ab. Nennen Sie Person und Anwendung, dann sehe ich nach, wer es ist; auch jemand vom Team kann übernehmen.",
  whoActsFirstOwn:
    "Wer handeln muss, hängt von der Ursache ab. Nennen Sie die Anwendung, dann sehe ich in Ihrem Konto nach, wer es ist; auch jemand vom Team kann übernehmen.",
  whoAssigns:
    "{app} vergeben die Besitzer der Anwendung, Anwendungsadministratoren oder Cloudanwendungsadministratoren: Entra ID > Enterprise apps > {app} > Users and groups. Geht es um jemanden, nennen Sie mir den Namen, und ich sehe nach, was im Weg steht.",
  whoAssignsOwn:
    "Ihr Helpdesk weiß, wer Zugang gibt ({app}). Fragen Sie mich nach Ihrem Konto in {app}, und ich sehe nach, ob etwas im Weg steht.",
  passedOnIfWished:
    "Wenn jemand übernehmen soll: „Mit einer Person sprechen“ gibt es mit allem weiter, was bekannt ist.",
  agentState:
    "Der Zustand des Bereitstellungs-Agents: Entra ID > Entra Connect > Cloud sync > Agents zeigt, welche Agents aktiv sind. Auf dem Server des Agents muss der Dienst Microsoft Entra Connect Provisioning Agent laufen; sein Protokoll in der Ereignisanzeige sagt, was schiefging.",
  agentStateOwn:
    "Ob der Bereitstellungs-Agent arbeitet, sehen die Verantwortlichen für das Verzeichnis. Sie müssen dafür nichts prüfen; das Team kann es.",
  annoyedOffer:
    "Es tut mir leid, dass es noch nicht so ist, wie es sein soll. Das Team kann mit allem übernehmen, was bisher bekannt ist; Sie müssen nichts noch einmal erklären.",
} as const satisfies Pick<Texts, keyof typeof english>;
