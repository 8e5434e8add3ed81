import { type Texts } from "../englishTexts";
import { type proposalTexts as english } from "../proposalTexts";

/** What the bot says in French to a value that somebody proposes; a part of `followUpTexts`. */
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
} as const satisfies Pick<Texts, keyof typeof english>;
