import { type Texts } from "../englishTexts";
import { type meaningTexts as english } from "../meaningTexts";

/** What the bot says in French when somebody asks what a card means; a part of `texts`. */
export const meaningTexts = {
  meaningDone:
    "Autrement dit : pour ce compte, {app} et les données d'ici concordent, et il n'y a plus rien à faire. Si la connexion échoue quand même, c'est une autre question.",
  meaningWaiting:
    "Autrement dit : les comptes arrivent dans {app} par cycles, en général toutes les 20 à 40 minutes, et le tour de celui-ci n'est pas encore venu.",
  meaningNotChosen:
    "Autrement dit : {app} ne reçoit que les comptes prévus par une liste ou une règle, et celui-ci n'en fait pas partie. C'est peut-être voulu.",
  meaningRole:
    "Autrement dit : ce compte est prévu pour {app}, mais avec un rôle qui n'y crée pas de compte. Il faut à l'affectation un vrai rôle dans {app}.",
  meaningSwitchedOff:
    "Autrement dit : seuls les comptes actifs vont dans {app}, et celui-ci est considéré comme désactivé ou supprimé.",
  meaningSetUp:
    "Autrement dit : ce qui apporte les comptes dans {app} est bloqué par sa configuration, et non par ce compte.",
  meaningDetails:
    "Autrement dit : une information de ce compte, par exemple un nom, un numéro ou une date, manque ou ne convient pas à {app}.",
  meaningTwice:
    "Autrement dit : deux entrées semblent désigner la même personne, et le service ne devine pas laquelle est la bonne.",
  meaningRefused:
    "Autrement dit : tout a été envoyé à {app}, mais l'application était surchargée, en panne, ou ne l'a pas accepté.",
  meaningFull:
    "Autrement dit : il n'y a plus de place pour un compte de plus tant que personne n'en libère.",
  meaningHeldBack:
    "Autrement dit : des comptes vont être retirés, et cela attend que quelqu'un le confirme.",
  meaningOther:
    "Autrement dit : ce cas est rare et ne suit pas de règle générale. L'équipe qui gère {app} peut l'examiner à la main.",
  meaningNothing:
    "Autrement dit : rien de ce que je peux lire n'empêche ce compte. Une personne peut regarder là où je ne peux pas.",
  meaningOnceMore:
    "Je n'ai pas de mots plus simples, désolé. Une personne peut l'expliquer, ou demandez-moi « et maintenant ».",
  meaningAsRead: "Avec les mots destinés à la personne concernée : « {line} »",
  actNobody: "Personne n'a rien à faire pour cela.",
  actOverdue:
    "Personne n'a rien à modifier, mais c'est en retard : un cycle était attendu ({overdueAt}). Revérifiez ; si rien n'a bougé, un admin de ce provisionnement peut examiner le travail : Entra ID > Enterprise apps > {app} > Provisioning > Current status.",
  actOverdueOwn:
    "Vous n'avez rien fait de mal, et c'est en retard (attendu : {overdueAt}). S'il manque toujours, l'équipe qui gère {app} peut regarder ; « parler à une personne » le lui transmet.",
  actHrOwn:
    "Vous n'avez rien fait de mal. Les RH peuvent corriger leurs données ; ensuite, tout continue tout seul.",
  actHelpdeskOwn:
    "Vous n'avez rien fait de mal. Votre support peut s'en occuper, ou sait qui gère les comptes et les accès ; « parler à une personne » le lui transmet.",
  actOthersOwn:
    "Vous n'avez rien fait de mal. C'est à l'équipe qui gère {app} d'agir ; « parler à une personne » le lui transmet.",
  questionMeaning:
    "Je pose la question parce que la réponse distingue les causes possibles. Elle se trouve ici :",
  questionMeaningAgain:
    "Toute réponse aide, même « je ne sais pas ». Si vous préférez ne pas chercher, une personne peut le faire.",
  questionWho:
    "Toute personne qui peut ouvrir le centre d'administration Entra le voit ; un droit de lecture suffit. Si ce n'est pas votre cas, écrivez « je ne sais pas », ou demandez à une personne de regarder.",
  questionHowLong:
    "Regarder prend une minute, et peu de questions suivent. Ce qui est ensuite corrigé arrive en général au prochain cycle, en 20 à 40 minutes.",
  toldKept: "Je le note. Pour en être plus sûr, il me faut encore ceci :",
  notYourFault:
    "Non. Les comptes se créent tout seuls, et ce qui bloque ici n'est pas de votre fait.",
  restartResets:
    "Avec un redémarrage, le travail oublie où il en était et ce qui a échoué auparavant, et une quarantaine est levée.",
  restartKeeps:
    "Il ne change ni les mappages, ni les filtres d'étendue, ni les affectations, ni les identifiants enregistrés, et aucun compte n'est supprimé du seul fait du redémarrage. Les personnes qui ne sont plus dans l'étendue sont traitées comme à chaque cycle.",
  restartHelps:
    "Il n'aide qu'une fois la raison corrigée : sinon le travail se retrouve vite au même point.",
} as const satisfies Pick<Texts, keyof typeof english>;
