import { type Texts } from "../englishTexts";
import { type termTexts as english } from "../termTexts";
import { stepTexts } from "./stepTexts";

/** What the terms of the field and the steps of the log mean in French; a part of `texts`. */
export const termTexts = {
  ...stepTexts,
  termFilter:
    "Un filtre d'étendue est une règle sur des attributs, comme le service. Il dit quels comptes de l'annuaire sont approvisionnés dans une application.",
  termSkipped:
    "Ignoré veut dire que le service a examiné un compte sans rien écrire, parce qu'il n'est pas prévu pour l'application ou qu'une valeur manque.",
  termFailed:
    "Échec veut dire que le service a voulu écrire un compte sans y parvenir, parce que l'application l'a refusé ou n'a pas répondu. Il réessaie de lui-même.",
  termQuarantine:
    "En quarantaine, un travail d'approvisionnement ne s'exécute que rarement, car la plupart des appels ont échoué ou les identifiants sont refusés. Une fois cela corrigé, il reprend.",
  termCycle:
    "Un cycle est un tour d'approvisionnement, en général toutes les 20 à 40 minutes. Le cycle initial examine tout le monde et dure de 20 minutes à plusieurs heures ; les suivants, seulement les changements.",
  termScope:
    "Est dans l'étendue qui doit avoir un compte dans une application : affecté à celle-ci et retenu par les filtres d'étendue.",
  termAssignment:
    "Une affectation dit qu'une personne ou un groupe doit avoir une application. Seuls les membres directs d'un groupe comptent.",
  termMatching:
    "Par l'attribut de correspondance, comme le nom d'utilisateur, le service trouve le compte que quelqu'un a déjà dans l'application.",
  termMapping:
    "Un mappage d'attributs dit quelle valeur de l'annuaire est écrite dans quel champ de l'application.",
  termOnDemand:
    "L'approvisionnement à la demande examine une personne tout de suite, sans attendre le prochain cycle. Ce n'est pas un essai : il écrit.",
  termPrincipal:
    "Un principal de service est l'application telle qu'elle existe dans votre locataire, avec ses affectations et son travail d'approvisionnement.",
  termAgent:
    "L'agent d'approvisionnement est un programme de votre réseau, par lequel Entra ID atteint Active Directory ou LDAP.",
  termSoftDelete:
    "Un compte supprimé de façon réversible est désactivé et peut être restauré un certain temps, 30 jours dans Entra ID.",
  termEscrow:
    "Un escrow est une modification d'une personne ou d'un groupe qui a échoué et sera retentée : après 6, 12 et 24 heures, puis chaque jour pendant 28 jours. S'il y en a trop, le travail passe en quarantaine.",
  termSteadyState:
    "Un travail a atteint l'état stable dès qu'un cycle n'a plus rien laissé à écrire ; ensuite il ne cherche que les changements.",
  termScim:
    "SCIM est la norme selon laquelle le service lit et écrit les comptes d'une application qui la propose.",
  termDisabled:
    "Désactivé veut dire que le compte est toujours là et que personne ne peut s'y connecter ; il peut être réactivé.",
  termDeleted:
    "Supprimé veut dire que le compte n'est plus dans l'application. Dans Entra ID, il peut être restauré pendant 30 jours.",
  termWatermark:
    "Le filigrane (watermark) marque jusqu'où un travail a lu les modifications de la source. Le cycle incrémentiel suivant commence là ; un redémarrage qui l'efface relit tout le monde.",
  termGoOn: "Nommez une personne et une application, et je dis ce qu'il en est.",
  termGoOnOwn: "Nommez une application, et je dis ce qu'il en est de votre compte.",
} as const satisfies Pick<Texts, keyof typeof english>;
