import { type Texts } from "../englishTexts";
import { type expressionTexts as english } from "../expressionTexts";

/** What the bot says in French of a mapping expression that somebody pasted; a part of `texts`. */
export const expressionTexts = {
  expressionFor: "Avec les valeurs de l'annuaire pour {person}, lues à cette heure ({readAt}) :",
  expressionGives: "Résultat : {value}.",
  expressionNothing: "Résultat : rien, la valeur est vide.",
  expressionDropped: "L'attribut sort du flux : rien n'est envoyé pour lui.",
  expressionOpen:
    "Le résultat dépend du hasard, de l'heure ou de ce que contient la cible : seul le service le sait. Provision on demand le montre, et écrit dans la cible.",
  expressionWrong: "Impossible à évaluer. Caractère {place} : {reason}",
  expressionUpTo: "Jusque-là on lit : {before}",
  expressionNeeds:
    "Pour l'évaluer, il me faut {attributes}. Nommez une personne et je prends les valeurs de l'annuaire, ou mettez une valeur entre guillemets droits à la place d'un attribut.",
  expressionUnread:
    "Je ne lis pas {attributes}, je ne peux donc pas dire ce que cela donne pour {person}. Mettez la valeur entre guillemets droits à sa place et je l'évalue.",
  expressionSteps: "Étape par étape :",
} as const satisfies Pick<Texts, keyof typeof english>;
