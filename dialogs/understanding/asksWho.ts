import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** Who wants to talk to whom it asks for wants a person, and no name of one. */
const toTalk = sought(
  /(?<!\p{L})(?:talk|speak|chat|call|phone|sprechen|reden|anrufen|telefonieren|parler|discuter|appeler|hablar|llamar)(?!\p{L})|話せ|話す|話し|電話/u,
);

const whole = [
  /^(?:(?:and|but|so|ok|then|well) )*(?:who|whom)(?:'s)?(?: (?:is|are|has|can|could|will|would|does|do|should|must|needs|need|has|to|may|else|then|i|we|you|to|can|could|should|must|is able to|usually|normally|do|does|it|this|that|help|me|us|with|about|for|fix|do something|act|ask|contact|tell|notify|inform|e-?mail|message|report|reports|raise|turn|go|write|responsible|in charge|there|now|here|access|give|gives|given|grant|grants|get|look after|takes? care|of))+$/u,
  /^(?:(?:und|aber|also|ok|dann) )*(?:wer|wen|wem|an wen|zu wem|bei wem)(?: (?:kann|könnte|soll|sollte|muss|darf|macht|tut|ist|kümmert|kümmere|hilft|helfen|frage|fragen|sage|sagen|schreibe|schreiben|informiere|informieren|wende|wenden|was|etwas|handeln|nachsehen|hinschauen|melde|melden|ich|man|mich|mir|sich|das|es|da|dafür|darum|dazu|hier|denn|eigentlich|jetzt|noch|sonst|zuständig|verantwortlich|fragen|tun|machen|beheben|kontaktieren))+$/u,
  /^(?:(?:et|mais|alors|ok) )*(?:à |avec |vers )?qui(?: (?:est-ce qui|est-ce que|peut|peux|pourrait|doit|dois-je|puis-je|faut-il|s'en|s'|m'|me|est|occupe|charge|aider|m'aider|demander|dire|signaler|prévenir|m'adresser|contacter|écrire|je|dois|peut-on|on|le|la|faire|fait|ça|cela|responsable|de|en|d'autre|peut-il|agir|regarder|voir|quelque|chose))+$/u,
  /^(?:(?:y|pero|entonces|ok) )*(?:a |con |de )?qui[ée]n(?:es)?(?: (?:puede|puedo|podr[íi]a|debe|debo|tiene|tengo|que|hay|es|est[áa]|me|se|lo|la|ayuda|ayudar|ayudarme|encarga|ocupa|preguntar|pregunto|preguntarle|decir|digo|decírselo|aviso|avisar|dirigirme|contactar|contacto|actuar|mirar|mirarlo|escribir|hacerlo|hacer|hace|algo|eso|esto|de|ello|responsable|m[áa]s|acudir|acudo))+$/u,
  /^(?:では|それで|で|じゃあ)?[、 ]*(?:誰|だれ|どなた|どこ)(?:に|へ|が)(?:それを|これを)?(?:聞け|聞い|尋ね|連絡すれ|連絡し|問い合わせれ|問い合わせ|相談すれ|相談し|頼め|頼ん|言え|言っ|依頼すれ|依頼し|でき|対応でき|対応すべきな|対応すべき|対応すれ|やって|やり|直せ|してくれ)(?:ば|たら|て)?(?:いい|良い|よい|くれ)?(?:の|ん)?(?:です|ます|でしょう)?か?$|^(?:担当(?:者|部署|窓口)?|責任者|管理者)(?:は|って)(?:誰|だれ|どなた|どこ)(?:です|なん|なの|でしょう)*か?$|^(?:誰|だれ)(?:です|なん|が)*か?$/u,
].map(sought);

/** Whoever asks whose fault it is wants to know who can mend it. */
const atFault = sought(
  /^(?:(?:and|but|so|ok|then|now|und|aber|also|et|mais|alors|y|pero|entonces) )*(?:who(?:'s| is| are| was)? (?:to blame|at fault|guilty|the culprit|responsible|caused|broke|messed|screwed)(?: .{1,25})?|whose (?:fault|mistake) (?:is|was) .{1,15}|wer (?:ist|war|hat)(?: (?:denn|da|daran|jetzt|eigentlich|das|hier))* (?:schuld|verursacht|verbockt|vermasselt|verantwortlich)(?: daran)?|wer trägt die schuld|(?:à|a) qui la faute|(?:c'est )?(?:de )?la faute (?:de|à) qui|qui (?:est|a)(?: le| la| en)? (?:fautif|fautive|coupable|faute|causé|provoqué)(?: .{1,15})?|qui[ée]n (?:tiene|tuvo) la culpa|de qui[ée]n es la culpa|qui[ée]n (?:es el culpable|lo caus[óo]|es culpable))$|^(?:これは|それは)?(?:誰|だれ|どなた)の(?:せい|責任|ミス)(?:です|なの|なん)*か?$|^(?:誰|だれ)が(?:悪い|原因)(?:の|ん)?(?:です)?か?$/u,
);

/** Longer texts say something of their own. */
const longest = 90;

/** Whether a text only asks who acts, or whom to ask, in any of the languages: "who can?" is no wish for a person. */
export function isAskingWho(text: string): boolean {
  if (text.length > longest) return false;
  const bare = plainPhrase(text);
  return atFault.test(bare) || (!toTalk.test(bare) && whole.some((pattern) => pattern.test(bare)));
}

const agent = /(?<!\p{L})agente?s?(?!\p{L})|エージェント/u;
const state = sought(
  /(?<!\p{L})(?:check|checking|status|state|see|verify|monitor|health|healthy|running|runs?|active|online|restart|where|log|logs|version|prüfe|prüfen|überprüfen|zustand|läuft|laufen|aktiv|sehen|sehe|neu starten|neustarten|wo|vérifier|vérifie|état|statut|voir|vois|redémarrer|tourne|actif|où|comprobar|compruebo|verificar|verifico|estado|ver|veo|reiniciar|activo|dónde|funciona|fonctionne|funktioniert)(?!\p{L})|確認|状態|稼働|動い|再起動|見(?:る|れ|られ)|どこ/u,
);
const asks =
  /[?？]|^(?:how|where|can|could|is|are|does|what|which|wie|wo|kann|läuft|ist|funktioniert|comment|où|est-ce|quel|puis-je|cómo|dónde|está|puedo|funciona|cuál)(?!\p{L})|か$|方法|確認したい/u;
const ofPeople = sought(
  /(?<!\p{L})(?:talk|speak|chat|human|live|real|person|free|available|humain|humano|support)(?!\p{L})|人間|オペレーター/u,
);

/** Whether a text asks how the provisioning agent is, or where that is seen. */
export function isAskingOfAgent(text: string): boolean {
  if (text.length > longest) return false;
  const bare = plainPhrase(text);
  const isAbout = agent.test(bare) && state.test(bare);
  return isAbout && !ofPeople.test(bare) && (asks.test(bare) || /[?？]/.test(text));
}

const assigns = sought(
  /^(?:(?:and|but|so|ok|hi|hello) )*who(?:'s| is| are| can| may| could| should| must| will| do| does| has| have| to| i| we| ask| allowed| able| get| gets)* (?:assigns?|adds?|gives?|grants?|approves?|enrols?|puts?)(?!\p{L})|^(?:(?:und|aber|hallo) )*(?:wer|wen muss ich fragen um) .{0,30}?(?:zuweisen|weist|hinzufügen|gibt|geben|vergibt|vergeben|freigeben|freischalten|genehmigt|genehmigen)(?!\p{L})|^(?:(?:et|mais|bonjour) )*qui (?:peut|doit|a le droit d[e'] ?|est-ce qui|pourrait)?(?: ?\p{L}+){0,2}? ?(?:affecter|affecte|assigner|assigne|ajouter|ajoute|donner|donne|attribuer|attribue|accorde|accorder)(?!\p{L})|^(?:(?:y|pero|hola) )*qui[ée]n(?:es)? (?:\p{L}+ ){0,3}?(?:asigna[rn]?|a[ñn]ad(?:e|ir)|agrega[rn]?|da|dar|concede[rn]?|autoriza[rn]?)(?!\p{L})|(?:誰|だれ|どなた)(?:が|なら).{0,30}(?:割り当て|追加|付与|アクセスを(?:与え|許可))/u,
);

/** Whether a text asks who gives people access to an application: "who can assign people to Salesforce?" */
export function isAskingWhoAssigns(text: string): boolean {
  return text.length <= longest && assigns.test(plainPhrase(text));
}
