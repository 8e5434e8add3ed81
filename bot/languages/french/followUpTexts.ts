import { type Texts } from "../englishTexts";
import { type followUpTexts as english } from "../followUpTexts";
import { compareTexts } from "./compareTexts";
import { humanTexts } from "./humanTexts";
import { proposalTexts } from "./proposalTexts";

/** What the bot says in French when somebody asks more about a card; a part of `texts`. */
export const followUpTexts = {
  ...compareTexts,
  ...humanTexts,
  ...proposalTexts,
  sinceQuarantine: "L'approvisionnement pour {app} est en quarantaine (début : {sinceAt}).",
  sinceQuarantineOwn: "Presque rien n'arrive plus ({app}), pour tout le monde, depuis : {sinceAt}.",
  sinceSteady:
    "Je ne vois pas depuis quand exactement. La dernière fois que tout était arrivé dans {app} : {sinceAt}.",
  sinceChange: "Depuis la dernière modification, qui n'a pas encore été examinée : {sinceAt}.",
  sinceEntry:
    "Ce que j'ai trouvé a été enregistré à ce moment : {sinceAt}. C'était peut-être déjà le cas avant.",
  sinceUnknown: "Je vois que c'est le cas maintenant, mais pas depuis quand.",
  whoDid:
    "Pour {app}, les comptes sont modifiés par le service d'approvisionnement, selon ses règles. Son journal ne dit pas qui a modifié ce dont elles dépendent.",
  whoDidLog:
    "Le journal d'audit dit qui a modifié une personne, un groupe ou une affectation : Entra ID > Audit logs.",
  whoDidLogOf:
    "Le journal d'audit dit qui a modifié le compte ou une affectation ({person}) : Entra ID > Users > {person} > Audit logs.",
  whoDidOwn:
    "Le service d'approvisionnement modifie les comptes de lui-même, selon ses règles. Qui a modifié ce dont elles dépendent, je ne le vois pas ; votre support peut le voir.",
  neededNone: "Je n'ai aucune valeur ni modification que j'aie pu vérifier avec les règles.",
  valueSinceWritten: "Dernière écriture dans l'application ({app}) : {sinceAt}.",
  valueSinceField: "Dernière écriture dans l'application ({app}, {target}) : {sinceAt}.",
  valueSinceUnknown:
    "Je vois ce que c'est maintenant, mais pas depuis quand : l'annuaire n'en garde pas la date. Les modifications des dernières semaines figurent sous Entra ID > Users > {person} > Audit logs.",
  valueSinceOwn:
    "Je vois ce que c'est maintenant, mais pas depuis quand. Votre support peut consulter les modifications.",
  reachAll:
    "Cela concerne toutes les personnes qui doivent avoir un compte dans {app}, pas seulement celui-ci.",
  reachOwn:
    "Ce que j'ai trouvé concerne votre compte. Je ne sais pas si d'autres ont le même problème : je ne consulte que le vôtre.",
  reachWhich:
    "Je peux compter cela pour une application que je peux consulter. De laquelle s'agit-il ?",
  howPath: "Cela se fait ici : {path}.",
  howBeside: "La suite, selon la carte :",
  helpsStep: "C'est l'une des étapes de la carte :",
  helpsNot:
    "Ce n'est aucune des étapes de la carte, et rien de ce que j'ai trouvé n'indique que cela aiderait. Ce qu'elle indique ensuite :",
  rulesFilter: "Les filtres d'étendue ({app}), lus dans le travail ({readAt}) :",
  rulesFilterAny: "Qui remplit l'un d'eux est pris en compte.",
  rulesFilterEmpty: "sans condition, donc tout le monde le remplit",
  rulesFilterNone: "Aucun filtre d'étendue n'est défini.",
  rulesFilterUnread: "Il y a un filtre d'étendue dont je ne sais pas lire la forme.",
  rulesForOne:
    "Ce que cela donne pour une personne, je le dis dès que vous nommez quelqu'un, par exemple « pourquoi Audrey n'est-elle pas dans {app} ? ».",
  rulesMapping:
    "Ce que reçoit {app} et à partir de quels attributs, lu dans le travail ({readAt}) :",
  rulesMatches: "attribut de correspondance {number}",
  rulesOnce: "seulement à la création du compte",
  rulesDefault: "avec une valeur par défaut",
  rulesMore: "… et {count} de plus.",
  rulesNone: "Le travail ({app}) n'a aucun mappage que je puisse lire.",
  rulesNoneOf: "Aucun mappage ({app}) ne concerne « {value} ».",
  rulesNoJob: "{app} n'a pas de travail d'approvisionnement, donc encore ni filtre ni mappage.",
  rulesAudit:
    "Qui a modifié un filtre ou un mappage, et quand, se voit ici : Entra ID > Monitoring & health > Audit logs, pour {app}.",
  rulesDenied:
    "Je n'ai pas le droit de lire les règles du travail : l'autorisation {permission} manque.",
  rulesDeniedOwn:
    "Vos propres droits ne me permettent pas de lire les règles du travail : {permission}, ou un rôle pour cela, manque. « déconnexion » met fin à la lecture avec vos droits.",
  rulesNotNow: "Je n'ai pas pu lire les règles du travail à l'instant. Redemandez dans une minute.",
  placeIs: "C'est ici : {path}.",
  placeInstead:
    "Je ne l'affiche pas en entier. Pour une personne, je dis ce que cela donne : nommez quelqu'un ou une valeur, par exemple son service ou son adresse e-mail dans l'application ({app}).",
  howButton: "Je peux le préparer ici : appuyez sur le bouton, puis confirmez.",
  actUnknown:
    "Je n'ai rien trouvé que quelqu'un devrait modifier. Une personne peut chercher là où je ne peux pas.",
  itselfDone: "C'est déjà fait : il n'y a plus rien à attendre.",
  itselfYes: "Tout continue tout seul, personne n'a rien à faire.",
  itselfMaybe: "Cela passe souvent tout seul, et le service réessaie.",
  itselfNo: "Cela ne passe pas tout seul : il faut d'abord modifier ce qui en est la cause.",
  onceChanged: "Une fois que c'est fait, le compte suit en général dans les 40 minutes.",
  annoyed: "Je vois que cela vous a fait perdre du temps.",
  annoyedNew:
    "Je vois que cela vous a fait perdre du temps. Dites-moi l'application et je regarde tout de suite, ou je transmets à une personne.",
  pasteAnew:
    "Cela venait de ce que vous avez envoyé. Collez l'entrée la plus récente du journal, ou dites-moi qui et quelle application, et je regarde moi-même.",
  sureCertain: "Oui, c'est certain : je l'ai lu, je ne l'ai pas deviné.",
  sureLikely: "C'est probable, pas certain : ce que j'ai lu y correspond, mais ne le prouve pas.",
  surePossible: "C'est seulement possible : peu de ce que j'ai lu va dans ce sens.",
  sureOnlyRead: "Je suis sûr de ce que j'ai lu, et de rien de plus.",
  wordsForPerson: "Voici ce que vous pourriez transmettre :",
  wordsForWhom:
    "Dites-moi pour qui et pour quelle application, et je le formule pour cette personne.",
  thatIsAll: "C'est tout ce que j'en sais. Une personne peut chercher plus loin.",
} as const satisfies Pick<Texts, keyof typeof english>;
