import { type Texts } from "../englishTexts";
import { type caseTexts as english } from "../caseTexts";

/** What the bot says in French about cases; a part of `texts`. */
export const caseTexts = {
  casePreview: "Je transmets ceci à l'équipe technique. Elle verra :",
  casePreviewYou: "vous, {requester}",
  casePreviewUnknownYou: "cette conversation",
  casePreviewAbout: "{person} · {app}",
  casePreviewFinding: "ce qui a été trouvé, avec les faits : {line}",
  casePreviewAnswers: "vos réponses à mes questions ({count})",
  casePreviewTried: "ce qui a déjà été essayé ({count})",
  casePreviewSentence: "votre phrase : « {sentence} »",
  send: "Envoyer",
  addSentence: "Ajouter une phrase",
  cancel: "Annuler",
  askSentence: "Que doit savoir l'équipe ? Une ou deux phrases.",
  caseCancelled: "D'accord, rien n'a été envoyé.",
  caseDraftWaits: "Rien n'est encore envoyé. « Envoyer » le transmet, « annuler » l'abandonne.",
  caseDraftStill: "Cela attend encore votre réponse : « envoyer » ou « annuler » ?",
  caseStaysOpen: "Votre dossier {number} reste ouvert. « Retirer le dossier {number} » le retire.",
  casePreviewConversation:
    "notre conversation (début : {sinceAt} ; lignes : {count} ; les mots de passe et les clés y sont masqués)",
  casePreviewBefore:
    "Vous avez déjà le dossier {number} ({state}). Poursuivez-le ici, ou envoyez ceci comme dossier à part.",
  caseOpened:
    "Le dossier {number} est transmis à l'équipe technique. Elle répond en général sous {minutes} minutes ; je me tais dès que quelqu'un est là. Écrivez « statut » ou « annuler » à tout moment.",
  caseOpenedAnyTime:
    "Le dossier {number} est transmis à l'équipe technique. Je me tais dès que quelqu'un est là. Écrivez « statut » ou « annuler » à tout moment.",
  caseOpenHere:
    "Vous avez déjà le dossier {number} ({state}). Écrivez « annuler » pour le retirer ; je pourrai ensuite en ouvrir un autre.",

  caseTitle: "Dossier {number}",
  caseStateOpen: "Ouvert : {openedAt}",
  caseStateTaken: "Pris en charge : {owner}",
  caseStateResolved: "Résolu : {resolvedAt}",
  caseStateWithdrawn: "Retiré",
  caseAnEngineer: "une personne de l'équipe technique",
  caseNothingKnown: "On n'en sait encore rien : demandez de quoi il s'agit.",
  caseHeadingSays: "Dans ses propres mots",
  caseHeadingTried: "Déjà essayé",
  caseTriedAt: "{what} ({triedAt})",
  caseHeadingBy: "Demandé par",
  caseHeadingIds: "Pour le retrouver",
  caseIdCause: "Cause :",
  caseIdEntry: "Entrée du journal :",
  caseIdTicket: "Ticket :",
  caseIdJob: "Travail d'approvisionnement :",
  caseIdRequests: "Requêtes Graph :",
  roleEmployee: "personnel",
  roleHelpdesk: "support",
  roleEngineer: "équipe technique",
  caseTake: "Prendre",
  caseResolve: "Résoudre",
  caseHandBack: "Rendre",
  caseReopen: "Rouvrir",
  caseShow: "Dossier {number}",
  caseTranscript: "Afficher les échanges",
  caseJoin: "Poursuivre ici le dossier {number}",

  caseNew: "Nouveau dossier.",
  caseTookIt: "{by} a pris le dossier {number}.",
  caseYouHaveIt:
    "Vous avez maintenant le dossier {number} ({person}). Ce que vous écrivez ici lui est transmis ; commencez par « bot : » pour me parler.",
  caseYouHaveItElsewhere:
    "Vous avez le dossier {number} dans une autre fenêtre. Commencez par « #{number} » pour le poursuivre ici.",
  caseResolvedBy: "{by} a résolu le dossier {number}.",
  caseHandedBackBy: "{by} a rendu le dossier {number}. Qui le prend ?",
  caseReopenedBy: "{by} a rouvert le dossier {number}.",
  caseNotSolvedBy: "{by} signale que le dossier {number} n'est pas résolu.",
  caseNotSolvedFirst:
    "{by} signale que le dossier {number} n'est pas résolu. Vous l'aviez en dernier, il vous est donc proposé en premier (jusqu'à : {untilAt}).",
  caseWithdrawnBy: "{by} a retiré le dossier {number}.",
  caseTransferredBy: "{by} a transmis le dossier {number} à {owner}.",
  caseReminder: "Personne n'a encore pris le dossier {number} (ouvert : {openedAt}).",
  caseOfferedToAll: "Le dossier {number} attend toujours. Qui le prend ?",
  caseJoinedBy: "{by} poursuit le dossier {number} dans une autre fenêtre.",
  caseRatedBy: "{by} a noté l'aide reçue pour le dossier {number} : {rating} sur 5.",
  caseNoteBy: "Note sur le dossier {number} (par {by}) : {text}",
  caseNewerCard: "Dossier {number} : la carte à jour se trouve plus bas.",
  caseSays: "{by} : {text}",
  caseSaysOf: "#{number} {by} : {text}",

  caseTakenForYou:
    "{owner} a pris votre dossier {number}. Ce que vous écrivez ici lui est transmis, et je me tais. Écrivez « statut » ou « annuler » à tout moment.",
  caseOpenedAtHub:
    "Le dossier {number} est ouvert, et j'ai demandé à l'équipe de ce chat de prendre le relais. Si personne ne répond d'ici quelques minutes, il passe à notre équipe technique. Écrivez « statut » ou « annuler » à tout moment.",
  caseHubTookIt:
    "L'équipe de ce chat a pris votre dossier {number} et vous écrit directement ; je me tais.",
  caseHubGaveUpForYou:
    "Personne dans l'équipe de ce chat n'a pu prendre le relais : notre équipe technique a maintenant votre dossier {number}. Je vous préviens ici dès que quelqu'un le prend.",
  caseNotSolvedAtHub:
    "Votre dossier {number} est à nouveau ouvert, et j'ai sollicité une nouvelle fois l'équipe de ce chat.",
  caseHubOver: "Notre équipe technique a maintenant le dossier {number}.",
  caseHubNothingLeft: "Le dossier {number} est clos ; il n'y a plus rien à faire.",
  caseHandedBackForYou:
    "Votre dossier {number} est à nouveau ouvert et proposé à toute l'équipe technique.",
  caseResolvedForYou: "{by} a résolu votre dossier {number}. Est-ce résolu pour vous ?",
  caseSolved: "Oui, résolu",
  caseNotSolved: "Non, pas résolu",
  caseReopenedForYou: "Votre dossier {number} est à nouveau ouvert.",
  caseNotSolvedForYou:
    "Votre dossier {number} est à nouveau ouvert et proposé d'abord à qui l'avait : {owner}.",
  caseWithdrawnForYou:
    "Le dossier {number} est retiré. Revenez me poser une question à tout moment.",
  caseTransferredForYou: "{owner} a maintenant votre dossier {number} (transmis par {by}).",
  caseReminderForYou:
    "Personne n'a encore pris votre dossier {number}. Je l'ai rappelé à l'équipe technique et je le garde ouvert. Vous pouvez continuer à me poser des questions ici, ou écrire « annuler » pour le retirer.",
  caseStaffed: "Hors des heures de bureau. Retour de l'équipe technique : {staffedAt}.",
  caseTicketForYou: "Le dossier {number} porte le numéro {ticket} dans notre système de tickets.",
  caseJoinedForYou: "Vous poursuivez le dossier {number} ici.",
  caseLeftForYou: "Vous poursuivez le dossier {number} dans une autre fenêtre.",
  caseElsewhere: "Vous avez le dossier {number} ({state}) dans une autre fenêtre.",

  caseStatusNone:
    "Vous n'avez aucun dossier ouvert. Posez-moi une question sur un compte, ou parlez à une personne.",
  caseNoneOfYours: "Vous n'avez pas de dossier {number}.",
  caseForEngineers: "L'équipe technique décide elle-même qui a un dossier et ce qui y est noté.",
  caseStatusOpen: "Personne n'a encore pris le dossier {number} (ouvert : {openedAt}).",
  caseStatusTaken: "{owner} a votre dossier {number}. Ce que vous écrivez ici lui est transmis.",
  caseStatusResolved: "Le dossier {number} est résolu ({resolvedAt}).",
  caseStatusWithdrawn: "Le dossier {number} est retiré.",
  caseWithdrawAsk: "Retirer le dossier {number} ? Plus personne ne le regardera ensuite.",
  caseWithdraw: "Oui, le retirer",
  caseKeep: "Non, le garder",
  caseKept: "D'accord, le dossier {number} reste tel quel.",
  caseHowWasIt: "Très bien. Comment était l'aide, de 1 (mauvaise) à 5 (très bonne) ?",
  caseThanksForRating: "Merci. Revenez me voir dès qu'un compte manque.",

  caseRefusedUnknown: "Il n'y a pas de dossier {number} avec lequel vous pourriez faire cela.",
  caseRefusedNotAllowed: "Cela revient à d'autres, je n'ai donc rien modifié.",
  caseRefusedNotOwner: "{owner} a le dossier {number}, je n'ai donc rien modifié.",
  caseRefusedState:
    "Dans l'état actuel du dossier {number} ({state}), ce n'est pas possible ; je n'ai rien modifié.",
  caseRefusedTooLate:
    "Le dossier {number} a été résolu il y a plus de 7 jours, il reste donc fermé. Demandez une personne et j'en ouvre un nouveau.",
  caseRefusedNobody:
    "Personne de l'équipe technique ne s'appelle « {name} » ici. Vous gardez le dossier {number} ; rendez-le pour le proposer à toute l'équipe.",
  caseRefusedSeveral:
    "Plusieurs personnes de l'équipe technique correspondent à « {name} ». Écrivez le nom complet.",
  caseNotPassedOn:
    "Personne n'a le dossier {number} pour recevoir ceci ; je n'ai donc pas transmis : « {text} »",
  caseTooLong:
    "C'est trop long pour être transmis ({length} caractères, {limit} au plus). Raccourcissez le texte.",
  caseSecretHidden: "Un mot de passe ou une clé dans votre texte a été masqué avant l'envoi.",
  caseWhichOne:
    "Vous avez plusieurs dossiers ici : {list}. Commencez par le numéro, par exemple : #{number} votre texte.",
  caseNotYours: "Vous n'avez pas le dossier {number}, je n'ai donc pas transmis ceci.",
  caseListNone: "Aucun dossier n'est ouvert ou pris.",
  caseListMineNone: "Vous n'avez aucun dossier.",
  caseNoneWaits: "Aucun dossier n'attend d'être pris. « dossiers » montre ceux que quelqu'un a.",
  caseNoneToReopen: "Quel dossier ? Écrivez son numéro, par exemple : rouvrir 1001",
  caseList: "Ouverts ou pris : {count}",
  caseListMine: "Vos dossiers ({count}) :",
  caseListMore: "et {count} de plus",
  caseWriteNumber: "Écrivez par exemple : dossier {number}",
  caseMoveWhich: "Quel dossier ? Choisissez-en un, ou écrivez par exemple : {command}",
  caseNoted: "Noté sur le dossier {number} ; seule l'équipe technique le voit.",
  caseNoteWhich: "Sur quel dossier ? Écrivez par exemple : note {number} : votre texte.",
  caseTransferWhich: "Quel dossier ? Écrivez par exemple : transmettre {number} à un nom.",
  caseTranscriptTitle: "Conversation avant le dossier {number}",
  caseTranscriptSince: "Depuis l'ouverture du dossier",
  caseTranscriptNone: "Rien n'est consigné pour le dossier {number}.",
  caseTranscriptLine: "{writtenAt} {by} :",
  caseHistoryLine: "{writtenAt} : {what}",
  caseHistoryMove: "{what} ({from} → {to})",
  caseHistoryOpened: "{by} a demandé l'équipe technique.",
  caseHistoryHandedBack: "{by} a rendu le dossier {number}.",
  caseHistoryFixed: "{by} : {title} ({outcome})",
  caseHistoryDone: "fait",
  caseHistoryWorked: "visible dans le journal",
  caseWordOpen: "ouvert",
  caseWordTaken: "pris en charge",
  caseWordResolved: "résolu",
  caseWordWithdrawn: "retiré",
  caseTranscriptBot: "robot",
  caseNoteWord: "note interne",
  helpEngineer:
    "Dossiers : « dossiers » les liste, « mes dossiers » les vôtres, « dossier 1001 » en montre un, « incidents » liste les incidents connus. Choisissez Prendre pour l'avoir : ce que vous écrivez ici est alors transmis à la personne, avec « #1001 texte » si vous en avez plusieurs. « rendre » et « résoudre » font comme les boutons, « note : texte » laisse une note, « transmettre à nom » le confie à quelqu'un, « bot : texte » me parle. Le reste fonctionne comme pour le support : nommez une personne et une application, ou collez une entrée de journal ou un code d'erreur.",
} as const satisfies Pick<Texts, keyof typeof english>;
