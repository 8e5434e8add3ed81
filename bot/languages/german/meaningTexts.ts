import { type Texts } from "../englishTexts";
import { type meaningTexts as english } from "../meaningTexts";

/** What the bot says in German when somebody asks what a card means; a part of `texts`. */
export const meaningTexts = {
  meaningDone:
    "Anders gesagt: {app} und die Angaben hier stimmen bei diesem Konto überein, es ist nichts mehr zu tun. Wenn die Anmeldung trotzdem nicht klappt, liegt das an etwas anderem.",
  meaningWaiting:
    "Anders gesagt: Konten für {app} werden in Runden übertragen, meist alle 20 bis 40 Minuten, und dieses war noch nicht an der Reihe.",
  meaningNotChosen:
    "Anders gesagt: {app} bekommt nur Konten für den Kreis, den eine Liste oder eine Regel festlegt, und dieses Konto gehört nicht dazu. Das kann durchaus so gewollt sein.",
  meaningRole:
    "Anders gesagt: Dieses Konto ist für {app} vorgesehen, aber mit einer Rolle, die dort kein Konto bringt. Die Zuweisung braucht eine Rolle, die {app} selbst kennt.",
  meaningSwitchedOff:
    "Anders gesagt: Für {app} zählen nur eingeschaltete Konten, und dieses gilt als ausgeschaltet oder gelöscht.",
  meaningSetUp:
    "Anders gesagt: Die Übertragung der Konten für {app} stockt wegen ihrer Einrichtung, nicht wegen dieses Kontos.",
  meaningDetails:
    "Anders gesagt: Eine Angabe zu diesem Konto, etwa ein Name, eine Nummer oder ein Datum, fehlt oder ist nicht so, wie {app} sie braucht.",
  meaningTwice:
    "Anders gesagt: Zwei Einträge sehen nach derselben Person aus, und der Dienst rät nicht, welcher gemeint ist.",
  meaningRefused:
    "Anders gesagt: Es wurde alles an {app} geschickt, aber {app} selbst war überlastet, hatte eine Störung oder hat es nicht angenommen.",
  meaningFull: "Anders gesagt: Für ein weiteres Konto ist kein Platz, bis jemand welchen schafft.",
  meaningHeldBack:
    "Anders gesagt: Konten sollen entfernt werden, und das wartet, bis jemand bestätigt, dass es stimmt.",
  meaningOther:
    "Anders gesagt: Das kommt selten vor, und es gibt keine allgemeine Regel dafür. Wer {app} betreut, kann es sich von Hand ansehen.",
  meaningNothing:
    "Anders gesagt: Nichts von dem, was ich lesen darf, verhindert das Konto. Eine Person kann dort nachsehen, wo ich es nicht kann.",
  meaningOnceMore:
    "Einfacher kann ich es leider nicht sagen. Eine Person kann es erklären, oder fragen Sie mich „was nun“.",
  meaningAsRead: "In den Worten für die betroffene Person: „{line}“",
  actNobody: "Dafür muss niemand etwas tun.",
  actOverdue:
    "Ändern muss niemand etwas, aber es ist spät: Ein Zyklus war fällig ({overdueAt}). Prüfen Sie noch einmal; hat sich nichts bewegt, kann ein Admin dieser Bereitstellung den Auftrag ansehen: Entra ID > Enterprise apps > {app} > Provisioning > Current status.",
  actOverdueOwn:
    "Sie haben nichts falsch gemacht, und es ist spät (fällig: {overdueAt}). Fehlt es immer noch, kann nachsehen, wer {app} betreut; mit „mit einer Person sprechen“ gebe ich es dorthin weiter.",
  actHrOwn:
    "Sie haben nichts falsch gemacht. HR kann es in den eigenen Daten richtigstellen; danach geht es von selbst weiter.",
  actHelpdeskOwn:
    "Sie haben nichts falsch gemacht. Ihr Helpdesk kann sich darum kümmern oder weiß, wer Konten und Zugänge betreut; mit „mit einer Person sprechen“ gebe ich es dorthin weiter.",
  actOthersOwn:
    "Sie haben nichts falsch gemacht. Ändern kann es, wer {app} betreut; mit „mit einer Person sprechen“ gebe ich es dorthin weiter.",
  questionMeaning:
    "Ich frage, weil die Antwort zeigt, welche der möglichen Ursachen es ist. Sie steht hier:",
  questionMeaningAgain:
    "Jede Antwort hilft, auch „weiß ich nicht“. Wenn Sie nicht nachsehen möchten, kann es eine Person tun.",
  questionWho:
    "Sehen kann es, wer das Entra Admin Center öffnen darf; Leserechte genügen. Wenn Sie das nicht sind, schreiben Sie „weiß ich nicht“, oder eine Person sieht nach.",
  questionHowLong:
    "Das Nachsehen dauert eine Minute, und es folgen nur wenige Fragen. Was danach behoben ist, kommt meist mit dem nächsten Zyklus an, in 20 bis 40 Minuten.",
  toldKept: "Das merke ich mir. Um sicherer zu sein, brauche ich noch dies:",
  notYourFault:
    "Nein. Konten entstehen von selbst, und was hier im Weg steht, liegt nicht an Ihnen.",
  restartResets:
    "Durch einen Neustart vergisst der Auftrag, wie weit er war und was vorher fehlgeschlagen ist, und eine Quarantäne wird aufgehoben.",
  restartKeeps:
    "Attributzuordnungen, Bereichsfilter, Zuweisungen und gespeicherte Anmeldedaten ändert er nicht, und allein wegen des Neustarts wird kein Konto gelöscht. Wer nicht mehr im Bereich ist, wird wie in jedem Zyklus behandelt.",
  restartHelps:
    "Er hilft erst, wenn der Grund behoben ist: Sonst steht der Auftrag bald wieder dort, wo er jetzt steht.",
} as const satisfies Pick<Texts, keyof typeof english>;
