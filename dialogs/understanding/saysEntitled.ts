import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

const phrases = [
  /(?<!\p{L})(?:colleagues?|co-?workers?|team ?mates?|kolleg(?:e|in|en)|collègues?|compañer[oa]s?) (?:(?:already|also|all|schon|auch|sí|también|déjà) )*(?:has|have|got|can use|hat|haben|l'a|l'ont|tienen?|lo tienen?|a accès)(?: (?:it|access|es|das|accès|acceso|schon|auch))*$/u,
  /(?<!\p{L})(?:should (?:already |really |definitely )?(?:have|get|be (?:able|allowed|in))|(?:am|is|are) (?:supposed|meant|allowed|entitled) to (?:have|get|use|be)|(?:says?|said|thinks?|told me|confirmed) (?:that )?(?:i|she|he|they|we) (?:should|must|need|can|will)|(?:approved|granted|signed off|requested|ordered|authorized|authorised) (?:it|this|that|my (?:access|account|request))|(?:it|this|that|my (?:request|access)) (?:was|is|has been|got) (?:already )?(?:approved|granted|signed off))(?!\p{L})/u,
  /(?<!\p{L})(?:(?:sollte|müsste|darf) (?:es |das |sie |den zugriff )?(?:aber |eigentlich |doch )*(?:haben|bekommen|benutzen)|steht (?:mir|ihr|ihm) zu|(?:genehmigt|bewilligt|freigegeben|beantragt) (?:hat|wurde|ist)|(?:hat|wurde|ist) (?:es |das )?(?:aber |doch |schon |gestern |längst )*(?:genehmigt|bewilligt|freigegeben|beantragt))(?!\p{L})/u,
  /(?<!\p{L})(?:(?:devrai[st]|dois|doit) (?:pourtant |bien |normalement )*(?:l'avoir|avoir (?:accès|un compte)|y avoir accès)|(?:a|été) (?:bien |déjà )?(?:approuvée?|validée?|autorisée?|accordée?))(?!\p{L})/u,
  /(?<!\p{L})(?:(?:debería|debo|tengo que) (?:tenerlo|tener (?:acceso|cuenta))|(?:lo |la )?(?:aprobó|autorizó|aprobaron|ha aprobado|fue aprobad[oa]|está aprobad[oa]))(?!\p{L})/u,
  /(?<!\p{L})(?:hab(?:e|'|en)? (?:ich |wir )?(?:(?:es|das|den zugang|ihn|doch|schon|ja|aber|längst|bereits|vor \p{L}+ tagen) ){1,4}(?:beantragt|bestellt|angefragt|angefordert)|hab(?:e|')? (?:ich |wir )(?:beantragt|bestellt|angefordert))(?!\p{L})/u,
  /(?<!\p{L})(?:je l'ai |j'ai |on l'a |l'ai )(?:pourtant |bien |d[ée]j[àa] )*(?:demand[ée]e?|fait la demande|command[ée]e?)(?! (?:à|a|au|si|aux|de|pourquoi|comment)(?!\p{L}))(?!\p{L})/u,
  /(?<!\p{L})(?:(?:ya|pero|si) )*(?:(?:lo|la) (?:ped[íi]|solicit[ée]|he (?:pedido|solicitado))|hice la solicitud)(?!\p{L})/u,
  /申請(?:して|は)?(?:した|しました|済み|ずみ|しています|あります)(?!か)/u,
  /(?:承認|許可)(?:され|し(?:てくれ)?|済み|をもら)|(?:使える|もらえる|ある)はず/u,
].map(sought);

/** Longer texts say something of their own. */
const longest = 110;

/** Whether a text says that somebody is to have it: "my boss says I should have it", "he approved it yesterday". */
export function saysEntitled(text: string): boolean {
  return text.length <= longest && phrases.some((phrase) => phrase.test(plainPhrase(text)));
}
