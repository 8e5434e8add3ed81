import { type CauseTranslations } from "../../translation";

/** Causes in French: the kind of object, and how it is matched. */
export const groups = {
  groupsNotProvisioned: {
    state: "Non approvisionné",
    line: "Avec la configuration actuelle, {app} n'accepte pas ce type d'objet.",
    employeeLine: "Rien n'est configuré dans {app} pour ce type de compte.",
    next: {
      employee: [
        "Demandez à votre support informatique s'il est possible de le configurer dans {app} ; pour une seule personne, il peut vérifier le compte lui-même.",
      ],
      helpdesk: [
        "Groupes : activez leur mappage sous Entra ID > Enterprise apps > {app} > Provisioning > Mappings, si {app} prend en charge les groupes. La synchronisation entre locataires n'utilise les groupes que pour choisir des personnes.",
        "Pour une seule personne, vérifiez cette personne plutôt que le groupe.",
      ],
      engineer: [
        "Vérifiez que le connecteur prend en charge ce type et que le mappage est activé ; les groupes exigent SecurityEnabled true et P1. Dans le locataire source de la synchronisation entre locataires, le mappage des groupes est désactivé par défaut.",
      ],
    },
  },
  matchingPropertyEmpty: {
    state: "Correspondance vide",
    line: "La valeur qui permet à {app} de reconnaître le compte est vide pour {person}.",
    employeeLine:
      "Il manque dans vos données une information qui permet à {app} de vous reconnaître.",
    next: {
      employee: [
        "Demandez à votre support informatique quelle information manque ; il peut le voir et sait qui la remplit.",
      ],
      helpdesk: [
        "?sources Remplissez {sources} là où la valeur est tenue à jour, aux RH ou dans Entra ID.",
        "De quelle valeur il s'agit : Entra ID > Enterprise apps > {app} > Provisioning > Mappings, la ligne avec une priorité de correspondance (Matching precedence). Pour les groupes, c'est souvent l'adresse e-mail ou le nom d'affichage.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Remplissez l'attribut de correspondance, ou établissez la correspondance par un autre ; chaque objet a besoin d'une valeur pour au moins un. ImportSkipped ne dit rien de l'étendue : elle n'a pas été évaluée.",
      ],
    },
  },
} as const satisfies CauseTranslations;
