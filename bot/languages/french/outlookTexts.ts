import { type Texts } from "../englishTexts";
import { type outlookTexts as english } from "../outlookTexts";

/** What the bot says in French of what becomes of an account; a part of `texts`. */
export const outlookTexts = {
  deletedUntil:
    "Le compte figure parmi les utilisateurs supprimés dans Entra ID pour {person} (suppression : {deletedAt} ; restauration possible jusqu'à : {untilAt}).",
  deletedNow:
    "Le compte figure parmi les utilisateurs supprimés dans Entra ID pour {person} ; ils y sont gardés 30 jours.",
  deletedRestore:
    "Si un retour est prévu pour {person} : un administrateur d'utilisateurs restaure le compte avant cette date, sous Entra ID > Users > Deleted users ; après, seul un nouveau compte convient. Le cycle suivant reprend alors l'approvisionnement.",
  deletedStays:
    "Sinon il n'y a rien à faire dans Entra ID : le service désactive dans {app} le compte qu'il gère, et le supprime quand l'utilisateur est supprimé définitivement, 30 jours après la suppression.",
  outlookLeaves:
    "Le service ne connaît pas de dernier jour : il agit dès que, pour {person}, le compte est bloqué ou supprimé dans Entra ID, ou que l'affectation ({app}) est retirée.",
  outlookThen:
    "Le cycle suivant, en général dans les 40 minutes, désactive alors le compte dans {app}. Si l'utilisateur est supprimé dans Entra ID, ce compte y est supprimé aussi, 30 jours plus tard.",
  outlookNotManaged:
    "En l'état, le service n'approvisionne rien dans {app} pour {person} : un compte qui s'y trouve quand même ne disparaît pas tout seul. Faites vérifier par les responsables de cette application.",
  outlookOnLeave:
    "Un congé ne change rien à lui seul : ce qui compte pour {person}, c'est que le compte soit actif dans Entra ID et l'affectation ({app}) en place.",
  outlookWhileOff:
    "Tant que l'utilisateur est désactivé, le compte que le service gère dans {app} est désactivé, pas supprimé. Il n'est supprimé que si l'utilisateur est supprimé dans Entra ID, 30 jours plus tard.",
  outlookBack:
    "Au retour : réactivez l'utilisateur dans Entra ID (Users > {person} > Account enabled). Le cycle suivant, en général dans les 40 minutes, réactive le compte.",
  outlookRemoved:
    "Le service ne remarque pas ce qui est supprimé à la main dans {app} : pour lui, le compte y est toujours, et il ne revient donc pas tout seul pour {person}.",
  outlookMadeAgain:
    "Pour le recréer : Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand, pour {person}. Cela regarde à nouveau dans {app} et crée le compte s'il n'y en a pas.",
  outlookStale:
    "Si cela échoue parce que le compte est introuvable, l'ancien lien gêne : faites redémarrer l'approvisionnement pour {app}. Un cycle complet, de 20 minutes à plusieurs heures, recherche à nouveau les correspondances pour tout le monde.",
  outlookWaits:
    "Sinon, le service ne réessaie que lorsque quelque chose change dans Entra ID pour {person}, et peut alors échouer pour la même raison.",
} as const satisfies Pick<Texts, keyof typeof english>;
