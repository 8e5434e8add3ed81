import { type CauseTranslations } from "../../translation";

/** Causes in Spanish: from HR to a directory, and the agents and clients in between. */
export const cloudHr = {
  agentSetupFailed: {
    state: "Agente no instalado",
    line: "El agente de aprovisionamiento no se puede instalar, registrar o iniciar.",
    employeeLine: "Una parte de nuestros propios sistemas que crea las cuentas aún no está lista.",
    next: {
      employee: [
        "?clear El problema no está en sus datos. Diga a su equipo de soporte que está a la espera.",
        "!clear Diga a su equipo de soporte que está a la espera.",
      ],
      helpdesk: [
        "Páselo a un administrador del directorio: el problema está en el servidor del agente, no en la persona.",
      ],
      engineer: [
        "El servicio no se inicia: conceda Log on as a service, use un servidor que no sea controlador de dominio, desinstale los agentes antiguos. gMSA: cree la clave raíz de KDS.",
        "Registro: proxy de salida en AADConnectProvisioningAgent.exe.config; directiva de PowerShell RemoteSigned o Undefined. Recopilador de métricas: agregue la cuenta de servicio a Performance Log Users.",
      ],
    },
  },
  agentUnavailable: {
    state: "El agente no responde",
    line: "El agente local que escribe en Active Directory no responde.",
    employeeLine: "Una parte de nuestros propios sistemas que crea las cuentas no responde.",
    next: {
      employee: [
        "?clear El problema no está en sus datos. Diga a su equipo de soporte que está a la espera.",
        "!clear Diga a su equipo de soporte que está a la espera.",
      ],
      helpdesk: [
        "Pida a un administrador del directorio que mire en el servidor del agente si el servicio Microsoft Entra Connect Provisioning Agent se está ejecutando, y que lo reinicie.",
        "Entra ID > Entra Connect > Cloud sync > Agents muestra qué agentes están activos.",
      ],
      engineer: [
        "Compruebe el servicio, el puerto de salida 443 y *.servicebus.windows.net, y que el dominio está registrado en el asistente del agente. Visor de eventos: el evento 2 contiene la respuesta; el 9, el filtro LDAP.",
        "NoAgentsAssigned o InvalidResource: vuelva a registrar el agente. Después de asignar un agente, espere de 10 a 20 minutos antes de Test connection.",
      ],
    },
  },
  apiPayloadInvalid: {
    state: "Datos rechazados",
    line: "Los datos enviados a la API de aprovisionamiento de entrada no tienen la forma esperada.",
    employeeLine: "Sus datos no han llegado en la forma necesaria.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera.",
        "!clear Diga a su equipo de soporte que está a la espera.",
      ],
      helpdesk: [
        "Páselo al equipo que gestiona el cliente de la API: el tipo de contenido o la carga son incorrectos.",
      ],
      engineer: [
        "Envíe Content-Type application/scim+json y una carga bulkUpload según la documentación, con un máximo de 50 operaciones cada vez.",
      ],
    },
  },
  apiPermissionMissing: {
    state: "Falta un permiso",
    line: "El cliente de la API de aprovisionamiento de entrada no tiene permiso para enviar datos.",
    employeeLine: "Al sistema que envía sus datos le falta un permiso.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera.",
        "!clear Diga a su equipo de soporte que está a la espera.",
      ],
      helpdesk: [
        "Pida a un administrador de identidades que conceda al cliente de la API el permiso SynchronizationData-User.Upload.",
      ],
      engineer: [
        "Conceda SynchronizationData-User.Upload al cliente (aplicación o identidad administrada) con consentimiento del administrador y obtenga después un token nuevo.",
      ],
    },
  },
  apiTokenExpired: {
    state: "Token caducado",
    line: "El cliente de la API de aprovisionamiento de entrada usa un token caducado.",
    employeeLine: "El sistema que envía sus datos no ha podido iniciar sesión.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera.",
        "!clear Diga a su equipo de soporte que está a la espera.",
      ],
      helpdesk: [
        "Páselo al equipo que gestiona el cliente de la API: tiene que obtener un token nuevo.",
      ],
      engineer: [
        "Solicite un token nuevo en cada ejecución; compruebe el reloj de la máquina del cliente y su secreto o certificado.",
      ],
    },
  },
  connectorHostMisconfigured: {
    state: "Host del conector",
    line: "El host del conector situado delante de {app} no está listo.",
    employeeLine: "Una parte de nuestros propios sistemas, delante de {app}, aún no está lista.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "Páselo al administrador del host del conector: el problema está en el servidor, no en la persona.",
        "Si indica que está importando datos, espere a que termine la importación.",
      ],
      engineer: [
        "Assembly: dé a la cuenta de servicio control total de la carpeta de caché. DN: desactive DN is Anchor, marque Autogenerated. El servicio ya existe: desinstale el host antiguo y elimine su carpeta. DSN: guarde el archivo en UTF-8.",
        "Importando: espere; si no termina nunca, ni tras varios reinicios, empiece la configuración de nuevo.",
      ],
    },
  },
  containerNotFound: {
    state: "Unidad no encontrada",
    line: "Para {person}, el mapeo lleva a una unidad organizativa que no existe.",
    employeeLine: "Su cuenta no se ha podido colocar en el directorio.",
    next: {
      employee: [
        "?clear El problema no está en sus datos. Su equipo de soporte puede pasarlo a quienes gestionan el directorio.",
        "!clear Su equipo de soporte puede pasarlo a quienes gestionan el directorio.",
      ],
      helpdesk: [
        "Pida a la persona responsable del mapeo que compare el contenedor de destino de la entrada del registro (paso Export) con Active Directory; lo habitual es un error al escribirlo.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Corrija Active Directory Container, o haga que parentDistinguishedName termine en un valor predeterminado: Switch([...], unidad predeterminada, ...). Compruebe el valor en el paso Export.",
      ],
    },
  },
  directoryAccessDenied: {
    state: "Sin permiso en AD",
    line: "El agente no tiene permiso para escribir la cuenta en Active Directory para {person}.",
    employeeLine: "Falta un permiso para configurar su cuenta.",
    next: {
      employee: [
        "?clear El problema no está en sus datos. Su equipo de soporte puede pasarlo a quienes gestionan el directorio.",
        "!clear Su equipo de soporte puede pasarlo a quienes gestionan el directorio.",
      ],
      helpdesk: [
        "Pida a un administrador del directorio que compruebe la unidad organizativa para {person}: la herencia de permisos y la posible pertenencia a un grupo protegido.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "A provAgentgMSA$ le faltan derechos: habilite la herencia en toda la cadena de unidades, o saque la cuenta de los grupos protegidos ({person}) y borre adminCount (SDProp restablece los permisos cada 60 minutos).",
        "Para mover cuentas entre unidades, dé al gMSA control total sobre ambas.",
      ],
    },
  },
  directoryAttributeUnknown: {
    state: "Desconocido en el directorio",
    line: "El mapeo escribe un atributo que el directorio no conoce.",
    employeeLine:
      "Hay que ajustar la conexión con el directorio antes de poder configurar su cuenta.",
    next: {
      employee: [
        "?clear El problema no está en sus datos. Diga a su equipo de soporte que está a la espera.",
        "!clear Diga a su equipo de soporte que está a la espera.",
      ],
      helpdesk: [
        "Pregunte a un administrador del directorio si el atributo se ha agregado hace poco. Si es así, basta con reiniciar el agente de aprovisionamiento.",
      ],
      engineer: [
        "El agente lee el esquema al iniciarse: reinícielo tras un cambio de esquema; si no, corrija el mapeo. Limite objectClass a las clases que el servidor conoce.",
      ],
    },
  },
  directoryRefusedValue: {
    state: "Valor no aceptado",
    line: "Active Directory no acepta uno de los valores para {person}.",
    employeeLine: "Uno de sus datos no es válido allí.",
    next: {
      employee: [
        "Pregunte a su equipo de soporte de qué dato se trata; puede verlo y sabe quién lo corrige.",
      ],
      helpdesk: [
        "?property El valor que no se acepta es {property}.",
        "Lea el mensaje en Entra ID > Enterprise apps > {app} > Provisioning logs y haga corregir el valor en Recursos Humanos: lo habitual es que esté vacío o sea muy largo.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        'Valor vacío: IgnoreFlowIfNullOrEmpty([x]) o Switch([x],[x],"","N/A"). Demasiado largo (company y cn admiten 64 caracteres): Mid(). Booleanos: "TRUE" o "FALSE" en mayúsculas.',
      ],
    },
  },
  hrAttributeNotRead: {
    state: "No se lee de RR. HH.",
    line: "Hay un valor que no se lee del sistema de Recursos Humanos para {person}.",
    employeeLine: "Uno de sus datos no llega desde el sistema de Recursos Humanos.",
    next: {
      employee: [
        "Pregunte a su equipo de soporte qué dato falta; alguien de Recursos Humanos tiene que mirar cómo se transmite.",
      ],
      helpdesk: [
        "Pregunte a un administrador del sistema de Recursos Humanos si la cuenta que usa el aprovisionamiento puede leer el valor (Workday: domain security policy).",
        "Después haga comprobar la ruta en Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Show advanced options > Edit attribute list.",
      ],
      engineer: [
        "Compare el XPATH o el JSONPath con la versión del servicio web en la URL del inquilino: sin versión responde v21.1. Los campos calculados y de integración no se pueden leer; use un id. personalizado o un grupo de aprovisionamiento.",
        "Después del cambio, reinicie el aprovisionamiento, o pruebe con una persona en Provision on demand.",
      ],
    },
  },
  hrChangeNotTracked: {
    state: "Cambio no visto",
    line: "Para {person}, el cambio en Recursos Humanos es de un tipo que el servicio ve tarde o no ve.",
    employeeLine: "Un cambio en sus datos de Recursos Humanos aún no ha llegado.",
    next: {
      employee: [
        "Pida a su equipo de soporte que haga trasladar el cambio a mano si no puede esperar.",
      ],
      helpdesk: [
        "Provision on demand traslada el cambio para {person}: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand, con el número de empleado.",
        "Las bajas de personas en zonas horarias por delante de la hora del Pacífico llegan con 12 a 18 horas de retraso.",
      ],
      engineer: [
        "Los cambios fuera del registro de transacciones de Workday (campos calculados y de referencia) necesitan un ciclo completo: reinicie cada semana o cada mes. Para las bajas, use un grupo Terminated Workers o la versión preliminar de anticipación de bajas (termination lookahead).",
      ],
    },
  },
  hrTenantDown: {
    state: "Sistema de RR. HH. no disponible",
    line: "El sistema de Recursos Humanos no está disponible, muy probablemente por su mantenimiento programado.",
    employeeLine:
      "El sistema de Recursos Humanos no está disponible en este momento; los cambios llegarán cuando vuelva a estarlo.",
    next: {
      employee: ["No tiene que hacer nada; suele volver a funcionar por sí solo el sábado."],
      helpdesk: [
        "Pregunte al administrador de Recursos Humanos por el mantenimiento del inquilino (inquilinos de implementación de Workday: de la noche del viernes a la mañana del sábado). El trabajo se recupera automáticamente.",
        "Si no hay mantenimiento: puede que el usuario de integración esté bloqueado o que su contraseña haya caducado.",
      ],
      engineer: [
        "Confirme la ventana de mantenimiento; si no la hay, restablezca la contraseña del usuario de integración, introdúzcala, Test connection, y reinicie con QuarantineState.",
      ],
    },
  },
  mailManagedByExchange: {
    state: "El correo viene de Exchange",
    line: "Exchange administra la dirección de correo, y el aprovisionamiento desde Recursos Humanos no puede escribirla para {person}.",
    employeeLine: "Su dirección de correo la gestiona el sistema de correo, no Recursos Humanos.",
    next: {
      employee: [
        "Pregunte a su equipo de soporte por su buzón: la dirección aparece cuando está configurado.",
      ],
      helpdesk: [
        "Asigne una licencia de Exchange Online para {person}, o haga definir la dirección en Exchange. No hay que cambiar nada en el aprovisionamiento.",
      ],
      engineer: [
        "El conector hacia Entra ID no escribe mail. Quítelo del mapeo y deje que lo defina Exchange, o escriba proxyAddresses en el entorno local.",
      ],
    },
  },
  noMatchCreateFollows: {
    state: "No es un error",
    line: "No se ha encontrado ninguna cuenta con el valor coincidente para {person}, así que ahora se crea una.",
    employeeLine: "Su cuenta está a punto de crearse.",
    next: {
      employee: ["No tiene que hacer nada; vuelva a mirar dentro de una hora."],
      helpdesk: [
        "Es un paso de una creación normal. El resultado está en los pasos siguientes de la misma entrada.",
        "Si ya existía una cuenta, compare su valor coincidente con el de Recursos Humanos.",
      ],
      engineer: [
        "Es lo esperado antes de EntrySynchronizationAdd. Si existe una cuenta, compruebe su atributo coincidente y el filtro LDAP en el registro del agente (evento 9).",
      ],
    },
  },
  uniqueValueExhausted: {
    state: "Ningún nombre libre",
    line: "Todos los nombres que la regla puede formar para {person} están ocupados.",
    employeeLine: "No se ha encontrado ningún nombre de usuario libre para usted.",
    next: {
      employee: [
        "Pida a su equipo de soporte que lo mire; puede hacer que se permita otro nombre.",
      ],
      helpdesk: [
        "Pida a la persona responsable del mapeo que agregue una regla a la expresión que forma los nombres de usuario, o libere en el directorio un nombre que no se use.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Agregue una regla a SelectUniqueValue, por ejemplo con un número. Solo funciona al crear, en el nivel superior y no en atributos coincidentes; envuelva los nombres en NormalizeDiacritics, porque la búsqueda no escapa los acentos.",
      ],
    },
  },
  uploadNotInLogYet: {
    state: "La carga aún no se ve",
    line: "La carga para {person} se ha aceptado, y el registro todavía no la muestra.",
    employeeLine: "Sus datos se han entregado y se están procesando.",
    next: {
      employee: ["Espere unos minutos. Si no cambia nada, dígaselo a su equipo de soporte."],
      helpdesk: [
        "Espere de 5 a 10 minutos: las entradas de los trabajos controlados por API aparecen con retraso.",
        "Después compruebe Entra ID > Enterprise apps > {app} > Provisioning > Current status: un trabajo en pausa acepta cargas sin procesarlas.",
      ],
      engineer: [
        "202 solo significa que se ha aceptado la carga útil. Inicie el trabajo si está en pausa, reinicie el agente de aprovisionamiento si está inactivo, indique un correo de notificación y busque la entrada por el id. del encabezado Location.",
      ],
    },
  },
  workerConverted: {
    state: "Reincorporación o conversión",
    line: "En Recursos Humanos consta una reincorporación o una conversión para {person}, y qué cuenta continúa depende del número de empleado.",
    employeeLine: "Su nuevo contrato en Recursos Humanos decide cuál de sus cuentas continúa.",
    next: {
      employee: [
        "Pregunte a su equipo de soporte cuál de sus cuentas continúa. Recursos Humanos puede ver con qué número consta usted ahora.",
      ],
      helpdesk: [
        "Pregunte a Recursos Humanos si el número de empleado es el mismo. El mismo número: la cuenta anterior continúa y se habilita. Un número nuevo: se crea una cuenta nueva y se deshabilita la anterior.",
      ],
      engineer: [
        "Workday: un WID nuevo con el mismo WorkerID se queda con la cuenta; excluya las conversiones con fecha futura mediante un grupo de aprovisionamiento. SuccessFactors con un perfil reutilizado: sustituya results[0] por [-1:] o filtre por un emplStatus activo.",
        "Durante un ciclo completo pueden verse por un tiempo los valores de un perfil inactivo.",
      ],
    },
  },
} as const satisfies CauseTranslations;
