// Over 200 lines: one table, which a translator reads row by row.
import type { NoticeKind } from '../notice-kind.js';
import type { Conclusion } from '../outcome.js';
import type { ProvisionalMeasureKind } from '../provisional-measure.js';
import type { RequestKind } from '../request-kind.js';
import type { SentenceRow } from './sentence-row.js';

/** What a request asks for. */
export const REQUEST_KIND_NAMES: Record<RequestKind, SentenceRow> = {
  access: ['Access', 'Accès', 'Acceso', 'اطلاع'],
  correction: ['Correction', 'Rectification', 'Corrección', 'تصحيح'],
  deletion: ['Deletion', 'Effacement', 'Supresión', 'حذف'],
  combined: ['Access and deletion', 'Accès et effacement', 'Acceso y supresión', 'اطلاع وحذف'],
  revision: ['Revision', 'Révision', 'Revisión', 'إعادة نظر'],
  preventive: ['Preventive request', 'Demande préventive', 'Solicitud preventiva', 'طلب وقائي'],
  'implementation-complaint': [
    'Complaint on implementation',
    'Plainte sur l’exécution',
    'Queja sobre la ejecución',
    'شكوى بشأن التنفيذ',
  ],
  'source-request': ['Request to the source', 'Demande à la source', 'Solicitud a la fuente', 'طلب إلى المصدر'],
  'general-secretariat-letter': [
    'Letter to the General Secretariat',
    'Lettre au Secrétariat général',
    'Carta a la Secretaría General',
    'رسالة إلى الأمانة العامة',
  ],
};

/** What a notice or another record is. */
export const NOTICE_KIND_NAMES: Record<NoticeKind, SentenceRow> = {
  'red-notice': ['Red Notice', 'Notice rouge', 'Notificación roja', 'نشرة حمراء'],
  'wanted-diffusion': [
    'Wanted person diffusion',
    'Diffusion concernant une personne recherchée',
    'Difusión de persona buscada',
    'تعميم بشأن شخص مطلوب',
  ],
  diffusion: ['Diffusion of another kind', 'Diffusion d’une autre nature', 'Difusión de otro tipo', 'تعميم من نوع آخر'],
  'blue-notice': ['Blue Notice', 'Notice bleue', 'Notificación azul', 'نشرة زرقاء'],
  'green-notice': ['Green Notice', 'Notice verte', 'Notificación verde', 'نشرة خضراء'],
  'yellow-notice': ['Yellow Notice', 'Notice jaune', 'Notificación amarilla', 'نشرة صفراء'],
  'black-notice': ['Black Notice', 'Notice noire', 'Notificación negra', 'نشرة سوداء'],
  'purple-notice': ['Purple Notice', 'Notice mauve', 'Notificación morada', 'نشرة بنفسجية'],
  'orange-notice': ['Orange Notice', 'Notice orange', 'Notificación naranja', 'نشرة برتقالية'],
  'un-special-notice': [
    'INTERPOL-UN Special Notice',
    'Notice spéciale INTERPOL-ONU',
    'Notificación especial INTERPOL-ONU',
    'نشرة خاصة للإنتربول والأمم المتحدة',
  ],
  'silver-notice': ['Silver Notice', 'Notice argentée', 'Notificación plateada', 'نشرة فضية'],
  'silver-diffusion': ['Silver Diffusion', 'Diffusion argentée', 'Difusión plateada', 'تعميم فضي'],
  'other-special-notice': [
    'Other special notice',
    'Autre notice spéciale',
    'Otra notificación especial',
    'نشرة خاصة أخرى',
  ],
  'direct-message': [
    'Direct message between bureaus',
    'Message direct entre bureaux',
    'Mensaje directo entre oficinas',
    'رسالة مباشرة بين المكاتب',
  ],
  'sltd-entry': [
    'Travel-document entry (SLTD)',
    'Enregistrement SLTD (document de voyage)',
    'Registro SLTD (documento de viaje)',
    'قيد وثيقة سفر (SLTD)',
  ],
  'smv-entry': [
    'Stolen-vehicle entry (SMV)',
    'Enregistrement SMV (véhicule volé)',
    'Registro SMV (vehículo robado)',
    'قيد مركبة مسروقة (SMV)',
  ],
  'analysis-file-entry': [
    'Criminal Analysis File entry',
    'Entrée d’un fichier d’analyse criminelle',
    'Entrada de un fichero de análisis delictivo',
    'قيد في ملف تحليل جنائي',
  ],
  'pending-request': [
    'Pending request for a notice',
    'Demande de notice en cours',
    'Solicitud de notificación pendiente',
    'طلب نشرة قيد النظر',
  ],
  'national-copy': [
    'National or regional copy',
    'Copie nationale ou régionale',
    'Copia nacional o regional',
    'نسخة وطنية أو إقليمية',
  ],
  'public-extract': ['Public extract', 'Extrait public', 'Extracto público', 'مستخرج علني'],
};

