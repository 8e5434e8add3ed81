import { type CauseTranslations } from "../../translation";

/** Causes in French: a value of somebody that is called wrong. */
export const values = {
  valueWrongAtSource: {
    state: "Erronée à la source",
    line: "Pour « {valueWord} », {target} reçoit exactement le contenu de la source. C'est là qu'il faut le corriger ({person}).",
    employeeLine:
      "{target} reçoit votre information « {valueWord} » des données de l'entreprise, et c'est ce qui y figure.",
    next: {
      employee: [
        "Faites corriger « {valueWord} » par les RH ou par votre support. La prochaine mise à jour l'apportera dans l'application ({app}).",
      ],
      helpdesk: [
        "?cloud Corrigez {source} là où il est tenu : Entra ID > Users > {person} > Properties, ou dans le système RH qui le remplit.",
        "?synced Le compte est synchronisé depuis Active Directory : faites-y corriger {source}, ou dans le système RH qui le remplit.",
        "?hr Faites corriger {source} dans le système RH ({hr}). Je ne le lis pas : comparez-le sur place.",
        "Le prochain cycle transmettra le changement tout seul, en général dans les 40 minutes.",
      ],
      engineer: [
        "?cloud Corrigez {source} de l'utilisateur, ou dans le système qui l'écrit.",
        "?synced onPremisesSyncEnabled vaut true : corrigez {source} dans Active Directory et attendez d'abord la synchronisation de l'annuaire.",
        "?hr Comparez {source} dans le système RH ({hr}) avec l'étape d'importation de l'entrée la plus récente.",
        "Une valeur vide n'est pas envoyée : l'application ({app}) garde l'ancienne tant que la source ({source}) n'en a pas d'autre.",
      ],
    },
  },
  valueIsConstant: {
    state: "La même pour tous",
    line: "Pour « {valueWord} », tout le monde reçoit la même valeur dans l'application ({app}) : « {value} ». L'annuaire n'est pas consulté.",
    employeeLine:
      "{app} est configurée pour que « {valueWord} » y soit le même pour tout le monde.",
    next: {
      employee: [
        "Vos données sont en ordre. Dites à votre support si vous avez besoin d'une valeur personnelle pour « {valueWord} » dans l'application ({app}).",
      ],
      helpdesk: [
        "Demandez au responsable de l'application si c'est voulu : Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
        "Pour envoyer la valeur de chacun, le type de mappage doit être Direct. L'enregistrer lance un cycle complet.",
      ],
      engineer: [
        "Le mappage de l'attribut cible ({attribute}) est du type Constant. Passez-le à Direct ou à une expression ; l'enregistrer lance un cycle complet, qui l'écrit pour tous.",
      ],
    },
  },
  valueFromAnother: {
    state: "Vient d'ailleurs",
    line: "{app} ne reçoit pas « {valueWord} » tel qu'il figure dans l'annuaire : {attribute} vient de ceci : {how}.",
    employeeLine:
      "{app} ne reprend pas votre information « {valueWord} » telle quelle, mais la compose à partir d'autres.",
    next: {
      employee: [
        "Dites à votre support ce que « {valueWord} » doit être dans l'application ({app}). Il peut voir de quoi c'est fait.",
      ],
      helpdesk: [
        "Demandez au responsable de l'application si c'est voulu : Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
        "Si c'est voulu, corrigez ce dont il est fait ({source}) ; le prochain cycle le transmettra.",
      ],
      engineer: [
        "Testez le mappage ({attribute}) dans le générateur d'expressions avec les valeurs de la personne ({person}). Les noms y respectent la casse.",
        "Modifier le mappage lance un cycle complet à l'enregistrement ; corriger {source} n'en demande pas.",
      ],
    },
  },
  valueOnlyAtCreation: {
    state: "Écrite une seule fois",
    line: "{app} ne reçoit « {valueWord} » qu'à la création du compte. Ce qui a changé depuis ({person}) n'y arrive pas.",
    employeeLine:
      "{app} a reçu votre information « {valueWord} » à la création de votre compte et n'est pas informée des changements.",
    next: {
      employee: [
        "Demandez à votre support de faire changer « {valueWord} » dans l'application elle-même ({app}) ; cela n'y change pas tout seul.",
      ],
      helpdesk: [
        "Faites-le changer dans l'application elle-même ({app}), par ceux qui s'en occupent.",
        "Si les changements doivent y arriver : Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute} > Apply this mapping : Always. L'enregistrer lance un cycle complet.",
      ],
      engineer: [
        "Le flowType de l'attribut ({attribute}) est ObjectAddOnly (Apply this mapping : Only during object creation). Passez-le à Always ; l'enregistrer lance un cycle complet, qui l'écrit pour tous.",
      ],
    },
  },
  valueNotMapped: {
    state: "Non envoyée",
    line: "L'approvisionnement n'envoie pas « {valueWord} » à l'application ({target}) : ce qui s'y trouve n'a pas été écrit par lui.",
    employeeLine:
      "{target} ne reçoit pas votre information « {valueWord} » des données de l'entreprise.",
    next: {
      employee: [
        "Changez-la vous-même dans l'application ({target}) si vous le pouvez, ou demandez à votre support qui s'occupe de cela ({target}).",
      ],
      helpdesk: [
        "Faites-la corriger dans l'application elle-même ({target}) : quelqu'un l'y a saisie, peut-être la personne ({person}).",
        "Si elle doit être envoyée, le responsable de l'application peut ajouter un mappage : Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Add New Mapping. L'enregistrer lance un cycle complet.",
      ],
      engineer: [
        "Ajoutez un mappage depuis {source} vers l'attribut cible qui y est affiché. Ceux qui manquent au schéma de la cible s'ajoutent d'abord sous Show advanced options.",
        "À la connexion, une revendication SAML peut aussi l'écrire : voir Single sign-on > Attributes & Claims.",
      ],
    },
  },
  valueNotCompared: {
    state: "Non comparée",
    line: "Je n'ai pas pu comparer « {valueWord} » ({person}) : je ne lis pas ce dont {attribute} est fait ({source}).",
    employeeLine:
      "Je n'ai pas pu comparer votre information « {valueWord} » avec les données de l'entreprise.",
    next: {
      employee: [
        "Votre support peut la comparer. Dites-lui ce qu'affiche l'application ({app}) et ce qui serait juste.",
      ],
      helpdesk: [
        "Comparez Entra ID > Users > {person} > Properties avec l'entrée la plus récente du journal, Modified properties.",
        "La façon dont c'est fait figure sous Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
      ],
      engineer: [
        "Provision on demand montre sous Perform action la valeur qui est écrite ({attribute}) pour {person} ; il écrit dans la cible.",
        "La façon dont c'est fait figure sous Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
      ],
    },
  },
  valueChangeWaiting: {
    state: "Changement en route",
    line: "Dans l'annuaire, « {valueWord} » ({person}) est désormais « {value} » ; {app} ne l'a pas encore reçu.",
    employeeLine:
      "Votre information « {valueWord} » a changé ici, et {app} n'a pas été mise à jour depuis.",
    next: {
      employee: [
        "?nextAt La prochaine mise à jour devrait commencer d'ici {nextAt} et prend en général quelques minutes.",
        "!nextAt Prévenez votre support si c'est encore l'ancienne dans deux heures.",
      ],
      helpdesk: [
        "?nextAt Attendez : le prochain cycle devrait commencer entre {nextFromAt} et {nextAt}.",
        "?overdueAt Un cycle est attendu depuis {overdueAt}. Regardez sous Entra ID > Enterprise apps > {app} > Provisioning > Current status.",
        "Si cela ne peut pas attendre : Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
        "Si c'est encore l'ancienne après deux cycles, demandez à un ingénieur de regarder les étapes du journal.",
      ],
      engineer: [
        "Comparez modifiedProperties de l'entrée la plus récente avec l'attribut ({attribute}). Provision on demand évalue la personne ({person}) tout de suite ; il écrit dans la cible.",
        "Un changement qu'aucune entrée ne suit après deux cycles n'a pas été remarqué : un redémarrage du travail fait tout réexaminer.",
      ],
    },
  },
  valueSentAsItIs: {
    state: "Envoyée telle quelle",
    line: "Pour « {valueWord} » ({person}), {app} a reçu ce que contient l'annuaire : « {value} ».",
    employeeLine:
      "Pour « {valueWord} », {app} a reçu ce que contiennent les données de l'entreprise : « {value} ».",
    next: {
      employee: [
        "Si c'est faux, faites-le corriger par les RH ou par votre support. La prochaine mise à jour l'apportera dans l'application ({app}).",
        "Si c'est juste, {app} affiche autre chose : regardez-y votre profil, ou demandez à votre support qui s'en occupe.",
      ],
      helpdesk: [
        "?cloud Si c'est faux : corrigez {source} sous Entra ID > Users > {person} > Properties, ou dans le système RH qui le remplit.",
        "?synced Si c'est faux : corrigez {source} dans Active Directory, d'où le compte est synchronisé, ou dans le système RH qui le remplit.",
        "Si c'est juste : quelqu'un l'a changé dans l'application ({app}), ou elle affiche un autre champ ({attribute} est celui qui est écrit). Son administrateur peut voir lequel.",
      ],
      engineer: [
        "Le service ne remarque pas les changements faits dans la cible. Provision on demand compare à nouveau et réécrit l'attribut ({attribute}) s'il diffère.",
        "À la connexion, une revendication SAML peut l'écraser : voir Single sign-on > Attributes & Claims.",
      ],
    },
  },
} as const satisfies CauseTranslations;
