import { type Texts } from "../englishTexts";
import { type standingTexts as english } from "../standingTexts";

/** What the bot says in French about groups of the directory; a part of `texts`. */
export const standingTexts = {
  groupNotFound:
    "J'ai cherché dans l'annuaire et n'ai trouvé ni groupe ni personne du nom de « {term} ». Pouvez-vous donner le nom complet ?",
  groupWhich:
    "Plusieurs groupes correspondent à « {term} » : {names}. Veuillez écrire le nom complet de l'un d'eux.",
  groupsDenied:
    "Je n'ai pas le droit de lire les groupes de ce locataire ({permission} manque), je ne peux donc pas chercher « {term} ». On peut chercher à la place une personne qui en fait partie.",
  groupsUnavailable:
    "Je n'ai pas pu lire les groupes de ce locataire pour l'instant, je ne sais donc rien sur « {term} ». Veuillez vérifier de nouveau dans un instant.",
  groupAssigned:
    "Le groupe « {group} » est affecté à {app}. Ses membres directs sont approvisionnés si le filtre d'étendue les accepte.",
  groupNotSecurity:
    "Le groupe « {group} » est affecté à {app}, mais ce n'est pas un groupe de sécurité, et il ne compte donc pas. Affectez plutôt un groupe de sécurité.",
  groupInside:
    "Le groupe « {group} » n'est pas affecté lui-même à {app} ; il se trouve dans « {outer} », qui l'est. Un groupe dans un groupe affecté ne compte pas.",
  groupNotAssigned: "Le groupe « {group} » n'est pas affecté à {app}.",
  groupAssign:
    "Si ses membres doivent avoir {app} : Entra ID > Enterprise apps > {app} > Users and groups > Add user/group. Seulement quand Scope vaut Sync all users and groups, aucune affectation n'est nécessaire.",
  groupHolds:
    "À l'intérieur : {inner}. Leurs membres ne sont pas approvisionnés par cette affectation ; affectez aussi ces groupes.",
  groupsWritten: "{app} reçoit aussi les groupes eux-mêmes : un mappage des groupes est activé.",
  groupsNotWritten:
    "{app} ne reçoit pas les groupes eux-mêmes, seulement les personnes : aucun mappage des groupes n'est activé.",
  groupEntry: "Dernière entrée du journal pour le groupe lui-même : {entryAt}, {said}.",
  groupEntryNone: "Le journal n'a aucune entrée pour le groupe lui-même.",
} as const satisfies Pick<Texts, keyof typeof english>;