/** What was concluded of a record. */
export const CONCLUSION_NAMES: Record<Conclusion, SentenceRow> = {
  NOT_COMPLIANT_DELETE: [
    'Not compliant: to be deleted',
    'Non conforme : à supprimer',
    'No conforme: se suprimirá',
    'غير ممتثل: يُحذف',
  ],
  COMPLIANT: ['Compliant', 'Conforme', 'Conforme', 'ممتثل'],
  COMPLIANT_WITH_UPDATE: [
    'Compliant once updated',
    'Conforme après mise à jour',
    'Conforme una vez actualizado',
    'ممتثل بعد التحديث',
  ],
  COMPLIANT_CONDITIONAL: [
    'Compliant on a condition',
    'Conforme sous condition',
    'Conforme con una condición',
    'ممتثل بشرط',
  ],
  PARTIAL: [
    'Partly deleted, partly kept',
    'En partie supprimé, en partie conservé',
    'En parte suprimido, en parte conservado',
    'حُذف جزء وأُبقي جزء',
  ],
  NO_DATA: ['No data', 'Pas de données', 'Sin datos', 'لا بيانات'],
  DATA_DISCLOSED_FULL: [
    'Data disclosed in full',
    'Données communiquées en entier',
    'Datos comunicados por completo',
    'كُشفت البيانات كاملة',
  ],
  DATA_DISCLOSED_PARTIAL: [
    'Data disclosed in part',
    'Données communiquées en partie',
    'Datos comunicados en parte',
    'كُشف جزء من البيانات',
  ],
  NEITHER_CONFIRM_NOR_DENY: [
    'Neither confirmed nor denied',
    'Ni confirmé ni démenti',
    'Ni confirmado ni negado',
    'لا تأكيد ولا نفي',
  ],
  CORRECTED: ['Corrected', 'Rectifié', 'Corregido', 'صُحّح'],
  ADDENDUM_ADDED: ['Addendum added', 'Addendum ajouté', 'Adenda añadida', 'أُضيفت إضافة'],
  BLOCKED: ['Blocked', 'Bloqué', 'Bloqueado', 'حُجب'],
  DELETED_BY_SOURCE_BEFORE_DECISION: [
    'Deleted by the source before a decision',
    'Effacé par la source avant une décision',
    'Suprimido por la fuente antes de una decisión',
    'حذفه المصدر قبل صدور قرار',
  ],
  DELETED_BY_IPSG_BEFORE_DECISION: [
    'Deleted by the General Secretariat before a decision',
    'Effacé par le Secrétariat général avant une décision',
    'Suprimido por la Secretaría General antes de una decisión',
    'حذفته الأمانة العامة قبل صدور قرار',
  ],
  INADMISSIBLE: ['Inadmissible', 'Irrecevable', 'Inadmisible', 'غير مقبول'],
  DISMISSED_ABUSE: ['Dismissed as an abuse', 'Rejeté comme abusif', 'Rechazado por abusivo', 'رُفض باعتباره تعسفا'],
  WITHDRAWN: ['Withdrawn', 'Retiré', 'Retirado', 'سُحب'],
  REVISION_REJECTED_NO_NEW_FACT: [
    'Revision rejected: no new fact',
    'Révision refusée : pas de fait nouveau',
    'Revisión rechazada: sin hecho nuevo',
    'رُفضت إعادة النظر: لا واقعة جديدة',
  ],
  REVISION_GRANTED: ['Revision granted', 'Révision accordée', 'Revisión concedida', 'قُبلت إعادة النظر'],
  OTHER_REMEDY: ['Another remedy', 'Autre mesure', 'Otra medida', 'تدبير آخر'],
  DATA_EXISTS_CONTENT_RESTRICTED: [
    'Data exist, content restricted',
    'Données existantes, contenu restreint',
    'Existen datos, contenido restringido',
    'البيانات موجودة ومضمونها مقيّد',
  ],
  REFERRED_TO_SOURCE: ['Referred to the source', 'Renvoyé à la source', 'Remitido a la fuente', 'أُحيل إلى المصدر'],
  NO_REPLY: ['No reply', 'Sans réponse', 'Sin respuesta', 'لا رد'],
};

/** What is asked for in the meantime (Statute, Art. 37). */
export const MEASURE_NAMES: Record<ProvisionalMeasureKind, SentenceRow> = {
  block: ['Blocking of the data', 'Blocage des données', 'Bloqueo de los datos', 'حجب البيانات'],
  'remove-from-website': [
    'Removal from the website',
    'Retrait du site web',
    'Retirada del sitio web',
    'الإزالة من الموقع',
  ],
  priority: ['Priority', 'Priorité', 'Prioridad', 'الأولوية'],
  other: ['Another measure', 'Autre mesure', 'Otra medida', 'تدبير آخر'],
};

/** How a deadline stands, on paper and in calendars. */
export const DEADLINE_STATUS_NAMES = {
  proposed: ['proposed', 'proposé', 'propuesto', 'مقترح'],
  unverified: ['unverified', 'non vérifié', 'sin verificar', 'غير متحقق منه'],
  active: ['active', 'ouvert', 'abierto', 'مفتوح'],
  'extension-requested': ['extension-requested', 'prorogation demandée', 'prórroga pedida', 'طُلب تمديد'],
  satisfied: ['satisfied', 'fait', 'cumplido', 'أُنجز'],
  missed: ['missed', 'manqué', 'vencido', 'فات'],
  waived: ['waived', 'abandonné', 'renunciado', 'متنازل عنه'],
  cancelled: ['cancelled', 'annulé', 'anulado', 'ملغى'],
  superseded: ['superseded', 'remplacé', 'sustituido', 'مستبدل'],
} as const satisfies Record<string, SentenceRow>;
