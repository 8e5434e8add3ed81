import { type Texts } from "../englishTexts";
import { type manyTexts as english } from "../manyTexts";

/** What the bot says in German about many people, figures and all applications; a part of `texts`. */
export const manyTexts = {
  manyState: "Wer betroffen ist",
  manyOpen:
    "Seit {sinceAt} ist etwas offen für so viele Personen oder Gruppen: {count}. Fehlgeschlagen ist es bei {failed} davon; die anderen wurden übersprungen oder sind noch unterwegs.",
  manyFailed:
    "Seit {sinceAt} fehlgeschlagen und seither nicht behoben, Personen oder Gruppen: {count}.",
  manySkipped: "Seit {sinceAt} übersprungen, Personen oder Gruppen: {count}.",
  manyOfCause: "{cause}: Personen oder Gruppen seit {sinceAt}: {count}.",
  manyNobody:
    "Seit {sinceAt} zeigt das Protokoll dafür niemanden. Personen oder Gruppen, für die überhaupt etwas offen ist: {open}.",
  manyRest:
    "{count} weitere sind nicht aufgeführt. Schreiben Sie einen Namen, dann sehe ich dort nach.",
  manyRead: "Gelesene Einträge: {entries}; mehr gibt es nicht.",
  manyWordFailed: "fehlgeschlagen",
  manyWordSkipped: "übersprungen",
  manyWordWarning: "mit Warnung",
  manyLast:
    "Das war der letzte Eintrag der Liste (Anzahl: {count}). Jeder lässt sich noch einmal ansehen, oder Sie nennen jemand anderen.",
  manyChoose: "Wählen Sie jemanden aus, dann sehe ich nach, was dahintersteckt.",
  manyWho: "Wer: {cause}",
  manyWhoFailed: "Bei wem es fehlschlug",
  manyWhoOpen: "Wer betroffen ist",
  manyUnread:
    "Das konnte ich nicht lesen: {what}. Deshalb kann ich nicht sagen, wer oder wie viele es sind. Das heißt nicht, dass dort nichts steht.",
  manyOwnOnly:
    "Listen von Personen, Zahlen und der Stand aller Anwendungen sind für Ihren Helpdesk. Ihr eigenes Konto kann ich nachsehen. Stimmt damit etwas nicht?",
  manyStillLooking: "Ich lese noch. Ich schreibe hier wieder, sobald ich es weiß.",
  figuresState: "In Zahlen",
  figuresLine:
    "Seit {sinceAt}, Versuche: {tried}. Fehlgeschlagen: {failed} ({rate}). Geklappt: {well} ({wellRate}).",
  figuresPeople: "Personen oder Gruppen darunter: {people}.",
  figuresSkipped: "Übersprungen: {skipped}. Das ist kein Versuch und zählt hier nicht.",
  figuresNone: "Seit {sinceAt} wurde nichts versucht, also gibt es keine Quote.",
  figuresWeek: "Sie haben keine Zeit genannt, deshalb habe ich die letzten 7 Tage genommen.",
  manyTimeUnread:
    "Die genannte Zeit habe ich nicht verstanden, deshalb habe ich die letzten 7 Tage genommen. Ich verstehe zum Beispiel „in den letzten 3 Stunden“, „gestern“, „letzten Montag“, „letzte Woche“ oder „seit 12. November“.",
  manyUntil: "Gezählt ist nur bis {untilAt}, wie Sie gefragt haben.",
  manyWhichTime:
    "Diese Zeit habe ich nicht verstanden. Ich verstehe zum Beispiel „in den letzten 3 Stunden“, „gestern“, „letzten Montag“, „letzte Woche“ oder „seit 12. November“.",
  surveyState: "Wie sie stehen",
  surveyLine: "Angesehene Anwendungen: {looked}. Mit Bereitstellungsauftrag: {jobs}.",
  surveyWell: "Keine davon ist in Quarantäne, angehalten oder schlägt fehl.",
  surveyTries: "fehlgeschlagene Versuche: {failed} von {tried}",
  surveyNewest:
    "Die Versuche sind unter den neuesten {entries} Einträgen aller Anwendungen seit {sinceAt} gezählt.",
  surveyUnread: "Nicht lesbare Aufträge: {count} ({names}). Wie diese stehen, weiß ich nicht.",
  surveyLeft:
    "Nicht angesehen: {count} weitere Anwendungen. Fragen Sie nach einer mit ihrem Namen, oder machen Sie weiter.",
  surveyNext: "Die nächsten ansehen",
  surveyNone: "Keine davon hat einen Bereitstellungsauftrag.",
  surveyNoApps:
    "Die Liste der Anwendungen konnte ich nicht lesen, also weiß ich nicht, wie sie stehen. Fragen Sie nach einer mit ihrem Namen.",
  surveyTitle: "Alle Anwendungen",
  surveyRunning: "Läuft",
  surveyNotTold: "Stand nicht genannt",
  surveyOverdue: "Zyklus überfällig seit {overdueAt}",
  manyNoneLogged:
    "Im Protokoll ist seit {sinceAt} bei niemandem etwas offen. Das heißt nicht, dass niemand wartet.",
  manyWaitsUnseen:
    "Wer auf ein Konto in {app} wartet, kann ich nicht sehen: Solange kein Zyklus läuft, wie er soll, hinterlässt, wer inzwischen hinzukam, keinen Eintrag im Protokoll. Wer seitdem zugewiesen wurde, wartet womöglich; nennen Sie jemanden, und ich sehe dort nach.",
  surveyFine: "Aufträge ohne Störung: {names}.",
  surveyQuarantined:
    "In Quarantäne: {count}. Schlagen fehl, angehalten oder hängen fest: {others}.",
  manyNone: "Seit {sinceAt} bleibt im Protokoll bei niemandem etwas offen.",
  figuresFailedPeople:
    "Mindestens einmal fehlgeschlagen: {failedPeople}. Neuester Eintrag noch immer ein Fehlschlag: {stillFailed}.",
  whatApplications: "die Liste der Anwendungen",
  manyMissing:
    "Wer keinen Eintrag im Protokoll hat, steht hier nicht: Wer wirklich ein Konto hat ({app}), sehe ich nicht.",
  teamAsAll:
    "Ein Team oder eine Abteilung kann ich hier nicht für sich ansehen, daher geht es hier um alle in {app}. Für eine Person davon genügt ihr Name.",
} as const satisfies Pick<Texts, keyof typeof english>;
