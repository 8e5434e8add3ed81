import { type Texts } from "../englishTexts";
import { type proposalTexts as english } from "../proposalTexts";

/** What the bot says in French to a value that somebody proposes or wants to change; a part of `followUpTexts`. */
export const proposalTexts = {
  proposalFits:
    "Oui : avec {attribute} = « {value} », tout ce que demande le filtre{filter} est satisfait (vérifié avec les règles).",
  proposalAlso: "Cela ne suffit pas. Il faut aussi :",
  proposalRefused:
    "Non : le filtre{filter} demande {attribute} {operator} « {wanted} », et « {value} » ne convient pas (vérifié avec les règles).",
  proposalRefusedBare:
    "Non : le filtre{filter} demande {attribute} {operator}, et « {value} » ne convient pas (vérifié avec les règles).",
  proposalNow: "C'est la valeur actuelle ({attribute}).",
  proposalCase: "Les majuscules comptent : « {to} » conviendrait.",
  proposalPart:
    "Pour {attribute}, « {value} » conviendrait, mais cela ne suffit pas : le filtre{filter} demande aussi {clauses} (vérifié avec les règles).",
  proposalMore:
    "Pour {attribute}, « {value} » conviendrait. Le filtre{filter} a d'autres conditions que je n'ai pas pu lire : je ne peux donc pas dire si cela suffit.",
  proposalNotRead:
    "Non : aucun filtre ne regarde {attribute}, une autre valeur n'y changerait rien. Ce qui est regardé : {attributes}.",
  proposalGives:
    "Avec {attribute} = « {value} », le mappage donne {target} = « {gives} » (calculé avec sa règle).",
  proposalGivesNothing:
    "Avec {attribute} = « {value} », le mappage ne donne rien pour {target} (calculé avec sa règle).",
  proposalOpen:
    "Je ne peux pas calculer ce que le mappage fait avec « {value} » pour {target} : cela dépend de ce que seul le service connaît.",
  proposalTarget:
    "Seule l'application ({app}) peut dire si elle l'accepte : Provision on demand le montre tout de suite.",
  proposalsValue: "{attribute} = « {value} »",
  proposalsFit:
    "Oui : avec {values}, tout ce que demande le filtre{filter} est satisfait (vérifié avec les règles).",
  proposalsPart:
    "{values} : cela conviendrait, mais ne suffit pas. Le filtre{filter} demande aussi {clauses} (vérifié avec les règles).",
  proposalsMore:
    "{values} : cela conviendrait. Le filtre{filter} a d'autres conditions que je n'ai pas pu lire : je ne peux donc pas dire si cela suffit.",
  proposalsWish: "Je ne modifie pas moi-même ces valeurs. Voici ce que cela donnerait :",
  changeValueLook:
    "Ouvrez Entra ID > Users > {person} > Properties et regardez On-premises sync enabled : cela indique où sont gérées les valeurs de ce compte.",
  changeValueEdit:
    "Si c'est No, toute personne autorisée à modifier les utilisateurs y change {attribute}. Si c'est Yes, la valeur se modifie dans Active Directory ou dans les RH, d'où elle vient : Entra ID ne l'accepte pas.",
  changeValueSynced:
    "Ce compte vient d'Active Directory : {attribute} se modifie là, ou dans les RH, par qui en a la charge. Entra ID ne l'accepte pas.",
  changeValueHr:
    "La valeur vient des RH : la personne qui y tient les dossiers la modifie. Elle est ensuite transmise ({app}).",
  changeValueCheck: "Ensuite, « {button} » montre si cela suffit.",
  changeValueOwn:
    "Ni vous ni moi ne pouvons le modifier ici : ces informations sont tenues par les RH ou par votre support informatique. Dites-leur laquelle est fausse et ce qu'elle devrait être.",
} as const satisfies Pick<Texts, keyof typeof english>;
