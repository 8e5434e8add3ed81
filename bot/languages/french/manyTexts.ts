import { type Texts } from "../englishTexts";
import { type manyTexts as english } from "../manyTexts";

/** What the bot says in French about many people, figures and all applications; a part of `texts`. */
export const manyTexts = {
  manyState: "Qui est concerné",
  manyOpen:
    "Personnes ou groupes avec quelque chose en suspens (début de la période : {sinceAt}) : {count}. Dont en échec : {failed} ; les autres ont été ignorés ou sont en cours.",
  manyFailed:
    "Personnes ou groupes en échec, sans réussite depuis (début de la période : {sinceAt}) : {count}.",
  manySkipped: "Personnes ou groupes ignorés (début de la période : {sinceAt}) : {count}.",
  manyOfCause: "{cause} (début de la période : {sinceAt}). Personnes ou groupes : {count}.",
  manyNobody:
    "Le journal ne montre personne dans ce cas (début de la période : {sinceAt}). Personnes ou groupes avec quoi que ce soit en suspens : {open}.",
  manyRest: "{count} autres ne figurent pas ici. Écrivez un nom, et je regarde.",
  manyRead: "Entrées lues : {entries} ; il n'y en a pas d'autres.",
  manyWordFailed: "échec",
  manyWordSkipped: "ignoré",
  manyWordWarning: "avertissement",
  manyLast:
    "C'était la dernière entrée de la liste (nombre : {count}). Chacune peut être revue, ou nommez quelqu'un d'autre.",
  manyChoose: "Choisissez quelqu'un, et je regarde ce qu'il y a derrière.",
  manyWho: "Qui : {cause}",
  manyWhoFailed: "Qui est en échec",
  manyWhoOpen: "Qui est concerné",
  manyUnread:
    "Je n'ai pas pu lire ceci : {what}. Je ne peux donc pas dire qui, ni combien. Cela ne veut pas dire qu'il n'y a rien.",
  manyOwnOnly:
    "Les listes de personnes, les chiffres et l'état de toutes les applications sont réservés à votre support informatique. Je peux consulter votre propre compte. Y a-t-il un problème avec le vôtre ?",
  manyStillLooking: "Je lis encore. J'écris de nouveau ici dès que je sais.",
  figuresState: "En chiffres",
  figuresLine:
    "Tentatives (début de la période : {sinceAt}) : {tried}. En échec : {failed} ({rate}). Réussies : {well} ({wellRate}).",
  figuresPeople: "Personnes ou groupes concernés : {people}.",
  figuresSkipped: "Ignorées : {skipped}. Ce ne sont pas des tentatives, elles ne comptent pas ici.",
  figuresNone: "Rien n'a été tenté (début de la période : {sinceAt}), il n'y a donc pas de taux.",
  figuresWeek: "Vous n'avez pas précisé de période, j'ai donc pris les 7 derniers jours.",
  manyTimeUnread:
    "Je n'ai pas compris la période indiquée, j'ai donc pris les 7 derniers jours. Je comprends par exemple « ces 3 dernières heures », « hier », « lundi dernier », « la semaine dernière » ou « depuis le 12 novembre ».",
  manyUntil: "Fin de la période comptée, comme demandé : {untilAt}.",
  manyWhichTime:
    "Je n'ai pas compris cette période. Je comprends par exemple « ces 3 dernières heures », « hier », « lundi dernier », « la semaine dernière » ou « depuis le 12 novembre ».",
  surveyState: "Leur état",
  surveyLine: "Applications regardées : {looked}. Avec un travail d'approvisionnement : {jobs}.",
  surveyWell: "Aucune n'est en quarantaine, arrêtée ou en échec.",
  surveyTries: "tentatives en échec : {failed} sur {tried}",
  surveyNewest:
    "Les tentatives sont comptées parmi les dernières entrées de toutes les applications ({entries} ; début de la période : {sinceAt}).",
  surveyUnread: "Travaux illisibles : {count} ({names}). Je ne connais pas leur état.",
  surveyLeft:
    "Pas encore regardées : {count} autres applications. Demandez-en une par son nom, ou continuez.",
  surveyNext: "Regarder les suivantes",
  surveyNone: "Aucune n'a de travail d'approvisionnement.",
  surveyNoApps:
    "Je n'ai pas pu lire la liste des applications, je ne connais donc pas leur état. Demandez-en une par son nom.",
  surveyTitle: "Toutes les applications",
  surveyRunning: "En marche",
  surveyNotTold: "État non indiqué",
  surveyOverdue: "Cycle en retard (attendu : {overdueAt})",
  manyNoneLogged:
    "Le journal ne laisse rien en suspens (début de la période : {sinceAt}). Cela ne veut pas dire que personne n'attend.",
  manyWaitsUnseen:
    "Je ne peux pas voir qui attend un compte dans {app} : tant qu'aucun cycle ne se déroule normalement, les personnes ajoutées depuis ne laissent aucune entrée dans le journal. Qui a été affecté entre-temps attend peut-être ; nommez quelqu'un, et je regarde pour cette personne.",
  surveyFine: "Travaux sans problème : {names}.",
  surveyQuarantined: "En quarantaine : {count}. En échec, arrêtées ou bloquées : {others}.",
  manyNone: "Le journal ne laisse rien en suspens (début de la période : {sinceAt}).",
  figuresFailedPeople:
    "En échec au moins une fois : {failedPeople}. Dernière entrée encore en échec : {stillFailed}.",
  whatApplications: "la liste des applications",
  manyMissing:
    "Qui n'a pas d'entrée dans le journal n'est pas dans la liste : je ne vois pas qui a vraiment un compte ({app}).",
  teamAsAll:
    "Je ne peux pas examiner ici une équipe ou un service à part : voici donc ce qu'il en est de tout le monde dans {app}. Pour une personne, donnez son nom.",
} as const satisfies Pick<Texts, keyof typeof english>;
