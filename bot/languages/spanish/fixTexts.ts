import { type Texts } from "../englishTexts";
import { type fixTexts as english } from "../fixTexts";

/** What the bot says in Spanish about fixes; a part of `texts`. */
export const fixTexts = {
  fixProvisionOnDemandTitle: "Aprovisionar a petición",
  fixProvisionOnDemandWhat:
    "El servicio examina ahora a la persona ({person}) y crea o cambia la cuenta ({app}). No es una prueba: escribe.",
  fixProvisionOnDemandCosts: "Tarda hasta un minuto. No afecta a nadie más.",
  fixProvisionOnDemandUndo:
    "No se puede deshacer desde aquí: una cuenta creada hay que quitarla allí mismo ({app}).",
  fixProvisionOnDemandByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
  fixStartJobTitle: "Iniciar el aprovisionamiento",
  fixStartJobWhat:
    "El aprovisionamiento se inicia de nuevo ({app}). Sigue donde se detuvo y recupera los cambios desde entonces.",
  fixStartJobCosts:
    "Quienes hayan cambiado entretanto se crearán, cambiarán o desactivarán en los próximos ciclos ({app}).",
  fixStartJobUndo:
    "Lo que un ciclo ha escrito no se retira al detenerlo otra vez. Asegúrese de que nadie lo detuvo a propósito.",
  fixStartJobByHand: "Entra ID > Enterprise apps > {app} > Provisioning > Start provisioning.",
  fixRestartJobTitle: "Reiniciar el aprovisionamiento",
  fixRestartJobWhat:
    "El aprovisionamiento se reinicia ({app}) y restablece esto y nada más: {reset}.",
  fixRestartJobCosts:
    "No se pide un ciclo completo. Si el motivo sigue ahí, el trabajo vuelve a la cuarentena.",
  fixRestartJobCostsFull:
    "Sigue un ciclo completo: se examina de nuevo a todas las personas, de 20 minutos a varias horas, y los cambios nuevos esperan hasta entonces.",
  fixRestartJobUndo: "Lo que el trabajo olvida así no lo vuelve a recordar.",
  fixRestartJobByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Restart provisioning. Siempre comienza un ciclo completo.",
  fixTestCredentialsTitle: "Probar las credenciales guardadas",
  fixTestCredentialsWhat:
    "El servicio prueba las credenciales guardadas ({app}). No las veo ni pido ninguna.",
  fixTestCredentialsCosts: "No cuesta nada y no cambia nada.",
  fixTestCredentialsUndo: "No hay nada que deshacer.",
  fixTestCredentialsByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials > Test connection. Las nuevas se escriben allí, nunca aquí.",
  fixRecreateAssignmentTitle: "Quitar y volver a crear la asignación",
  fixRecreateAssignmentWhat:
    "La asignación ({person}, {app}) se quita y se crea otra vez con el mismo rol. Guardo una copia de la anterior y la devuelvo si falla la segunda mitad.",
  fixRecreateAssignmentCosts:
    "Tarda unos segundos. Si un ciclo empieza justo entremedias, una cuenta existente queda desactivada hasta el siguiente.",
  fixRecreateAssignmentUndo:
    "La nueva asignación tiene otro identificador y la fecha de hoy; los anteriores no vuelven.",
  fixRecreateAssignmentByHand:
    "Entra ID > Enterprise apps > {app} > Users and groups: quite la asignación ({person}) y añada de nuevo el mismo rol.",
  fixOldAssignment: "La asignación actual: rol {role}, desde {assignedAt}.",
  fixOldAssignmentUndated: "La asignación actual: rol {role}.",
  fixAbout: "{title} ({person}, {app})",
  fixAboutApp: "{title} ({app})",
  fixCosts: "Lo que cuesta: {costs}",
  fixUndo: "Lo que no se puede deshacer: {undo}",
  fixRightsApp: "Se hace con la identidad del bot ({permission}) y queda registrado con su nombre.",
  fixRightsDelegated:
    "Se hace con sus propios permisos ({permission}) y queda registrado con su nombre.",
  fixOnce: "Esta confirmación sirve una sola vez, para usted, hasta {untilAt}.",
  fixNow: "Hacerlo ahora",
  fixLeave: "Dejarlo",
  fixWhich: "¿Cuál preparo? No se cambia nada antes de que lo confirme.",
  fixNotCalledFor:
    "Nada de lo que he encontrado aquí pide «{title}», por eso no lo ofrezco. Si lo quiere de todos modos: Entra ID > Enterprise apps > {app} > Provisioning.",
  fixOther: "«{title}» no es lo que hace falta aquí. Lo que puedo preparar:",
  fixConfirmInWords:
    "Para estar seguros: pulse o escriba «Hacerlo ahora» y empiezo ({title}: {app}). Hasta entonces no cambia nada.",
  canDo: "Sí, en cuanto lo confirme:",
  cannotDo: "No, desde aquí no puedo cambiar eso.",
  fixLeft: "De acuerdo, no he cambiado nada.",
  fixDoing: "Estoy en ello: {title}, {app}.",
  fixOnlyEngineers: "Eso solo lo pueden hacer los ingenieros; no he cambiado nada.",
  fixOff: "Los cambios desde aquí están desactivados (FIXES); no he cambiado nada. A mano: {way}",
  fixNoToken:
    "Esto se haría con sus propios permisos, y aquí todavía nadie puede iniciar sesión para ello; no he cambiado nada. A mano: {way}",
  fixSignInFirst:
    "Esto se hace con sus propios permisos: inicie sesión y pulse de nuevo. No he cambiado nada. A mano: {way}",
  fixSignInInTeams:
    "Esto se hace con sus propios permisos, y para ello se inicia sesión en nuestro propio chat de Teams: pregunte allí y pulse en la respuesta. No he cambiado nada. A mano: {way}",
  fixOutdated: "Esa confirmación ya no es válida; no he cambiado nada.",
  fixUsed: "Usted ya lo confirmó ({usedAt}); no lo he hecho otra vez.",
  fixUnderWay: "Todavía está en marcha.",
  fixDoesNotFit: "Tal como está ahora, esto no ayuda: {title}. No he cambiado nada.",
  fixDone: "Hecho: {title}, {app}.",
  fixFollows: "Vigilo el registro y le aviso en cuanto se vea el efecto.",
  fixCredentialsGood: "Las credenciales guardadas funcionan ({app}).",
  fixCredentialsBad: "Las credenciales guardadas se rechazan ({app}). {said}",
  fixOnDemandSuccess: "El servicio informa de que ha ido bien ({person}, {app}).",
  fixOnDemandSkipped: "El servicio lo ha omitido y no ha escrito nada ({person}, {app}). {said}",
  fixOnDemandFailure: "El servicio lo ha intentado y ha fallado ({person}, {app}). {said}",
  fixOnDemandUnread:
    "El servicio lo ha aceptado ({person}, {app}), pero no he podido leer su respuesta.",
  fixAlreadySo: "El aprovisionamiento ya funciona ({app}); no he cambiado nada.",
  fixUnknown: "No sé si ha llegado: no hubo respuesta. No lo envío otra vez por mi cuenta.",
  fixOwed:
    "He quitado la asignación ({person}, {app}), o lo he intentado, y todavía no he podido crearla otra vez. {said} Sigo intentándolo y le aviso. A mano: {way}",
  fixRestored: "La asignación está de nuevo, con el mismo rol ({person}, {app}).",
  fixDenied:
    "Microsoft Graph lo ha rechazado: falta {permission} o el rol necesario. A mano: {way}",
  fixSignIn: "Microsoft Graph pide iniciar sesión de nuevo; no se ha cambiado nada. A mano: {way}",
  fixNotFound: "Microsoft Graph ya no lo encuentra; no se ha cambiado nada.",
  fixRefused: "Microsoft Graph ha dicho que no; no se ha cambiado nada. {said} A mano: {way}",
  fixBusy:
    "Microsoft Graph está ocupado; no se ha cambiado nada. Inténtelo de nuevo en {seconds} segundos.",
  fixUnavailable:
    "No he podido leer cómo está; no he cambiado nada. Inténtelo de nuevo en un momento.",
  fixStopJobFirst:
    "La conexión usa OAuth ({app}): hay que detener antes el aprovisionamiento e iniciarlo después. No he cambiado nada. A mano: {way}",
  fixWantsDistinguishedName:
    "Las personas vienen de Active Directory ({app}) y allí solo se conocen por su nombre distintivo. No he cambiado nada. A mano: {way}",
  fixNotSupported: "Este aprovisionamiento no lo ofrece ({app}). No he cambiado nada.",
  fixNoAssignment: "Ya no hay una asignación propia ({person}, {app}). No he cambiado nada.",
  fixSeveralAssignments:
    "Hay varias asignaciones ({person}, {app}) y no puedo saber cuál es. No he cambiado nada. A mano: {way}",
  fixInterrupted: "Me interrumpieron antes. No se ha cambiado nada; puede empezar otra vez.",
  fixTookEffect: "Ya se ve ({app}): {line} Sigo vigilando.",
  fixJobRuns: "El aprovisionamiento vuelve a funcionar y aún debe terminar su primer ciclo.",
  fixForYou:
    "{by} ha hecho algo al respecto ({app}). Lo vigilo y le aviso en cuanto haya funcionado.",
  fixWorkedForYou:
    "Buenas noticias: ha funcionado ({app}). El caso {number} sigue abierto hasta que {by} lo cierre.",
} as const satisfies Pick<Texts, keyof typeof english>;
