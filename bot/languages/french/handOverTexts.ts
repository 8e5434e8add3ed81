import { type Texts } from "../englishTexts";
import { type handOverTexts as english } from "../handOverTexts";

/** What the bot says in French of how a case goes on, who acts and what is dropped; a part of `texts`. */
export const handOverTexts = {
  caseExpected:
    "Une réponse arrive en général sous {minutes} minutes. Je vous préviens ici dès que quelqu'un le prend.",
  caseExpectedAnyTime: "Je vous préviens ici dès que quelqu'un le prend.",
  caseReminded:
    "L'équipe a reçu un rappel ({remindedAt}). Je vous préviens ici dès que quelqu'un le prend.",
  caseOffered:
    "La personne qui l'avait avant ({owner}) est sollicitée d'abord, puis toute l'équipe ({untilAt}). Je vous préviens ici dès que quelqu'un le prend.",
  caseTakenSince: "Pris en charge : {takenAt}.",
  caseNoneOf: "Je ne trouve aucun dossier qui convienne (« {name} »).",
  caseAdd: "Ajouter",
  caseAddAsk: "Faut-il joindre ceci au dossier : « {sentence} » ? Rien n'est encore envoyé.",
  cancelledQuestion:
    "D'accord, j'arrête là et je retire ma question. Posez une autre question quand vous voulez.",
  cancelFollowStays: "Ce que je suis pour vous continue ; « Arrêter le suivi » y met fin.",
  whoActsFirst:
    "Qui doit agir dépend de la cause. Indiquez la personne et l'application, et je regarde qui c'est ; l'équipe peut aussi prendre le relais.",
  whoActsFirstOwn:
    "Qui doit agir dépend de la cause. Indiquez l'application, et je regarde dans votre compte qui c'est ; l'équipe peut aussi prendre le relais.",
  whoAssigns:
    "L'accès est donné ({app}) par un propriétaire de l'application, un administrateur d'application ou un administrateur d'application cloud : Entra ID > Enterprise apps > {app} > Users and groups. S'il s'agit de quelqu'un, dites-moi son nom et je regarde ce qui bloque.",
  whoAssignsOwn:
    "Votre support sait qui donne l'accès ({app}). Demandez-moi ce qu'il en est de votre compte et je regarde si quelque chose bloque.",
  passedOnIfWished:
    "Si quelqu'un doit prendre le relais, « Parler à une personne » transmet tout ce qui est connu.",
  agentState:
    "L'état de l'agent d'approvisionnement : Entra ID > Entra Connect > Cloud sync > Agents montre quels agents sont actifs. Sur le serveur de l'agent, le service Microsoft Entra Connect Provisioning Agent doit être démarré ; son journal dans l'Observateur d'événements dit ce qui n'a pas marché.",
  agentStateOwn:
    "Les responsables de l'annuaire voient si l'agent d'approvisionnement fonctionne. Vous n'avez rien à vérifier pour cela ; l'équipe peut le faire.",
  annoyedOffer:
    "Je regrette que ce ne soit pas encore comme il faut. L'équipe peut prendre le relais avec tout ce qui est déjà connu ; vous n'avez rien à réexpliquer.",
} as const satisfies Pick<Texts, keyof typeof english>;
