import type { RuleWords } from '../law-words.js';
import type { frenchBearers, frenchRules } from './french.js';

/** The title, and the duty to complete "debe ...". */
export const spanishRules: Record<keyof typeof frenchRules, RuleWords> = {
  SESSION_LIST: [
    'Lista de cuestiones de la sesión',
    'entregar a la Secretaría General la lista de cuestiones de la sesión, preferentemente',
  ],
  ACK: ['Acuse de recibo', 'acusar recibo de la solicitud lo antes posible'],
  STATUS_ON_REQUEST: ['Respuesta sobre el estado de la solicitud', 'informar del estado de la solicitud'],
  SUBMISSION_CUTOFF: ['Últimas alegaciones antes de la sesión', 'presentar las últimas alegaciones'],
  ADM_NOTICE: ['Respuesta sobre la admisibilidad', 'decir si la solicitud es admisible'],
  IPSG_DATA_CHECK: ['Comprobación de si existen datos', 'decir si existen datos sobre el solicitante'],
  IPSG_SEQUENCE: ['Fin del examen de conformidad', 'terminar su propio examen de conformidad, que la Comisión espera'],
  NCB_REPLY: ['Respuesta de la oficina de origen', 'responder a las preguntas que se le hacen'],
  APPLICANT_REPLY: ['Respuesta a la Comisión', 'responder a la Comisión'],
  PROVISIONAL_IMPLEMENT: ['Aplicación de una medida provisional', 'aplicar la medida provisional'],
  ACCESS_DECISION: ['Decisión sobre el acceso', 'decidir sobre el acceso'],
  DELETION_DECISION: ['Decisión sobre la corrección o la supresión', 'decidir sobre la corrección o la supresión'],
  REVISION_DECISION_ACCESS: ['Decisión sobre la revisión de una decisión de acceso', 'decidir sobre la revisión'],
  REVISION_DECISION_DELETION: [
    'Decisión sobre la revisión de una decisión de corrección o supresión',
    'decidir sobre la revisión',
  ],
  EXTENSION_NOTICE: ['Aviso de una prórroga', 'comunicar sin demora la prórroga y motivarla'],
  DECISION_TO_IPSG: ['Decisión entregada a la Secretaría General', 'entregar su decisión a la Secretaría General'],
  IPSG_IMPLEMENT: ['Ejecución de la decisión', 'ejecutar la decisión'],
  IPSG_IMPLEMENT_CLARIF: ['Ejecución tras las aclaraciones', 'ejecutar la decisión tal como se aclaró'],
  NOTIFY_ACCESS: ['Decisión notificada al solicitante', 'notificar la decisión al solicitante'],
  NOTIFY_DELETION: ['Decisión notificada al solicitante tras la ejecución', 'notificar la decisión al solicitante'],
  RECIPIENTS_TOLD: [
    'Aviso a los destinatarios de los datos',
    'avisar a todos los destinatarios de los datos, salvo a la fuente',
  ],
  REVISION_FILING: ['Solicitud de revisión', 'solicitar la revisión'],
  CCF_FILE_RETENTION: ['Fin de la conservación del expediente de la Comisión', 'suprimir su propio expediente'],
  DEFICIENCY_CURE: ['Documentos que faltan', 'enviar los documentos que faltan'],
  CONDITIONAL_DECISION: ['Condición puesta por la decisión', 'cumplir la condición puesta por la decisión'],
  NATIONAL_UPDATE_ON_NOTICE: ['Copia nacional actualizada', 'actualizar de inmediato la copia nacional'],
  NOTICE_EXPIRY: [
    'Fin de la conservación',
    'justificar la conservación de los datos, que de lo contrario se suprimen,',
  ],
  NOTICE_REVIEW_PROMPT: [
    'Pregunta a la fuente sobre la conservación de los datos',
    'preguntar a la fuente si los datos siguen siendo necesarios',
  ],
  NATIONAL_COPY_DELETE: ['Copia nacional suprimida', 'suprimir la copia nacional'],
  NATIONAL_COPY_UPDATE: ['Actualización semanal de la copia nacional', 'actualizar la copia nacional'],
  USE_OBJECTION: ['Oposición a otro uso de los datos', 'oponerse al otro uso de los datos'],
  NOTICE_SUSPENSION_END: ['Fin de la suspensión', 'poner fin a la suspensión o retirar la notificación o la difusión'],
  IPSG_NATIONAL_ENTITY_SILENCE: [
    'Respuesta a la petición de autorización de la Secretaría General',
    'responder a la petición de autorización, que de lo contrario se considera concedida,',
  ],
  ACCESS_OBJECTION_NEW_ENTITY: ['Oposición al acceso de una nueva entidad', 'oponerse al acceso de la nueva entidad'],
  NCB_SUPERVISION: ['Fin de la supervisión correctiva', 'poner fin a la supervisión de la oficina o renovarla'],
  ADM_NOTICE_COMPLETED: [
    'Respuesta sobre la admisibilidad tras completarla',
    'decir si la solicitud completada es admisible',
  ],
  CHASE_ADM: ['Primer recordatorio sobre la admisibilidad', 'preguntar cortésmente si la solicitud es admisible'],
  CHASE_ADM2: ['Segundo recordatorio sobre la admisibilidad', 'preguntar de nuevo si la solicitud es admisible'],
  CHASE_ACCESS: ['Recordatorio sobre la decisión de acceso', 'pedir la decisión sobre el acceso'],
  CHASE_DELETION_MID: [
    'Pregunta sobre la sesión',
    'preguntar en qué sesión figura la solicitud (Estatuto, art. 31(3))',
  ],
  CHASE_DELETION: [
    'Recordatorio sobre la decisión de corrección o supresión',
    'pedir la decisión, y preguntar si se decidió y comunicó una prórroga (Estatuto, art. 40(3))',
  ],
  CHASE_PROVISIONAL: ['Pregunta sobre la medida provisional', 'preguntar qué ha sido de la medida provisional'],
  POST_SESSION: ['Carta después de la sesión', 'enviar su carta después de la sesión'],
  DEDICATED_INDEX: [
    'Primera nueva comprobación de listas y bases de datos',
    'comprobar de nuevo el sitio web, las policías nacionales, el SIS y los proveedores de listas',
  ],
  ECE_PROV_18: [
    'Documentos de extradición tras la detención preventiva, 18 días',
    'enviar la solicitud de extradición y sus documentos, sin lo cual la detención puede terminar,',
  ],
  ECE_PROV_40: [
    'Documentos de extradición tras la detención preventiva, 40 días',
    'enviar la solicitud de extradición y sus documentos, sin lo cual la detención debe terminar,',
  ],
  ECE3_CONSENT_10: [
    'Respuesta sobre el consentimiento a la extradición simplificada',
    'decir al Estado requirente si la persona consiente',
  ],
  BILAT_PROV: [
    'Documentos de extradición según el tratado',
    'enviar la solicitud de extradición y sus documentos dentro del plazo del tratado',
  ],
  EAW_10_CONSENT: ['Decisión sobre la entrega tras el consentimiento', 'decidir sobre la entrega'],
  EAW_60: ['Decisión sobre la entrega sin consentimiento', 'decidir sobre la entrega'],
  EAW_90: ['Decisión sobre la entrega, plazo prorrogado 30 días', 'decidir sobre la entrega'],
  EAW_SURRENDER: ['Entrega', 'proceder a la entrega'],
  UK_P2_PROV: [
    'Documentos de extradición tras la detención preventiva (Reino Unido, parte 2)',
    'enviar la solicitud de extradición y sus documentos',
  ],
  UK_APPEAL_P2: ['Recurso contra la orden de extradición (Reino Unido, parte 2)', 'pedir autorización para recurrir'],
  ECHR_4M: ['Demanda ante el Tribunal Europeo de Derechos Humanos', 'presentar la demanda ante el Tribunal'],
  ECHR_R39: [
    'Medida cautelar del Tribunal Europeo de Derechos Humanos',
    'pedir una medida cautelar lo antes posible antes de la expulsión',
  ],
  UN_HRC_IM: ['Medida cautelar del Comité de Derechos Humanos de la ONU', 'pedir una medida cautelar'],
  UN_WGAD_60: [
    'Respuesta del gobierno al Grupo de Trabajo',
    'responder al Grupo de Trabajo sobre la Detención Arbitraria',
  ],
  UN_CAT_IM: ['Medida cautelar del Comité contra la Tortura de la ONU', 'pedir una medida cautelar'],
  ASYLUM_APPEAL: ['Recurso contra la denegación de asilo', 'recurrir la denegación'],
  SIS_ACCESS: ['Respuesta sobre los datos del Sistema de Información de Schengen', 'responder a la petición de acceso'],
  GDPR_KYC: [
    'Respuesta de un banco o de un proveedor de listas',
    'responder a la petición de acceso, corrección o supresión',
  ],
  US_FOIA: ['Respuesta según la Freedom of Information Act', 'responder a la petición'],
  US_MOTION_REOPEN: ['Petición de reapertura (Estados Unidos)', 'presentar la petición de reapertura'],
  CLEAN_UP_RECIPIENTS: [
    'Confirmación de que se avisó a los destinatarios',
    'avisar a todos los destinatarios de los datos, salvo a la fuente',
  ],
  CLEAN_UP_NATIONAL_COPY: ['Copia nacional actualizada', 'actualizar la copia nacional'],
  CLEAN_UP_VISA: [
    'Visados y registros de viaje corregidos',
    'escribir a la autoridad de visados para comunicarle el resultado',
  ],
  CLEAN_UP_BANK: ['Banco informado del resultado', 'escribir al banco para comunicarle el resultado'],
  CLEAN_UP_LIST: [
    'Corrección pedida al proveedor de listas',
    'pedir al proveedor de listas que corrija o suprima su entrada',
  ],
  CLEAN_UP_CERTIFICATE: [
    'Certificado de que no hay notificación ni difusión',
    'pedir a la Comisión una carta que confirme que la persona no es objeto de ninguna notificación ni difusión',
  ],
  CLEAN_UP_CHECK_0: [
    'Comprobación inmediata de listas y bases de datos',
    'comprobar el sitio web, las policías nacionales, el SIS y los proveedores de listas',
  ],
  CLEAN_UP_CHECK_3: [
    'Comprobación de listas y bases de datos a los 3 meses',
    'comprobar el sitio web, las policías nacionales, el SIS y los proveedores de listas',
  ],
  CLEAN_UP_CHECK_12: [
    'Comprobación de listas y bases de datos a los 12 meses',
    'comprobar el sitio web, las policías nacionales, el SIS y los proveedores de listas',
  ],
  CLEAN_UP_WATCH: [
    'Vigilancia de una nueva notificación o de un cambio de color',
    'preguntar si se han vuelto a registrar datos, con otro color, por otro país o como mensaje',
  ],
};

export const spanishBearers: Record<keyof typeof frenchBearers, string> = {
  'requesting state': 'el Estado requirente',
  'requested state': 'el Estado requerido',
  'executing court': 'el tribunal de ejecución',
  'states concerned': 'cada Estado interesado',
  'requested person': 'la persona reclamada',
  author: 'el autor de la comunicación',
  government: 'el gobierno',
  complainant: 'el autor de la queja',
  'national authority': 'la autoridad nacional',
  controller: 'el responsable del tratamiento',
  agency: 'el organismo consultado',
  respondent: 'el demandado',
};
