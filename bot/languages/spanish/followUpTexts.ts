import { type Texts } from "../englishTexts";
import { type followUpTexts as english } from "../followUpTexts";
import { compareTexts } from "./compareTexts";
import { humanTexts } from "./humanTexts";
import { proposalTexts } from "./proposalTexts";

/** What the bot says in Spanish when somebody asks more about a card; a part of `texts`. */
export const followUpTexts = {
  ...compareTexts,
  ...humanTexts,
  ...proposalTexts,
  sinceQuarantine: "El aprovisionamiento de {app} está en cuarentena (desde: {sinceAt}).",
  sinceQuarantineOwn: "Casi nada llega a {app}, para nadie (desde: {sinceAt}).",
  sinceSteady:
    "No veo desde cuándo exactamente. La última vez que todo había llegado a {app}: {sinceAt}.",
  sinceChange: "Desde el último cambio, que todavía no se ha examinado: {sinceAt}.",
  sinceEntry:
    "Lo que encontré quedó registrado en este momento: {sinceAt}. Puede que ya fuera así antes.",
  sinceUnknown: "Veo que ahora es así, pero no desde cuándo.",
  whoDid:
    "En {app}, las cuentas las cambia el servicio de aprovisionamiento, según sus reglas. Su registro no dice quién cambió aquello en lo que se basan.",
  whoDidLog:
    "El registro de auditoría dice quién cambió a una persona, un grupo o una asignación: Entra ID > Audit logs.",
  whoDidLogOf:
    "El registro de auditoría dice quién cambió la cuenta o una asignación ({person}): Entra ID > Users > {person} > Audit logs.",
  whoDidOwn:
    "El servicio de aprovisionamiento cambia las cuentas por sí mismo, según sus reglas. Quién cambió aquello en lo que se basan no puedo verlo; su servicio de asistencia sí.",
  neededNone: "No tengo ningún valor ni cambio que haya podido comprobar con las reglas.",
  valueSinceWritten: "Se escribió por última vez en {app} en este momento: {sinceAt}.",
  valueSinceField: "{target} se escribió por última vez en {app} en este momento: {sinceAt}.",
  valueSinceUnknown:
    "Veo lo que es ahora, no desde cuándo: el directorio no guarda la fecha. Los cambios de las últimas semanas están en Entra ID > Users > {person} > Audit logs.",
  valueSinceOwn: "Veo lo que es ahora, no desde cuándo. Su soporte puede consultar los cambios.",
  reachAll: "Afecta a todas las personas que deben tener una cuenta en {app}, no solo a esta.",
  reachOwn:
    "Lo que encontré es sobre su cuenta. No sé si a otras personas les pasa lo mismo: solo consulto la suya.",
  reachWhich: "Puedo contarlo para una aplicación que pueda consultar. ¿Cuál es?",
  howPath: "Se hace aquí: {path}.",
  howBeside: "Lo que la tarjeta indica como siguiente paso:",
  helpsStep: "Es uno de los pasos de la tarjeta:",
  helpsNot:
    "No es ninguno de los pasos de la tarjeta, y nada de lo que encontré indica que ayudaría. Lo que indica como siguiente:",
  rulesFilter: "Los filtros de ámbito ({app}), leídos del trabajo ({readAt}):",
  rulesFilterAny: "Quien cumple uno de ellos entra.",
  rulesFilterEmpty: "sin condiciones, así que todos lo cumplen",
  rulesFilterNone: "No hay ningún filtro de ámbito.",
  rulesFilterUnread: "Hay un filtro de ámbito cuya forma no sé leer.",
  rulesForOne:
    "Lo que resulta para una persona lo digo si nombra a alguien, por ejemplo «por qué Audrey no está en {app}».",
  rulesMapping: "Lo que recibe {app} y de qué atributos, leído del trabajo ({readAt}):",
  rulesMatches: "atributo de coincidencia {number}",
  rulesOnce: "solo al crear la cuenta",
  rulesDefault: "con un valor predeterminado",
  rulesMore: "… y {count} más.",
  rulesNone: "El trabajo ({app}) no tiene asignaciones que pueda leer.",
  rulesNoneOf: "Ninguna asignación ({app}) tiene que ver con «{value}».",
  rulesNoJob:
    "{app} no tiene un trabajo de aprovisionamiento, así que aún no hay filtros ni asignaciones.",
  rulesAudit:
    "Quién cambió un filtro o una asignación, y cuándo, está aquí: Entra ID > Monitoring & health > Audit logs, para {app}.",
  rulesDenied: "No puedo leer las reglas del trabajo: falta el permiso {permission}.",
  rulesDeniedOwn:
    "Sus propios permisos no me dejan leer las reglas del trabajo: falta {permission} o un rol para ello. Con «cerrar sesión» dejo de leer con sus permisos.",
  rulesNotNow: "No pude leer las reglas del trabajo ahora mismo. Pregunte de nuevo en un minuto.",
  placeIs: "Está aquí: {path}.",
  placeInstead:
    "No lo muestro entero. De una persona digo qué resulta: nombre a alguien o un valor, por ejemplo su departamento o su correo en {app}.",
  howButton: "Puedo prepararlo aquí: pulse el botón y después confirme.",
  actUnknown:
    "No encontré nada que alguien tenga que cambiar. Una persona puede mirar donde yo no puedo.",
  itselfDone: "Ya está hecho: no queda nada pendiente.",
  itselfYes: "Esto sigue solo; nadie tiene que hacer nada.",
  itselfMaybe: "Esto suele pasar solo, y el servicio vuelve a intentarlo.",
  itselfNo: "Esto no se arregla solo: primero hay que cambiar lo que lo causa.",
  onceChanged: "Una vez hecho, la cuenta suele seguir en unos 40 minutos.",
  annoyed: "Veo que esto le ha hecho perder tiempo.",
  annoyedNew:
    "Veo que esto le ha hecho perder tiempo. Dígame la aplicación y miro enseguida, o lo paso a una persona.",
  pasteAnew:
    "Eso salía de lo que envió. Pegue la entrada más reciente del registro, o dígame quién y qué aplicación, y lo miro yo.",
  sureCertain: "Sí, es seguro: lo he leído, no lo he supuesto.",
  sureLikely: "Es probable, no seguro: lo que he leído encaja, pero no lo demuestra.",
  surePossible: "Es solo posible: poco de lo que he leído apunta a ello.",
  sureOnlyRead: "Estoy seguro de lo que he leído y de nada más.",
  wordsForPerson: "Podría transmitir esto:",
  wordsForWhom: "Dígame para quién es y qué aplicación, y lo redacto para esa persona.",
  thatIsAll: "Es todo lo que sé. Una persona puede mirar más a fondo.",
} as const satisfies Pick<Texts, keyof typeof english>;
