import { type Texts } from "../englishTexts";
import { type fixTexts as english } from "../fixTexts";

/** What the bot says in French about fixes; a part of `texts`. */
export const fixTexts = {
  fixProvisionOnDemandTitle: "Approvisionner à la demande",
  fixProvisionOnDemandWhat:
    "Le service examine maintenant la situation de la personne ({person}) et crée ou modifie le compte ({app}). Ce n'est pas un essai : il écrit.",
  fixProvisionOnDemandCosts: "Cela prend jusqu'à une minute. Personne d'autre n'est concerné.",
  fixProvisionOnDemandUndo:
    "Cela ne peut pas être annulé d'ici : un compte créé doit être supprimé sur place ({app}).",
  fixProvisionOnDemandByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
  fixStartJobTitle: "Démarrer l'approvisionnement",
  fixStartJobWhat:
    "L'approvisionnement redémarre ({app}). Il reprend là où il s'était arrêté et rattrape les changements survenus depuis.",
  fixStartJobCosts:
    "Toutes les personnes qui ont changé entre-temps seront créées, modifiées ou désactivées aux prochains cycles ({app}).",
  fixStartJobUndo:
    "Ce qu'un cycle a écrit n'est pas repris par un nouvel arrêt. Assurez-vous que personne ne l'a arrêté exprès.",
  fixStartJobByHand: "Entra ID > Enterprise apps > {app} > Provisioning > Start provisioning.",
  fixRestartJobTitle: "Relancer l'approvisionnement",
  fixRestartJobWhat:
    "L'approvisionnement est relancé ({app}) en réinitialisant ceci et rien d'autre : {reset}.",
  fixRestartJobCosts:
    "Aucun cycle complet n'est demandé. Si la raison est toujours là, le travail retourne en quarantaine.",
  fixRestartJobCostsFull:
    "Un cycle complet suit : tout le monde est réexaminé, de 20 minutes à plusieurs heures, et les nouveaux changements attendent jusque-là.",
  fixRestartJobUndo: "Ce que le travail oublie ainsi, il ne le retrouve pas.",
  fixRestartJobByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Restart provisioning. Cela commence toujours un cycle complet.",
  fixTestCredentialsTitle: "Tester les identifiants enregistrés",
  fixTestCredentialsWhat:
    "Le service essaie les identifiants enregistrés ({app}). Je ne les vois pas et je n'en demande aucun.",
  fixTestCredentialsCosts: "Cela ne coûte rien et ne change rien.",
  fixTestCredentialsUndo: "Il n'y a rien à annuler.",
  fixTestCredentialsByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials > Test connection. Les nouveaux se saisissent là-bas, jamais ici.",
  fixRecreateAssignmentTitle: "Supprimer et recréer l'affectation",
  fixRecreateAssignmentWhat:
    "L'affectation ({person}, {app}) est supprimée puis recréée avec le même rôle. Je garde une copie de l'ancienne et je la rétablis si la seconde moitié échoue.",
  fixRecreateAssignmentCosts:
    "Cela prend quelques secondes. Si un cycle commence juste entre les deux, un compte existant reste désactivé jusqu'au suivant.",
  fixRecreateAssignmentUndo:
    "La nouvelle affectation a un autre identifiant et la date d'aujourd'hui ; les anciens ne reviennent pas.",
  fixRecreateAssignmentByHand:
    "Entra ID > Enterprise apps > {app} > Users and groups : supprimez l'affectation ({person}), puis ajoutez de nouveau le même rôle.",
  fixOldAssignment: "L'affectation actuelle, avec ce rôle : {role}, depuis {assignedAt}.",
  fixOldAssignmentUndated: "L'affectation actuelle, avec ce rôle : {role}.",
  fixAbout: "{title} ({person}, {app})",
  fixAboutApp: "{title} ({app})",
  fixCosts: "Ce que cela coûte : {costs}",
  fixUndo: "Ce qui ne peut pas être annulé : {undo}",
  fixRightsApp:
    "Cela se fait avec l'identité du bot ({permission}) et est consigné avec votre nom.",
  fixRightsDelegated:
    "Cela se fait avec vos propres droits ({permission}) et est consigné avec votre nom.",
  fixOnce: "Cette confirmation sert une seule fois, pour vous, jusqu'à {untilAt}.",
  fixNow: "Le faire maintenant",
  fixLeave: "Ne rien faire",
  fixWhich: "Que dois-je préparer ? Rien n'est modifié sans votre confirmation.",
  fixNotCalledFor:
    "Rien de ce que j'ai trouvé ici ne demande « {title} » ; je ne le propose donc pas. Si vous le voulez tout de même : Entra ID > Enterprise apps > {app} > Provisioning.",
  fixOther: "« {title} » ne convient pas ici. Ce que je peux préparer :",
  fixConfirmInWords:
    "Par sécurité : choisissez ou écrivez « Le faire maintenant », et je commence ({title} : {app}). Rien n'est modifié avant.",
  canDo: "Oui, dès que vous le confirmez :",
  cannotDo: "Non, je ne peux pas modifier cela d'ici.",
  fixLeft: "D'accord, je n'ai rien changé.",
  fixDoing: "Je m'en occupe : {title}, {app}.",
  fixOnlyEngineers: "Seuls les ingénieurs peuvent faire cela ; je n'ai rien changé.",
  fixOff:
    "Les changements depuis ce chat sont désactivés (FIXES) ; je n'ai rien changé. À la main : {way}",
  fixNoToken:
    "Cela se ferait avec vos propres droits, et personne ne peut encore se connecter ici pour cela ; je n'ai rien changé. À la main : {way}",
  fixSignInFirst:
    "Cela se fait avec vos propres droits : connectez-vous, puis appuyez de nouveau. Je n'ai rien changé. À la main : {way}",
  fixSignInInTeams:
    "Cela se fait avec vos propres droits, et c'est dans notre propre conversation dans Teams que l'on se connecte pour cela : posez-y la question, et appuyez sous la réponse. Je n'ai rien changé. À la main : {way}",
  fixOutdated: "Cette confirmation n'est plus valable ; je n'ai rien changé.",
  fixUsed: "Vous avez déjà confirmé cela ({usedAt}) ; je ne l'ai pas refait.",
  fixUnderWay: "C'est encore en cours.",
  fixDoesNotFit: "Dans l'état actuel, cela n'aide pas : {title}. Je n'ai rien changé.",
  fixDone: "C'est fait : {title}, {app}.",
  fixFollows: "Je surveille le journal et je vous préviens dès que l'effet se voit.",
  fixCredentialsGood: "Les identifiants enregistrés fonctionnent ({app}).",
  fixCredentialsBad: "Les identifiants enregistrés sont refusés ({app}). {said}",
  fixOnDemandSuccess: "Le service annonce une réussite ({person}, {app}).",
  fixOnDemandSkipped: "Le service a ignoré la demande et n'a rien écrit ({person}, {app}). {said}",
  fixOnDemandFailure: "Le service a essayé et a échoué ({person}, {app}). {said}",
  fixOnDemandUnread:
    "Le service a accepté la demande ({person}, {app}), mais je n'ai pas pu lire sa réponse.",
  fixAlreadySo: "L'approvisionnement fonctionne déjà ({app}) ; je n'ai rien changé.",
  fixUnknown:
    "Je ne sais pas si c'est passé : aucune réponse n'est venue. Je ne l'envoie pas de nouveau de moi-même.",
  fixOwed:
    "J'ai supprimé l'affectation ({person}, {app}), ou essayé, et je n'ai pas encore pu la recréer. {said} Je continue d'essayer et je vous préviens. À la main : {way}",
  fixRestored: "L'affectation est de nouveau là, avec le même rôle ({person}, {app}).",
  fixDenied:
    "Microsoft Graph a refusé : {permission} ou le rôle nécessaire manque. À la main : {way}",
  fixSignIn:
    "Microsoft Graph demande une nouvelle connexion ; rien n'a été changé. À la main : {way}",
  fixNotFound: "Microsoft Graph ne trouve plus cela ; rien n'a été changé.",
  fixRefused: "Microsoft Graph a dit non ; rien n'a été changé. {said} À la main : {way}",
  fixBusy: "Microsoft Graph est occupé ; rien n'a été changé. Réessayez dans {seconds} secondes.",
  fixUnavailable:
    "Je n'ai pas pu lire l'état actuel ; je n'ai rien changé. Réessayez dans un instant.",
  fixStopJobFirst:
    "La connexion utilise OAuth ({app}) : il faut arrêter l'approvisionnement avant et le redémarrer après. Je n'ai rien changé. À la main : {way}",
  fixWantsDistinguishedName:
    "Les personnes viennent d'Active Directory ({app}) et n'y sont connues que par leur nom unique (distinguished name). Je n'ai rien changé. À la main : {way}",
  fixNotSupported: "Cet approvisionnement ne le propose pas ({app}). Je n'ai rien changé.",
  fixNoAssignment: "Il n'y a plus d'affectation propre ({person}, {app}). Je n'ai rien changé.",
  fixSeveralAssignments:
    "Il y a plusieurs affectations ({person}, {app}), et je ne peux pas dire laquelle est en cause. Je n'ai rien changé. À la main : {way}",
  fixInterrupted: "J'ai été interrompu avant. Rien n'a été changé ; vous pouvez recommencer.",
  fixTookEffect: "Cela se voit ({app}) : {line} Je continue de surveiller.",
  fixJobRuns: "L'approvisionnement fonctionne à nouveau et doit encore terminer son premier cycle.",
  fixForYou:
    "{by} est intervenu à ce sujet ({app}). Je surveille et je vous préviens dès que cela a marché.",
  fixWorkedForYou:
    "Bonne nouvelle : cela a marché ({app}). Le dossier {number} reste ouvert jusqu'à sa clôture ({by}).",
} as const satisfies Pick<Texts, keyof typeof english>;
