import { type Texts } from "../englishTexts";
import { type incidentTexts as english } from "../incidentTexts";

/** What the bot says in French about known incidents; a part of `texts`. */
export const incidentTexts = {
  incidentTitle: "Incident · {app}",
  incidentStateOpen: "Ouvert : {sinceAt}",
  incidentStateTaken: "Pris en charge : {owner} (ouvert : {sinceAt})",
  incidentStateOver: "Terminé : {overAt}",
  incidentCredentialsRefused:
    "Les identifiants enregistrés pour {app} sont refusés, donc rien ne passe.",
  incidentQuarantine:
    "Le travail d'approvisionnement pour {app} est en quarantaine et ne s'exécute que rarement.",
  incidentSilent:
    "Le travail d'approvisionnement pour {app} est activé, mais aucun cycle ne s'est terminé depuis longtemps (dernier : {sinceAt}).",
  incidentFailuresJumped: "Les échecs vers {app} sont bien plus nombreux qu'avant.",
  incidentNew: "Un incident, vu avant que quelqu'un ne pose la question.",
  incidentHeadingLog: "Dans le journal d'approvisionnement",
  incidentLog: "{failed} entrées sur {entries} ont échoué (début : {sinceAt}).",
  incidentLogEmpty: "Aucune entrée (début : {sinceAt}).",
  incidentCause: "{cause} : {entries}",
  incidentHeadingCases: "Dossiers",
  incidentCases: "Dossiers liés : {count}",
  incidentNextSilent:
    "Ouvrez Entra ID > Enterprise apps > {app} > Provisioning et vérifiez si un cycle est en cours. Sinon, redémarrez l'approvisionnement à cet endroit.",
  incidentNextFailures:
    "Ouvrez Entra ID > Enterprise apps > {app} > Provisioning logs, partez de l'échec le plus fréquent ci-dessus et cherchez ce qui a changé à ce moment-là (début : {sinceAt}).",
  incidentEnded: "L'incident concernant {app} est terminé (fin : {overAt}).",
  incidentTakenBy: "{owner} s'occupe maintenant de l'incident concernant {app}.",
  incidentHandedBack: "Vous avez rendu l'incident concernant {app}. D'autres peuvent le reprendre.",
  incidentList: "Incidents ouverts : {count}",
  incidentListNone: "Aucun incident n'est ouvert pour le moment.",
  incidentNotWatching:
    "Aucune application n'est surveillée, aucun incident ne peut donc être connu. Indiquez des applications dans le paramètre WATCHED_APPLICATIONS.",
  headingKnown: "Déjà connu",
  incidentKnown: "{line} Connu : {sinceAt}.",
  incidentKnownBy: "{line} Connu : {sinceAt}. Pris en charge : {owner}.",
  incidentOwn: "Un problème connu touche tout le monde dans {app} (début : {sinceAt}).",
  incidentOwnBy:
    "Un problème connu touche tout le monde dans {app} (début : {sinceAt}). Pris en charge : {owner}.",
  incidentTellMe: "Me prévenir quand le problème est terminé",
  incidentFollowing: "J'écris ici dès que le problème connu dans {app} est terminé.",
  incidentStopOne: "Arrêter pour le problème connu ({app})",
  incidentStopped: "D'accord, j'arrête le suivi du problème connu dans {app}.",
  incidentOverForYou:
    "Bonne nouvelle : le problème connu dans {app} est terminé. S'il manque encore un compte, posez-moi de nouveau la question.",
  incidentOverForCase:
    "Le problème connu dans {app} à l'origine du dossier {number} est terminé. Si quelque chose ne va toujours pas, écrivez-le ici.",
  incidentOverOnCase: "L'incident à l'origine du dossier {number} est terminé.",
  caseHeadingIncident: "Partie d'un incident connu",
  caseIncident: "{app}, ouvert : {sinceAt}",
} as const satisfies Pick<Texts, keyof typeof english>;
