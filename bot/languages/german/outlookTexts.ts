import { type Texts } from "../englishTexts";
import { type outlookTexts as english } from "../outlookTexts";

/** What the bot says in German of what becomes of an account; a part of `texts`. */
export const outlookTexts = {
  deletedUntil:
    "{person} steht in Entra ID bei den gelöschten Benutzern (seit: {deletedAt}) und kann wiederhergestellt werden (bis: {untilAt}).",
  deletedNow: "{person} steht in Entra ID bei den gelöschten Benutzern; dort bleiben sie 30 Tage.",
  deletedRestore:
    "Soll {person} zurückkommen, stellt ein Benutzeradministrator das Benutzerkonto in dieser Zeit wieder her, unter Entra ID > Users > Deleted users; danach hilft nur ein neues. Der nächste Zyklus nimmt {person} dann wieder auf.",
  deletedStays:
    "Sonst ist in Entra ID nichts zu tun: Der Dienst schaltet ein Konto in {app} ab, das er verwaltet, und löscht es, sobald das Benutzerkonto endgültig weg ist, 30 Tage nach dem Löschen.",
  outlookLeaves:
    "Einen letzten Tag kennt der Dienst nicht: Er handelt, sobald {person} in Entra ID gesperrt oder gelöscht oder {app} nicht mehr zugewiesen ist.",
  outlookThen:
    "Dann schaltet der nächste Zyklus, meist innerhalb von 40 Minuten, das Konto in {app} ab. Wird das Benutzerkonto in Entra ID gelöscht, wird auch das Konto dort gelöscht, 30 Tage später.",
  outlookNotManaged:
    "So wie es steht, stellt der Dienst für {person} in {app} nichts bereit: Ein Konto, das es dort trotzdem gibt, verschwindet nicht von selbst. Lassen Sie die Verantwortlichen für {app} nachsehen.",
  outlookOnLeave:
    "Eine Auszeit allein ändert nichts: Es zählt, ob {person} in Entra ID aktiviert und {app} zugewiesen ist.",
  outlookWhileOff:
    "Solange das Benutzerkonto deaktiviert ist, ist ein Konto in {app}, das der Dienst verwaltet, abgeschaltet und nicht gelöscht. Gelöscht wird es nur, wenn das Benutzerkonto in Entra ID gelöscht wird, 30 Tage später.",
  outlookBack:
    "Sobald {person} zurück ist, aktivieren Sie das Benutzerkonto in Entra ID (Users > {person} > Account enabled). Der nächste Zyklus, meist innerhalb von 40 Minuten, schaltet das Konto wieder ein.",
  outlookRemoved:
    "Was in {app} von Hand gelöscht wird, bemerkt der Dienst nicht: Für ihn ist das Konto noch da, und deshalb kommt es für {person} nicht von selbst wieder.",
  outlookMadeAgain:
    "So wird es neu angelegt: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand, für {person}. Das sieht in {app} neu nach und legt das Konto an, wenn es keines findet.",
  outlookStale:
    "Scheitert das, weil das Konto nicht gefunden wird, steht die alte Verknüpfung im Weg: Lassen Sie die Bereitstellung für {app} neu starten. Ein voller Zyklus, 20 Minuten bis mehrere Stunden, gleicht alle neu ab.",
  outlookWaits:
    "Ohne das versucht es der Dienst erst wieder, wenn sich für {person} in Entra ID etwas ändert, und scheitert dann vielleicht aus demselben Grund.",
} as const satisfies Pick<Texts, keyof typeof english>;
