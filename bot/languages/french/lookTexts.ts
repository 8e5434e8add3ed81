import { type Texts } from "../englishTexts";
import { type lookTexts as english } from "../lookTexts";

/** What the bot says in French while it looks somebody up, and of several applications; a part of `texts`. */
export const lookTexts = {
  stillLooking:
    "Je cherche encore pour {person} dans {app}. Je vous écris ici dès que j'ai la réponse.",
  tooManyWaiting:
    "Je cherche déjà pour plusieurs personnes ici. Reposez votre question quand ces réponses seront là.",
  allApps: "toutes les applications",
  troublesFound: "Applications qui posent problème pour {person} ({count}) :",
  troublesOwn: "Applications qui posent problème pour vous ({count}) :",
  troublesWhich: "Laquelle dois-je regarder ? Vous pouvez aussi en écrire une autre.",
  troublesNone:
    "Dans le journal d'approvisionnement, je ne vois de problème dans aucune application pour {person}. Une application dont l'approvisionnement est à l'arrêt n'y écrit rien.",
  troublesNoneOwn:
    "Dans le journal, je ne vois de problème avec aucun de vos comptes. Une application dont l'approvisionnement est à l'arrêt n'y écrit rien.",
  windowSince: "entrées prises en compte à partir de : {sinceAt}",
  windowOlder: "rien de nouveau ({sinceAt} ou après), donc l'entrée précédente compte",
  readAt: "Lecture : {collectedAt}",
  basedOnPaste: "D'après votre envoi",
  basedOnAnswers: "D'après vos réponses",
  howLongOverdue:
    "Un cycle est en retard (attendu : {overdueAt}). Regardez sous Entra ID > Enterprise apps > {app} > Provisioning > Current status : un très grand changement peut durer des heures, et les nombres bougent alors encore.",
  retryOverdue:
    "Le prochain cycle est en retard (attendu : {overdueAt}) ; d'ici là, aucun changement n'est pris en compte. Regardez le travail sous Provisioning > Current status.",
  pasteMore:
    "Il contient encore {count} entrées. Collez-en quelques-unes à la fois pour voir chacune.",
  furtherLeft: "Pas encore vérifiés dans votre liste : {names}.",
  furtherGoOn: "Continuer avec les suivants",
  appsOf:
    "Applications où le journal mentionne la personne ({person}), selon l'entrée la plus récente de chacune :",
  appsOfOwn:
    "Applications où le journal vous mentionne, selon l'entrée la plus récente de chacune :",
  appsNone:
    "Le journal des dernières semaines ne mentionne la personne ({person}) dans aucune application.",
  appsNoneOwn: "Le journal des dernières semaines ne vous mentionne dans aucune application.",
  appsMore: "Il y a plus d'entrées que je n'en ai lu : des applications peuvent manquer ici.",
  appsLimits:
    "Ce ne sont pas tous les comptes : les plus anciens, ceux créés à la main ou à la connexion et les applications dont l'approvisionnement est arrêté n'y figurent pas. Ce qui est attribué figure sous Entra ID > Users > {person} > Applications. Choisissez-en une, ou écrivez-en une autre, et je regarde.",
  appsLimitsOwn:
    "Ce ne sont pas tous les comptes : les plus anciens et ceux créés à la main n'y figurent pas. Dites-moi lequel vous manque et je regarde.",
  appsElsewhere: "Ce qui est attribué figure sous Entra ID > Users > {person} > Applications.",
  rowNone: "Ce que vous avez collé a {count} lignes ; celle-ci n'en fait pas partie.",
  rowNotKept:
    "Lignes gardées, à partir du début : {kept}. Lignes collées : {count}. Collez cette ligne seule et je l'explique.",
} as const satisfies Pick<Texts, keyof typeof english>;
