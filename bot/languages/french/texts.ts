import { type Texts } from "../englishTexts";
import { caseTexts } from "./caseTexts";
import { groupTexts } from "./groupTexts";
import { dataTexts } from "./dataTexts";
import { fileTexts } from "./fileTexts";
import { portalTexts } from "./portalTexts";
import { signInTexts } from "./signInTexts";
import { standingTexts } from "./standingTexts";
import { handOverTexts } from "./handOverTexts";
import { walkTexts } from "./walkTexts";
import { fixTexts } from "./fixTexts";
import { nameTexts } from "./nameTexts";
import { leaverTexts } from "./leaverTexts";
import { limitTexts } from "./limitTexts";
import { outlookTexts } from "./outlookTexts";
import { lookTexts } from "./lookTexts";
import { manyTexts } from "./manyTexts";
import { factTexts } from "./factTexts";
import { objectionTexts } from "./objectionTexts";
import { buttonTexts } from "./buttonTexts";
import { followTexts } from "./followTexts";
import { termTexts } from "./termTexts";
import { followUpTexts } from "./followUpTexts";
import { meaningTexts } from "./meaningTexts";
import { incidentTexts } from "./incidentTexts";

/** What the bot says in French beside causes, reasons and questions. */
export const texts = {
  ...caseTexts,
  ...groupTexts,
  ...dataTexts,
  ...fileTexts,
  ...signInTexts,
  ...standingTexts,
  ...portalTexts,
  ...handOverTexts,
  ...walkTexts,
  ...fixTexts,
  ...nameTexts,
  ...leaverTexts,
  ...limitTexts,
  ...outlookTexts,
  ...lookTexts,
  ...manyTexts,
  ...meaningTexts,
  ...factTexts,
  ...objectionTexts,
  ...buttonTexts,
  ...followTexts,
  ...termTexts,
  ...followUpTexts,
  ...incidentTexts,
  greetingEmployee:
    "Bonjour. S'il vous manque un compte dans une application, je peux chercher pourquoi. Je ne consulte que vos propres comptes. « aide » montre ce que je sais faire, « parler à une personne » fait venir quelqu'un. De quelle application s'agit-il ?",
  greetingAgent:
    "Bonjour. Je cherche pourquoi un compte n'a pas été créé dans une application, ou pourquoi il est incorrect. Demandez par exemple : pourquoi audrey@contoso.com n'est pas dans Salesforce ? Vous pouvez aussi coller une entrée du journal d'approvisionnement ou un code d'erreur. Je ne change rien sans la confirmation d'un ingénieur. « aide » montre ce que je sais faire, « parler à une personne » fait venir quelqu'un.",
  helpEmployee:
    "Je peux vous dire pourquoi votre compte n'est pas encore dans une application, et ce qui va se passer ensuite. Écrivez par exemple : pourquoi je ne suis pas dans Salesforce ? À tout moment, vous pouvez écrire « parler à une personne », « mes suivis » pour voir ce que je surveille, « supprimer mes données », ou « recommencer ».",
  helpAgent:
    "Nommez une personne et une application, par exemple : pourquoi audrey@contoso.com n'est pas dans Salesforce ? Je lis le journal d'approvisionnement, le travail d'approvisionnement, l'affectation et les filtres d'étendue. Ou demandez pour plusieurs : quels utilisateurs ont échoué aujourd'hui dans Salesforce, quel est le taux d'erreur cette semaine dans Slack, quelles applications ont des problèmes ? Vous pouvez aussi coller une entrée de journal (JSON) ou un code d'erreur. À tout moment : « annuler », « recommencer », « mes suivis », « supprimer mes données », « parler à une personne ».",
  helpAgain:
    "Un nom et une application me suffisent. « annuler » arrête, « recommencer » repart de zéro, « parler à une personne » fait venir quelqu'un.",
  thanks: "Je vous en prie. S'il manque un autre compte, il suffit de demander.",
  thanksAgain: "Avec plaisir.",
  helloAgain: "Bonjour à nouveau. Dites-moi de quelle application il s'agit, et je regarde.",
  hello: "Bonjour. De quelle personne et de quelle application s'agit-il ?",
  helloEmployee: "Bonjour. Dans quelle application vous manque-t-il un compte ?",
  whichLanguage: "Dans quelle langue voulez-vous continuer ?",
  nowSpeaking: "Désormais, je vous réponds en français.",
  cancelled: "D'accord, j'arrête là. Posez une autre question quand vous voulez.",
  nothingToCancel:
    "Il n'y a rien à arrêter. Posez-moi une question sur une personne et une application.",
  nothingToCancelAgain: "Il n'y a rien à arrêter ici pour le moment.",
  startedOver: "Recommençons. De quelle personne et de quelle application s'agit-il ?",
  startedOverEmployee: "Recommençons. De quelle application s'agit-il ?",

  askPerson:
    "Qui est concerné dans {app} ? Le plus sûr est un identifiant de connexion ou une adresse e-mail ; un nom convient aussi.",
  askPersonFirst:
    "Qui est concerné ? Le plus sûr est un identifiant de connexion ou une adresse e-mail ; un nom convient aussi.",
  askPersonAgain:
    "Je n'y ai pas trouvé de nom. Écrivez seulement le nom, l'identifiant de connexion ou l'adresse e-mail, ou parlez à une personne.",
  askPersonOnceMore:
    "Toujours pas de nom que je puisse chercher. Le mieux est un identifiant de connexion comme nom@entreprise.com ; une personne peut aussi vous aider.",
  askWorker:
    "Qui est concerné dans {app} ? Donnez un matricule, un identifiant de connexion ou le nom complet.",
  askGroup:
    "Quel groupe est concerné dans {app} ? Écrivez son nom, ou nommez quelqu'un qui en fait partie et dont le compte manque.",
  quarantineNone: "L'approvisionnement pour {app} n'est pas en quarantaine.",
  howLongRuns:
    "L'approvisionnement pour {app} fonctionne ; la dernière fois, tous les changements étaient traités ({steadyAt}).",
  howLongNext:
    "Le prochain cycle devrait bientôt commencer (créneau prévu : {fromAt} – {toAt}) ; un changement arrive en général en un cycle. Je peux le dire pour une personne précise : nommez-la.",
  askLeaver:
    "Qui est parti, ou a perdu son compte dans {app} ? Le plus sûr est un identifiant de connexion ; un nom convient aussi.",
  askApp: "Dans quelle application manque-t-il un compte pour {person} ?",
  askAppFirst: "De quelle application s'agit-il ?",
  askAppValue: "Dans quelle application ?",
  askOwnApp: "Dans quelle application vous manque-t-il un compte ?",
  askAppAgain: "Je ne trouve pas d'application nommée « {term} ». De laquelle s'agit-il ?",
  appList: "Application",
  appListMissing: "Choisissez une application dans la liste, ou écrivez son nom.",
  appListSubmit: "Choisir",
  askAppOnceMore:
    "Aucune application ne s'appelle « {term} » ici non plus. Écrivez le nom tel qu'il est affiché là où vous vous connectez, ou parlez à une personne.",
  askAppWhole: "Plusieurs applications portent le nom « {term} ». Quel est le nom complet ?",
  askAppWhich: "Plusieurs applications correspondent à « {term} ». De laquelle s'agit-il ?",
  personNotFound:
    "J'ai cherché dans l'annuaire et n'ai trouvé personne sous le nom « {term} ». Pouvez-vous donner l'identifiant de connexion, l'adresse e-mail ou une autre orthographe ?",
  personNotFoundAgain:
    "« {term} » n'est pas non plus dans l'annuaire sous cette orthographe. Le plus sûr est un identifiant de connexion ou une adresse e-mail.",
  personWhich: "Plusieurs personnes correspondent à « {term} ». De qui s'agit-il ?",
  personWhichMore:
    "Beaucoup de personnes correspondent à « {term} ». Est-ce l'une de celles-ci ? Sinon, donnez l'identifiant de connexion.",
  personWhichAgain:
    "Je n'ai pas compris de laquelle vous parlez. Choisissez un bouton ou écrivez le numéro.",
  personWhichOnceMore: "Choisissez l'une de ces personnes, ou « Aucune de ces réponses ».",
  noneOfThese: "Aucune de ces réponses",
  ownAccountUnknown:
    "Je ne sais pas quel compte de l'annuaire est le vôtre, donc je ne peux pas le consulter. Votre support informatique le peut.",
  onlyOwn:
    "Je peux seulement consulter votre propre compte. Pour les autres, votre support informatique le peut. Y a-t-il un problème avec le vôtre ?",
  onlyOwnForNow:
    "Je ne peux pas voir en ce moment si vous faites partie du support informatique ; je peux donc seulement consulter votre propre compte. Si vous en faites partie, redemandez dans une minute. Y a-t-il un problème avec le vôtre ?",
  checkMine: "Vérifier mon compte",
  unclear:
    "Je peux chercher pourquoi quelqu'un n'a pas de compte dans une application. De quelle application s'agit-il ?",
  unclearEmployee:
    "Je peux chercher pourquoi il vous manque un compte quelque part. De quelle application s'agit-il ?",
  unclearAgain:
    "Je ne suis pas sûr de comprendre. Dites-moi la personne et l'application, ou je vous mets en relation avec quelqu'un.",
  unclearOnceMore:
    "Je ne comprends toujours pas, désolé. Une personne peut prendre le relais, ou bien écrivez seulement le nom de l'application.",
  problemWhich: "Quel est le problème ?",
  problemGeneral: "Un compte manque",
  problemCloudHr: "Il manque quelqu'un des RH",
  problemNotStarting: "L'approvisionnement ne démarre pas",
  problemSkipped: "Des personnes sont ignorées",
  problemQuarantine: "Quarantaine",
  problemCredentials: "Informations d'identification ou liaison",
  problemAttribute: "Une valeur est fausse ou manque",
  problemDuplicate: "Doublons ou mauvaises correspondances",
  problemGroups: "Groupes et leurs membres",
  problemSlow: "C'est long",
  problemLeaver: "Quelqu'un est parti, ou a perdu son compte",
  problemTarget: "L'application répond par des erreurs",
  unclearAfterCard:
    "Je n'ai pas compris. Demandez « pourquoi » ou « que faire » à propos de la carte ci-dessus, nommez une personne et une application, ou continuez ici.",
  outOfScope:
    "Je ne connais que les comptes créés automatiquement dans des applications. Manque-t-il un compte quelque part ?",
  outOfScopeEmployee:
    "Je ne connais que les comptes créés automatiquement dans des applications. Pour le reste, adressez-vous à votre support informatique. Vous manque-t-il un compte quelque part ?",
  outOfScopeAgain:
    "Cela aussi dépasse ce que je connais. Je peux chercher un compte manquant, ou vous mettre en relation avec une personne.",
  checkAccount: "Oui, vérifier un compte",
  tooLong:
    "Ce texte est trop long pour moi ({length} caractères ; j'en lis {limit} au plus). Collez seulement l'entrée de journal ou le message d'erreur.",
  notALogEntry:
    "Je n'y reconnais ni une entrée du journal d'approvisionnement, ni un code d'erreur. Collez une entrée au format JSON, ou dites-moi de quelle personne et de quelle application il s'agit.",
  notALogEntryAgain:
    "Cela non plus ne se lit pas comme une entrée de journal. Ouvrez l'entrée dans le centre d'administration et copiez-la en entier, ou dites-moi de quelle personne et de quelle application il s'agit.",
  unknownCode:
    "Je ne connais pas « {code} ». Collez l'entrée de journal entière au format JSON, ou dites-moi la personne et l'application, et je regarde moi-même.",
  unknownButton:
    "Ce bouton n'appartient à rien d'ouvert ici, donc je n'ai rien modifié. Reposez votre question et je regarde à nouveau.",
  answeredAlready: "Cette question est déjà réglée, donc je n'ai rien modifié.",
  answeredAgain: "C'est déjà réglé ; je n'ai rien modifié.",

  jobRunning:
    "L'approvisionnement pour {app} fonctionne ; la dernière fois, tous les changements étaient traités ({steadyAt}). Cela concerne donc des personnes en particulier. Qui manque ?",
  guidedIntroPermission:
    "Je n'ai pas le droit de lire {what} dans ce locataire ({permission} manque), donc je vous pose des questions.",
  guidedIntroNotOffered:
    "Votre cloud Microsoft ne propose pas {what} aux programmes, donc je vous pose des questions.",
  guidedIntroUnavailable:
    "Je n'ai pas pu lire {what} à l'instant, donc je vous pose des questions.",
  guidedIntroAnswers:
    "Cherchons ensemble. Je vous pose quelques questions sur ce qu'affiche le centre d'administration.",
  whatLog: "le journal d'approvisionnement",
  whatJob: "le travail d'approvisionnement",
  whatDirectory: "l'annuaire",
  whatMappings: "les mappages d'attributs",
  whatAssignment: "les affectations",
  dontKnow: "Je ne sais pas",
  howToFind: "Où trouver cela ?",
  back: "Retour",
  nothingBefore: "C'était la première question.",
  answerWithButton:
    "Je n'ai pas trouvé cela parmi les réponses. Choisissez-en une, écrivez-la, ou écrivez « je ne sais pas ».",
  answerOnceMore:
    "Il me faut l'une de ces réponses pour continuer ; « je ne sais pas » en fait partie.",
  guidedNothing:
    "Ces réponses ne me permettent pas de trouver la cause. Une personne peut regarder avec vous ; tout ce que vous m'avez dit sera transmis.",

  titlePasted: "Ce que vous avez envoyé",
  stateUnexplained: "Vérifié, rien trouvé",
  lineUnexplained:
    "J'ai regardé tout ce que j'ai le droit de lire pour {person} dans {app}, et je n'ai rien trouvé qui bloque le compte.",
  lineUnexplainedOwn:
    "J'ai regardé tout ce que j'ai le droit de lire sur votre compte dans {app}, et je n'ai rien trouvé qui le bloque.",
  nextUnexplainedOne:
    "Les entrées de journal peuvent arriver avec environ 15 minutes de retard : revérifiez dans un moment.",
  nextUnexplainedTwo:
    "Un administrateur peut utiliser Provision on demand pour cette personne et lire le résultat.",
  nextUnexplainedThree: "Ou parlez à une personne ; ce que j'ai regardé sera transmis.",
  stateNotRead: "Vérification impossible",
  lineNotRead:
    "Je n'ai pas pu lire assez d'informations pour {person} dans {app}, donc je ne peux pas dire pourquoi.",
  lineNotReadOwn:
    "Je n'ai pas pu lire assez d'informations pour dire pourquoi votre compte manque dans {app}.",
  nextNotReadOne: "Revérifiez dans un instant.",
  nextNotReadTwo:
    "Répondez à quelques questions sur le centre d'administration, et je vous dis ce que les réponses signifient.",
  nextNotReadOwn:
    "Parlez à une personne : votre support informatique peut chercher plus loin, et ce que je sais sera transmis.",
  answerQuestions: "Répondre aux questions",

  employeeGood: "En place",
  employeeNormal: "Conforme à la configuration",
  employeeWaiting: "En cours",
  employeeBlocked: "Besoin d'un coup de main",

  headingWhy: "Pourquoi",
  headingNext: "Prochaines étapes",
  headingOutcomes: "Résultats dans le journal, par entrées",
  overviewState: "Ce que dit le journal",
  overviewLine:
    "Entrées dans le journal : {entries} (début de la période : {sinceAt}). Personnes ou groupes concernés : {people}. Entrées réussies, ou pour lesquelles il n'y avait rien à faire : {well}.",
  overviewNone:
    "Le journal ne contient aucune entrée pour {app} (début de la période : {sinceAt}) : soit personne n'a changé, soit le service n'a examiné personne.",
  overviewCapped: "J'ai lu les entrées les plus récentes ({entries}) ; il y en a d'autres.",
  overviewShare: "{entries} ({share}), personnes ou groupes : {people}",
  overviewClause: "Entrées exclues par {clause} : {entries}",
  overviewExample: "Un exemple, pour {person}",
  overviewNext: "Ensuite : {step}",
  overviewUnknown: "Inexpliqué",
  headingAlso: "Trouvé aussi",
  headingNotRead: "Lecture impossible",
  notReadPermission: "{what} : {permission} manque",
  notReadNotOffered: "{what} : non proposé dans votre cloud",
  notReadUnavailable: "{what} : pas de réponse",
  headingChange: "Ce qui devrait changer (vérifié avec les règles)",
  headingChangeOwn: "Ce qui devrait changer",
  ownerAppAdmin: "Les administrateurs chargés de cet approvisionnement peuvent le modifier.",
  ownerIdentityAdmin:
    "Les administrateurs des utilisateurs et des groupes dans Entra ID peuvent le modifier.",
  ownerHrAdmin: "Les RH peuvent le modifier, dans le système RH.",
  ownerTargetAdmin: "Les personnes qui administrent {target} peuvent le modifier.",
  ownerAppDeveloper: "L'équipe qui développe {app} peut le modifier.",
  ownerDirectoryAdmin:
    "Les administrateurs d'Active Directory et de ses agents peuvent le modifier.",
  retryNextCycle:
    "Le service réessaie de lui-même au prochain cycle : il y en a un toutes les 20 à 40 minutes, et ce qui échoue encore est réessayé de moins en moins souvent.",
  retryAt:
    "Le service réessaie de lui-même (créneau prévu : {nextFromAt} – {nextAt}) : un cycle commence toutes les {cycle} minutes.",
  retrySoon:
    "Le service devrait réessayer de lui-même (au plus tard : {nextAt}) : le dernier cycle s'est terminé il y a plus longtemps que d'habitude.",
  retryAfterFix:
    "Le service ne s'en sort pas de lui-même. Une fois la modification faite, le prochain cycle la prend en compte : il y en a un toutes les 20 à 40 minutes.",
  retryAfterFixAt:
    "Le service ne s'en sort pas de lui-même. Le prochain cycle qui prendra en compte une modification devrait bientôt commencer (créneau prévu : {nextFromAt} – {nextAt}) : il y en a un toutes les {cycle} minutes.",
  retryAfterFixSoon:
    "Le service ne s'en sort pas de lui-même. Le prochain cycle qui prendra en compte une modification devrait bientôt commencer (au plus tard : {nextAt}) : le dernier s'est terminé il y a plus longtemps que d'habitude.",
  retryBacksOff:
    "Le service réessaie de lui-même 6, 12 et 24 heures après le premier échec, puis tous les jours. Après 28 jours, le travail d'approvisionnement est désactivé.",
  retryStopped: "Rien n'est réessayé automatiquement tant que l'approvisionnement est à l'arrêt.",
  certaintyLikely: "probable",
  certaintyPossible: "possible",
  sourceGraph: "Microsoft Graph",
  sourceGraphAt: "Microsoft Graph, {at}",
  sourceLog: "journal",
  sourceLogAt: "journal, {time}",
  sourceDirectory: "annuaire, maintenant",
  sourceJob: "travail d'approvisionnement, maintenant",
  sourcePaste: "d'après votre envoi",
  sourceAnswers: "votre réponse",
  yourAccount: "Votre compte dans {target}",
  somebody: "cette personne",
  someApp: "l'application",
  you: "vous",
  wholeApp: "{app}",

  checkAgain: "Revérifier",
  tellMe: "Me prévenir quand c'est fait",
  following:
    "Je garde un œil sur le compte dans {app} pour {person} et j'écris ici dès qu'il y a du nouveau, pendant une semaine au plus. « Arrêter le suivi » y met fin.",
  followingUntil:
    "Je garde un œil sur le compte dans {app} pour {person} et j'écris ici dès qu'il y a du nouveau. Cela devrait bientôt être fait (au plus tard : {untilAt}) ; sinon, je vous le dis aussi. « Arrêter le suivi » y met fin.",
  followingAlready:
    "Je surveille déjà le compte dans {app} pour {person} et j'écris ici quand il y a du nouveau.",
  followingList:
    "Voici vos suivis en cours ; j'écris ici quand il y a du nouveau. Choisissez un suivi pour l'arrêter.",
  stopFollowing: "Arrêter le suivi",
  stopFollowingOne: "Arrêter pour {person} ({app})",
  followStopped: "D'accord, j'arrête le suivi du compte dans {app} pour {person}.",
  followDone: "Bonne nouvelle dans {app} pour {person} :",
  followChanged: "Il y a du nouveau dans {app} pour {person} :",
  followOverdue:
    "Le délai prévu dans {app} pour {person} est passé, et rien n'a encore changé. Je continue le suivi ; si c'est urgent, une personne peut regarder avec vous.",
  followEnded:
    "J'ai suivi le compte dans {app} pour {person} pendant une semaine et rien n'a changé, donc j'arrête ici. Une personne peut regarder avec vous, ou bien reposez-moi la question.",

  stepsTitle: "Étapes du journal",
  stepsAbout: "{person} · {app} · {entryAt}",
  noSteps: "Il n'y a pas d'entrée de journal à afficher pour {person} dans {app}.",

  secretHidden: "Un mot de passe ou une clé dans votre texte a été masqué avant l'enregistrement.",
  apology:
    "Désolé, un problème s'est produit de mon côté et rien n'a été modifié. Reposez votre question. Si cela se reproduit, donnez le numéro {incident} à votre support informatique.",
} as const satisfies Texts;
