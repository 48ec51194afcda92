import type { requestProblems as english } from '../en/request-problems.js';
import { translation } from '../message.js';

export const requestProblems = translation<typeof english>()({
  'own-appeal': 'Un procedimiento no puede ser su propio recurso.',
  'notice-kept': 'Su despacho ya tiene una notificación con este identificador público y esta fuente; cambie esa.',
  'future-done': 'El {day, date, long} está en el futuro; indique el día en que se hizo.',
  'follow-up-ended': 'Esta gestión pendiente está {state}; solo puede cambiarse una abierta. Introduzca una nueva.',
  'follow-up-settled': 'Esta gestión pendiente terminó con su plazo, que está {status}. Introduzca una nueva.',
  'not-ours-to-move': 'Esta fecha no nos corresponde moverla ({force}); proponga un cambio de fecha.',
  'measure-step-no-day': 'El paso «{step}» no lleva día; quítelo.',
  'day-needed': 'Dé el propio día, o la fecha de la comunicación que lo refiere.',
  'day-needed-inferred':
    'Dé el propio día, o la fecha de la comunicación que lo refiere; la fecha queda entonces marcada como inferida.',
  'day-not-recorded': 'Este día aún no consta; dé el paso que lo fija.',
  'urgency-only-again': 'La urgencia solo se indica al solicitarla de nuevo; quítela.',
  'asked-again': 'Esta medida se solicitó de nuevo; dé el paso en la más reciente.',
  'outcomes-on-decision': 'Los resultados solo acompañan a una decisión; quítelos.',
  'notice-twice': 'Esta notificación ya tiene un resultado arriba; deje uno.',
  'foreign-notice': 'Indique una de las notificaciones de esta solicitud.',
  'say-what-was-decided': 'Indique lo que se decidió.',
  'notice-without-outcome': '{Notice}: sin resultado; dé uno, o abra una solicitud aparte si aún no se ha decidido.',
  'notice-named': '{kind} {id}',
  'filing-day': 'En hora de París, donde cuenta la presentación, fue el {day, date, long}; quite el día o corríjalo.',
  'not-of-this-step': 'El paso «{step}» no lleva esto; quítelo.',
  'discoverer-twice': 'Ya hay un día arriba ({by}); deje el más antiguo de los dos.',
  'discovery-reason': 'El día del descubrimiento ({by}) consta como {day, date, long}; indique por qué se corrige.',
  'earlier-discovery-reason': 'El plazo corre desde el {day, date, long}; indique cómo se supo de un día anterior.',
  'discovered-before':
    'Ocurrió el {happened, date, long} y no pudo descubrirse el {discovered, date, long}; corrija uno de los días.',
  'future-discovery':
    'El {day, date, long} está en el futuro (hoy es {today, date, long} en Lyon); indique el día del descubrimiento.',
  'new-fact-has-decision': 'Este hecho nuevo ya se refiere a una decisión; registre otro para la otra.',
  'new-fact-still-due': 'Aún está pendiente la solicitud de revisión por este hecho; cumpla o anule antes su plazo.',
  'not-decided':
    'Esta solicitud está «{state}» y no contiene una decisión de la Comisión que pueda revisarse (Estatuto de la Comisión, art. 42(1)). Mientras esté pendiente, incorpore el hecho en ella.',
  'fixed-by-filing':
    'Esta solicitud está «{state}»: su objeto quedó fijado al presentarla. Abra otra para las demás notificaciones.',
  'not-archivable': 'Esta solicitud está «{state}»; retírela o ciérrela antes de archivarla.',
  'say-what-is-revised':
    'Indique sobre qué era la decisión que se revisa (acceso, rectificación o supresión): el plazo depende de ello (Estatuto de la Comisión, art. 42(3)).',
  'only-revision-revises': 'Solo una solicitud de revisión revisa algo; quite esto.',
  'ground-foreign-notice': 'Esta notificación no está entre las de la solicitud; añádala allí o quítela aquí.',
  'future-notice-day':
    'El {day, date, long} está en el futuro; indique el día en que ocurrió, hoy ({today, date, long}) o antes.',
  'no-recipients':
    '{Kind}: está abierta a todos los países miembros, así que no tiene destinatarios propios; quítelos, o elija una difusión o un mensaje.',
  'no-delivery': 'Solo un mensaje directo se entrega o no; quite esto.',
  'one-source': 'La fuente es un país o un organismo internacional; deje uno de los dos.',
  'not-a-red-notice':
    'Este registro es de otra clase ({kind}); las condiciones de los artículos 82 a 87 del Reglamento de INTERPOL sobre el Tratamiento de Datos son las de una notificación roja.',
  'suggestion-decided': 'Esta sugerencia ya está {state}; solo puede decidirse una abierta.',
  'no-discovery-day':
    'Quite el día del descubrimiento: aquí no corre ningún plazo del Estatuto de la Comisión desde él.',
  'discoverer-without-day': 'Quite quién lo descubrió, o dé también el día del descubrimiento.',
  'no-due-day': 'Quite la fecha de vencimiento: los seis meses corren desde el día del descubrimiento (art. 42(2)).',
  'owner-without-due-day': 'Quite al responsable, o dé también una fecha de vencimiento.',
  'future-event':
    'El {day, date, long} está en el futuro (hoy es {today, date, long}); regístrelo cuando haya ocurrido.',
  'set-by-event': 'Es el día del propio hecho ({event}); quítelo aquí.',
  'proceeding-open-deadlines':
    'Este procedimiento tiene {count, plural, =1 {un plazo abierto; cúmplalo o anúlelo} other {# plazos abiertos; cúmplalos o anúlelos}} antes.',
  'effect-needs-request': 'Indique la solicitud a la que se refiere el efecto de esta comunicación.',
  'step-or-fact': 'Dé un paso o un día que registrar, no ambos.',
});
