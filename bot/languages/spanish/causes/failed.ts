import { type CauseTranslations } from "../../translation";

/** Causes in Spanish: the service tried, and failed. */
export const failed = {
  appRoleUnknown: {
    state: "Rol desconocido allí",
    line: "{app} no conoce el rol asignado para {person}.",
    employeeLine: "El rol que se le dio para {app} ya no existe allí.",
    next: {
      employee: ["Pida a su equipo de soporte que le dé otro rol en {app}."],
      helpdesk: [
        "Abra Entra ID > Enterprise apps > {app} > Users and groups, seleccione la persona ({person}) o el grupo, Edit assignment, y elija un rol que exista en {app}.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Compare los roles de la aplicación con los del destino; puede que los roles importados se hayan cambiado de nombre o eliminado allí.",
        "Con varios roles por persona, compruebe qué expresión usa el mapeo (SingleAppRoleAssignment o AppRoleAssignmentsComplex).",
      ],
    },
  },
  crossCloudNotAllowed: {
    state: "Otra nube",
    line: "Con la configuración actual, el otro inquilino no es accesible desde esta nube.",
    employeeLine: "La conexión con la otra organización no está configurada del todo.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "Pida a un administrador de identidades que compruebe que el id. del inquilino es correcto y, si los inquilinos están en nubes distintas, que la sincronización entre nubes está marcada en ambos.",
      ],
      engineer: [
        "El portal lo muestra como credenciales no válidas. Vuelva a crear la configuración con la casilla entre nubes marcada (ExternalTenantNotFound), o marque la sincronización entre nubes en el inquilino de destino (TokenExpired).",
      ],
    },
  },
  crossTenantAccessClosed: {
    state: "Cerrado entre inquilinos",
    line: "La configuración de acceso entre inquilinos no deja entrar al servicio en el otro inquilino.",
    employeeLine: "La conexión con la otra organización aún no está abierta del todo.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "Pida a los administradores de identidades de ambos inquilinos que comprueben External Identities > Cross-tenant access settings: canje automático de invitaciones, de salida en el origen y de entrada en el destino, y Allow user synchronization en el destino.",
        "Después, Test connection en Entra ID > Enterprise apps > {app} > Provisioning, y espere al próximo ciclo.",
      ],
      engineer: [
        "El portal lo muestra como credenciales no válidas, pero las credenciales están bien. Habilite el canje automático en ambos inquilinos y la sincronización de entrada de usuarios en el destino (P1 o P2).",
        "Espere unos minutos a que se replique la directiva antes de Test connection.",
      ],
    },
  },
  directoryQuotaUsedUp: {
    state: "Directorio lleno",
    line: "El directorio de destino ha alcanzado su cuota de objetos.",
    employeeLine: "El lugar donde debe ir su cuenta está lleno en este momento.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "Pida a un administrador de identidades del inquilino de destino que aumente la cuota de objetos o elimine los que no se usan.",
      ],
      engineer: [
        "Compruebe la cuota del directorio del inquilino de destino; los objetos eliminados cuentan durante 30 días. Verifique un dominio personalizado o pida un aumento al soporte de Microsoft.",
      ],
    },
  },
  duplicateSource: {
    state: "Reclamado dos veces",
    line: "Otra entrada del directorio tiene el mismo valor coincidente que el previsto para {person}.",
    employeeLine: "Sus datos y los de otra entrada parecen los mismos para {app}.",
    next: {
      employee: [
        "Pida a su equipo de soporte que compare sus datos con los de la otra entrada; puede ver ambos.",
      ],
      helpdesk: [
        "Busque en Entra ID > Users el valor coincidente para {person} (a menudo el correo o el número de empleado). Dos personas lo comparten; haga corregir el equivocado en su origen.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Busque el segundo objeto de origen por el valor coincidente y corríjalo, o elija otro atributo coincidente. Una dirección de correo compartida vincula dos orígenes a un solo destino.",
      ],
    },
  },
  endpointUnreachable: {
    state: "Inaccesible",
    line: "No se ha podido acceder a {app}, o no ha respondido a tiempo. Se vuelve a intentar automáticamente.",
    employeeLine:
      "No se puede acceder a {app} en este momento. Los próximos intentos se hacen automáticamente.",
    next: {
      employee: [
        "De momento no tiene que hacer nada.",
        "Si mañana su cuenta sigue sin estar, dígaselo a su equipo de soporte.",
      ],
      helpdesk: [
        "Espere al próximo intento, unos 40 minutos después; un único tiempo de espera agotado no requiere nada más.",
        "Si continúa: Test connection en Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials, y pregunte a la persona responsable de {app} por la dirección, el certificado y el firewall.",
      ],
      engineer: [
        "Compruebe desde fuera la URL del inquilino, el DNS, el certificado TLS y el firewall; con un agente local, su puerto de salida 443 y *.servicebus.windows.net.",
        "Host ECMA: la URL del inquilino es https://localhost:8585/ecma2host_NAME/scim, el sujeto del certificado debe ser el nombre del host y el servicio ECMA2Host debe estar en ejecución.",
      ],
    },
  },
  expressionInvalid: {
    state: "Expresión incorrecta",
    line: "Una expresión de mapeo de {app} no funciona para {person}.",
    employeeLine: "Hay que ajustar la conexión con {app} antes de poder configurar su cuenta.",
    next: {
      employee: [
        "?clear El problema no está en sus datos. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "Pida a la persona responsable de {app} que pruebe la expresión con los valores para {person}: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > el atributo > Expression builder.",
        "Los nombres de atributo en las expresiones distinguen mayúsculas y minúsculas: [department], no [Department].",
      ],
      engineer: [
        "Pruebe en el generador de expresiones (Expression builder). Los nombres distinguen mayúsculas y minúsculas, una expresión admite 10.000 caracteres como máximo y Switch puede no dar nada cuando su origen no ha cambiado (use IIF).",
        "Guardar un mapeo inicia un ciclo completo.",
      ],
    },
  },
  guestInvitationsForbidden: {
    state: "Prohibido por una directiva",
    line: "Una configuración del inquilino lo prohíbe, casi siempre la de invitaciones de usuarios invitados.",
    employeeLine: "Una configuración de la organización impide crear su cuenta en {app}.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Pida a su equipo de soporte que lo mire con los administradores de la organización.",
        "!clear Pida a su equipo de soporte que lo mire con los administradores de la organización.",
      ],
      helpdesk: [
        "Pida a un administrador del inquilino de destino que elija una configuración de invitaciones menos estricta: Entra ID > External Identities > External collaboration settings.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Compruebe las restricciones de invitación, los dominios permitidos y bloqueados, y el acceso condicional para el servicio. Provision on demand muestra al momento si es suficiente.",
      ],
    },
  },
  insufficientRights: {
    state: "Sin permiso",
    line: "El servicio puede iniciar sesión en {app}, pero no tiene permiso para hacer esto allí.",
    employeeLine: "A la conexión con {app} le falta un permiso necesario.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "Pida a quien administra {app} que dé a la cuenta o al token que usa el aprovisionamiento los derechos que enumera el tutorial de {app}.",
        "Después, Test connection en Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials; las personas con error se vuelven a intentar automáticamente.",
      ],
      engineer: [
        "?code {code}: inició sesión, pero se rechazó la operación. Compruebe el rol o los ámbitos de la cuenta de aprovisionamiento, y que la URL del inquilino apunta al lugar correcto.",
        "Si se rechazan todas las llamadas, trátelo como un problema de credenciales: cree un token nuevo y Test connection.",
      ],
    },
  },
  invalidAttributeValue: {
    state: "Valor no aceptado",
    line: "{app} no acepta uno de los valores para {person}.",
    employeeLine: "{app} no acepta uno de sus datos.",
    next: {
      employee: [
        "Pregunte a su equipo de soporte de qué dato se trata; puede verlo y sabe quién lo corrige.",
      ],
      helpdesk: [
        "?property El valor que no se acepta es {property}.",
        "Lea el mensaje en Entra ID > Enterprise apps > {app} > Provisioning logs > Troubleshooting & Recommendations, y haga corregir el valor donde se mantiene, por ejemplo en Recursos Humanos.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Compruebe el dominio, la longitud, los caracteres y la lista de valores permitidos en el destino. Corrija el valor de origen o la expresión de mapeo (NormalizeDiacritics, Mid, DefaultDomain).",
        "Los nombres principales de usuario solo admiten A-Z a-z 0-9 ' . - _ ! # ^ ~, en un dominio verificado. El correo de un usuario invitado no puede pertenecer a un grupo.",
      ],
    },
  },
  invitationFailed: {
    state: "Error en la invitación",
    line: "La invitación al inquilino de destino ha fallado para {person}.",
    employeeLine: "La invitación a la otra organización no se ha completado.",
    next: {
      employee: ["Pida a su equipo de soporte que lo mire; por su parte no hay que hacer nada."],
      helpdesk: [
        "Compruebe si ya hay una cuenta en el inquilino de destino para {person}, por ejemplo como invitado con otra dirección.",
        "Si no la hay y el próximo ciclo también falla, pida a un administrador de identidades que abra un caso de soporte con Microsoft.",
      ],
      engineer: [
        "No hay documentado un motivo más preciso para este código. Abra un caso de soporte con Microsoft, con el id. del trabajo y el id. de cambio de la entrada.",
      ],
    },
  },
  invitedUserDisabled: {
    state: "Deshabilitada en el destino",
    line: "Hay una cuenta en el inquilino de destino para {person}, pero está deshabilitada allí con una invitación pendiente.",
    employeeLine: "Su cuenta en la otra organización está desactivada.",
    next: {
      employee: ["Pida a su equipo de soporte que haga activar su cuenta en la otra organización."],
      helpdesk: [
        "Pida a un administrador del inquilino de destino que habilite allí la cuenta para {person}.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: ["Habilite el objeto en el inquilino de destino y use Provision on demand."],
    },
  },
  licenceMissing: {
    state: "Sin licencias libres",
    line: "{app} no tiene ninguna licencia libre para {person}.",
    employeeLine: "En este momento no hay ninguna licencia libre en {app}.",
    next: {
      employee: [
        "Pregunte a su responsable o a su equipo de soporte si se puede liberar o comprar una licencia.",
        "En cuanto haya una, su cuenta se crea automáticamente.",
      ],
      helpdesk: [
        "Pida a la persona responsable de {app} que libere o compre licencias, o que compruebe quién tiene asignación sin necesitarla.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Compare las asignaciones con las licencias del destino. Un filtro de ámbito o un grupo más pequeño mantienen bajo el número.",
      ],
    },
  },
  linkedObjectGone: {
    state: "Vínculo roto",
    line: "La cuenta que el servicio conocía en {app} para {person} ya no está allí.",
    employeeLine: "Su cuenta anterior en {app} ya no existe, y el servicio aún no lo ha notado.",
    next: {
      employee: [
        "Pida a su equipo de soporte que haga vincular su cuenta de nuevo; un administrador puede hacerlo en unos minutos.",
      ],
      helpdesk: [
        "Pregunte a quien administra {app} si la cuenta se eliminó o cambió de nombre allí, y pídale que la restaure si se eliminó por error.",
        "Si hay que crearla de nuevo, pida a un administrador de identidades que quite el vínculo obsoleto.",
      ],
      engineer: [
        "Pause el trabajo, elimine la conexión de objeto para {person} (API beta), inícielo y use Provision on demand. O reinicie el trabajo con Full, que rehace todas las coincidencias: un ciclo completo, y se pueden perder cambios en cola.",
        "El servicio no nota los cambios hechos dentro del destino.",
      ],
    },
  },
  managerNotFound: {
    state: "Falta el responsable",
    line: "Para {person}, el responsable u otro objeto al que se hace referencia aún no está allí.",
    employeeLine: "Su cuenta hace referencia a alguien que aún no está en {app}.",
    next: {
      employee: [
        "Su cuenta suele estar ya; pruebe a iniciar sesión en {app}.",
        "Si no, pida a su equipo de soporte que lo mire.",
      ],
      helpdesk: [
        "Compruebe que el responsable indicado para {person} está asignado a {app} y dentro del ámbito. Primero llega la cuenta; el responsable, en un ciclo posterior.",
        "Si el responsable entró más tarde en el ámbito: Restart provisioning, o Provision on demand primero para el responsable y luego para {person}.",
      ],
      engineer: [
        "Mantenga el mapeo predeterminado de manager y los anclajes; el responsable necesita un valor coincidente en el destino y debe aprovisionarse antes. Un responsable que entra más tarde en el ámbito no se nota hasta un reinicio.",
      ],
    },
  },
  matchingAttributeUnsuitable: {
    state: "No permite buscar",
    line: "No se puede buscar en {target} por el atributo coincidente de {app}.",
    employeeLine: "Hay que ajustar la conexión con {app} antes de poder crear su cuenta.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "Pida a la persona responsable de {app} que use otro atributo coincidente, como el nombre de usuario: Entra ID > Enterprise apps > {app} > Provisioning > Mappings, Matching precedence.",
      ],
      engineer: [
        "El atributo debe ser único y el destino debe responder a un filtro sobre él. En Entra ID no se puede filtrar por extensionAttribute1 a 15: use employeeId. En Active Directory, haga indexar el atributo coincidente; employeeID no lo está de forma predeterminada.",
        "Al guardar un mapeo empieza un ciclo completo.",
      ],
    },
  },
  matchNotUnique: {
    state: "Encontrada dos veces",
    line: "{target} tiene más de una cuenta que coincide para {person}, así que no se modifica ninguna.",
    employeeLine:
      "En {target} hay más de una cuenta que podría ser la suya, así que no se ha cambiado ninguna.",
    next: {
      employee: [
        "Pida a su equipo de soporte que haga aclarar la cuenta duplicada en {target}. Dígale si tiene allí una cuenta más antigua.",
        "Después, su cuenta se crea automáticamente.",
      ],
      helpdesk: [
        "Pida a quien administra {target} que busque el valor coincidente para {person} (a menudo el nombre de usuario, el correo o el número de empleado) y que quite o cambie la cuenta que no corresponde.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "?code Código {code}: el paso Match de la entrada muestra el atributo y los objetos encontrados.",
        "Quite el duplicado, o elija un atributo coincidente que sea único y se pueda filtrar en el destino. De Recursos Humanos a Active Directory suelen ser dos cuentas con el mismo employeeId.",
      ],
    },
  },
  notImplementedByTarget: {
    state: "No admitido allí",
    line: "{app} no admite lo que el servicio le ha pedido.",
    employeeLine: "{app} aún no permite lo que hace falta para configurar su cuenta.",
    next: {
      employee: [
        "Pregunte a su equipo de soporte cómo obtener mientras tanto una cuenta en {app}; puede que alguien tenga que crearla a mano.",
      ],
      helpdesk: [
        "Pida a la persona responsable de {app} que compare la configuración con el tutorial: qué acciones (crear, actualizar, deshabilitar, grupos) se admiten.",
        "Las acciones que no se admiten se desactivan en el mapeo: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Target object actions.",
      ],
      engineer: [
        "Mire en el registro qué método ha fallado. Desactive la acción o el atributo en el mapeo, o haga que el punto de conexión lo implemente (suelen faltar PATCH y DELETE).",
      ],
    },
  },
  objectMasteredElsewhere: {
    state: "Gestionado en otro sitio",
    line: "Otro sistema gestiona un valor en el destino para {person}, y el servicio no tiene permiso para cambiarlo.",
    employeeLine: "Otro sistema gestiona una parte de su cuenta en {app}.",
    next: {
      employee: [
        "Pida a su equipo de soporte que haga hacer el cambio en el sistema que la gestiona.",
      ],
      helpdesk: [
        "Pregunte a un administrador de identidades del destino dónde se gestiona la cuenta: en Active Directory local o en Exchange Online. El cambio debe hacerse allí.",
      ],
      engineer: [
        "MasteredOnPremises: el objeto de destino se sigue sincronizando desde Active Directory y no se puede actualizar. OriginatedInExternalService: extensionAttribute1-15, mail y showInAddressList pertenecen a Exchange Online (Set-MailUser).",
        "Quite la propiedad del mapeo, o deje la cuenta fuera del ámbito ({person}).",
      ],
    },
  },
  requiredAttributeMissing: {
    state: "Falta un valor",
    line: "{app} necesita un valor que está vacío para {person}.",
    employeeLine: "En sus datos falta una información que {app} necesita.",
    next: {
      employee: [
        "Pregunte a su equipo de soporte qué información falta; puede verla y sabe quién la rellena.",
        "!stopped En cuanto esté, su cuenta se crea automáticamente, normalmente en menos de 40 minutos.",
      ],
      helpdesk: [
        "?property El valor que falta es {property} en {app}.",
        "!property La entrada del registro nombra en sus pasos el valor que falta: Entra ID > Enterprise apps > {app} > Provisioning logs.",
        "?sources Rellene {sources} para {person} donde se mantiene, en Recursos Humanos o en Entra ID > Users > {person} > Properties.",
        "Si allí no hay nada vacío, pida a la persona responsable de {app} que compruebe el mapeo: Entra ID > Enterprise apps > {app} > Provisioning > Mappings.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Rellene el atributo de origen, o dé al mapeo una expresión alternativa. Un valor predeterminado solo se aplica al crear, y los atributos vacíos no se envían.",
        "Los objetos con error se reintentan en el próximo ciclo y después cada vez con menos frecuencia; Provision on demand lo intenta al momento.",
      ],
    },
  },
  roleMappingAmbiguous: {
    state: "Los roles no encajan",
    line: "El mapeo de roles de {app} no encaja con los roles asignados para {person}.",
    employeeLine: "Sus roles en {app} se contradicen.",
    next: {
      employee: [
        "Pida a su equipo de soporte que mire sus roles en {app}: debería haber solo uno.",
      ],
      helpdesk: [
        "Abra Entra ID > Enterprise apps > {app} > Users and groups: para {person} debería haber un solo rol en {app}, también a través de grupos.",
        "Si deben ser varios, pida a la persona responsable de {app} que cambie el mapeo de roles.",
      ],
      engineer: [
        "SingleAppRoleAssignment admite un rol; con varios no está definido cuál se envía. AppRoleAssignmentsComplex los envía todos. Ninguno funciona con Sync all users and groups.",
      ],
    },
  },
  schemaMismatch: {
    state: "El mapeo no encaja",
    line: "El mapeo envía a {app} algo que no existe en su esquema.",
    employeeLine: "Hay que ajustar la conexión con {app} antes de poder configurar su cuenta.",
    next: {
      employee: [
        "?clear El problema no está en sus datos. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "?property El atributo es {property}.",
        "Pida a la persona responsable de {app} que compruebe el mapeo: Entra ID > Enterprise apps > {app} > Provisioning > Mappings. Quite o corrija el atributo, o haga que se defina en {app}.",
        "Guardar un mapeo inicia un ciclo completo, que tarda de 20 minutos a varias horas.",
      ],
      engineer: [
        "SchemaAttributeNotFound: quite el mapeo o defina el atributo en el destino. CanOnlyAcceptValue: mapee un solo valor en lugar de varios.",
        "Después, compruébelo con Provision on demand antes de que el ciclo completo llegue a todo el mundo.",
      ],
    },
  },
  scimIncompatible: {
    state: "Respuesta no entendida",
    line: "El servicio no entiende las respuestas de {app}.",
    employeeLine: "La conexión con {app} no funciona bien, para todo el mundo.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "Compare la URL del inquilino en Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials con el tutorial de {app} y, después, Test connection.",
        "Si la URL es correcta, pase el mensaje de la entrada del registro al equipo que desarrolla {app}.",
      ],
      engineer: [
        "El punto de conexión debe responder como dice la RFC 7644, sección 3.4.2: 200 con una lista vacía cuando no coincide nada, una entrada para un usuario, y respetar filter y excludedAttributes.",
        "Pruebe ?aadOptscim062020 en la URL del inquilino para un PATCH conforme; no actúa en Provision on demand.",
      ],
    },
  },
  serviceInternalError: {
    state: "Error del servicio",
    line: "En el servicio de aprovisionamiento se ha producido un error interno para {person}. Se vuelve a intentar automáticamente.",
    employeeLine:
      "El servicio que crea las cuentas ha tenido un problema. El próximo intento se hace automáticamente.",
    next: {
      employee: [
        "De momento no tiene que hacer nada.",
        "Si mañana su cuenta sigue sin estar, dígaselo a su equipo de soporte.",
      ],
      helpdesk: [
        "Espere al próximo intento, unos 40 minutos después.",
        "Si dura un día, pida a un administrador de identidades que abra un caso de soporte con Microsoft.",
      ],
      engineer: [
        "Nada en la configuración lo causa. Si persiste, abra un caso de soporte con Microsoft, con el id. del trabajo, el id. del ciclo y el id. de cambio de la entrada.",
      ],
    },
  },
  targetRejectedRequest: {
    state: "Rechazada",
    line: "{app} ha rechazado la solicitud para {person}.",
    employeeLine: "{app} no ha aceptado la solicitud de configurar su cuenta.",
    next: {
      employee: [
        "Pida a su equipo de soporte que mire la respuesta de {app}; los administradores de allí pueden decir qué es lo que no se acepta.",
      ],
      helpdesk: [
        "Abra la entrada en Entra ID > Enterprise apps > {app} > Provisioning logs > Troubleshooting & Recommendations y lea qué ha respondido {app}.",
        "Pase esa respuesta a quien administra {app}: lo habitual es una configuración de allí o un valor que no se acepta.",
      ],
      engineer: [
        "Compare la solicitud y la respuesta del registro con la documentación de la API de {app}. Pruebe usted la misma solicitud y corrija después el mapeo o la configuración del destino.",
        "?code El código era {code}; la página de estado del proveedor también puede mostrar una incidencia.",
      ],
    },
  },
  targetServerError: {
    state: "Error al otro lado",
    line: "{app} ha respondido con un error propio. Se vuelve a intentar automáticamente.",
    employeeLine:
      "{app} tiene un problema propio en este momento. Los próximos intentos se hacen automáticamente.",
    next: {
      employee: [
        "De momento no tiene que hacer nada.",
        "Si mañana su cuenta sigue sin estar, dígaselo a su equipo de soporte.",
      ],
      helpdesk: [
        "Espere al próximo intento, unos 40 minutos después, y mire la página de estado de {app}.",
        "Si el error dura un día, abra un caso con el proveedor de {app} e incluya la hora de la entrada del registro.",
      ],
      engineer: [
        "Lea la respuesta en la entrada del registro. Si solo afecta a algunas personas, puede que un valor haga fallar el destino: compare con alguien que funcione.",
        "Los errores repetidos se intentan cada vez con menos frecuencia; Provision on demand lo intenta al momento.",
      ],
    },
  },
  conditionalAccessBlocks: {
    state: "Inicio bloqueado",
    line: "Una directiva de acceso condicional bloquea un inicio de sesión que hace falta aquí.",
    employeeLine: "Una regla de inicio de sesión de la organización estorba a su cuenta en {app}.",
    next: {
      employee: [
        "?clear Su cuenta está bien. Pida a su servicio de asistencia que lo vea con los administradores de la organización.",
        "!clear Pida a su servicio de asistencia que lo vea con los administradores de la organización.",
      ],
      helpdesk: [
        "Pida a un administrador de identidades Entra ID > Sign-in logs de esa hora: la entrada nombra la directiva y a quién bloqueó.",
        "Si se trataba de entrar en {app}, el motivo es la directiva y no el aprovisionamiento.",
      ],
      engineer: [
        "Si la directiva bloquea aquello con lo que entra el aprovisionamiento, excluya esa cuenta o entidad de servicio; después Test connection y Provision on demand.",
        "En el inquilino de destino de una sincronización entre inquilinos solo este puede cambiar la directiva.",
      ],
    },
  },
  targetTenantForbids: {
    state: "Rechazado por el inquilino",
    line: "El inquilino de destino no permite al servicio hacer esto para {person}.",
    employeeLine: "Una configuración de la otra organización impide crear su cuenta en {app}.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Pida a su equipo de soporte que lo mire con la otra organización.",
        "!clear Pida a su equipo de soporte que lo mire con la otra organización.",
      ],
      helpdesk: [
        "Pida a un administrador del inquilino de destino que compruebe External Identities > External collaboration settings: quién puede invitar y qué dominios se permiten.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "AzureActiveDirectoryForbidden: configuración de invitaciones del inquilino de destino, dominios permitidos, o un objeto que se gestiona localmente o en una unidad administrativa restringida. Suavice la configuración o deje la cuenta fuera del ámbito ({person}).",
      ],
    },
  },
  targetThrottled: {
    state: "Más despacio",
    line: "{app} ha pedido al servicio que vaya más despacio. Se vuelve a intentar automáticamente.",
    employeeLine:
      "{app} recibe demasiadas solicitudes en este momento. Los próximos intentos se hacen automáticamente.",
    next: {
      employee: [
        "?clear No tiene que hacer nada; su cuenta se crea automáticamente, normalmente en unas horas.",
        "!clear Pregunte a su equipo de soporte si hay algo más que lo impida.",
      ],
      helpdesk: [
        "Espere: cada ciclo posterior (cada 20 a 40 minutos) vuelve a intentarlo. No hay que cambiar nada para {person}.",
        "Si dura un día, pregunte al proveedor de {app} por sus límites.",
      ],
      engineer: [
        "Busque 429 en los registros de aprovisionamiento del último día. Ayuda tener menos objetos en el ámbito o un límite más alto del proveedor.",
        "Aprovisionamiento de entrada controlado por API: 40 llamadas como máximo en 5 segundos y 6000 en 24 horas; ponga 50 registros en cada llamada.",
      ],
    },
  },
  unexplainedFailure: {
    state: "Con error",
    line: "El aprovisionamiento en {app} ha fallado para {person} con un error que no está entre los conocidos.",
    employeeLine: "Su cuenta en {app} no se ha podido configurar; el motivo aún no está claro.",
    next: {
      employee: ["Pida a su equipo de soporte que lo mire, o hable aquí con una persona."],
      helpdesk: [
        "Abra la entrada en Entra ID > Enterprise apps > {app} > Provisioning logs y lea Troubleshooting & Recommendations.",
        "?code Busque el código {code} en la documentación de {app}, o abra un caso con él.",
        "Las personas con error se vuelven a intentar automáticamente, así que mire otra vez después del próximo ciclo.",
      ],
      engineer: [
        "Compare con otros errores del mismo ciclo: una sola persona apunta a un valor; todo el mundo, a la conexión. Provision on demand muestra el paso que falla.",
        "Para el soporte de Microsoft, guarde el id. del trabajo, el id. del ciclo y el id. de cambio de la entrada.",
      ],
    },
  },
  uniqueValueConflict: {
    state: "Ya ocupado",
    line: "{app} ya tiene otra cuenta con un valor que debe ser único, y no se ha considerado coincidente para {person}.",
    employeeLine: "Otra cuenta de {app} ya usa su nombre o su dirección.",
    next: {
      employee: [
        "Pida a su equipo de soporte que lo mire con quienes administran {app}. Si ya tuvo una cuenta allí, dígalo: puede que sea esa.",
        "Después, su cuenta se crea automáticamente.",
      ],
      helpdesk: [
        "Pregunte a quien administra {app} qué cuenta tiene el nombre de usuario o el correo para {person}. Si es una cuenta anterior de la misma persona, hay que corregir allí el valor coincidente para que se reutilice; si no, uno de los dos valores debe cambiar.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Lea en los detalles del error qué atributo entra en conflicto. Corrija el atributo coincidente si la cuenta debe reutilizarse; si no, el valor en el origen o el destino; o deje la cuenta fuera del ámbito ({person}).",
        "En la sincronización entre inquilinos (AmbiguousUser), un usuario interno del inquilino de destino tiene la dirección de proxy: elimínela allí o deje la cuenta fuera del ámbito ({person}).",
      ],
    },
  },
  photoNotCarried: {
    state: "Las fotos no se envían",
    line: "Este tipo de aprovisionamiento no envía fotos, así que la foto para {person} se debe poner en {target}.",
    employeeLine: "Su foto no se copia en {app}.",
    next: {
      employee: ["Agregue su foto en {app}, o pregunte a su equipo de soporte cómo hacerlo."],
      helpdesk: [
        "La cuenta está bien: sus demás datos se aprovisionan y las fotos no. Ponga la foto en {target}.",
      ],
      engineer: [
        "La sincronización entre inquilinos y los trabajos de Workday omiten las fotos. Quite thumbnailPhoto del mapeo si está, y envíe las fotos de otra forma, por ejemplo con una API de la aplicación.",
      ],
    },
  },
} as const satisfies CauseTranslations;
