import type { dateProblems as english } from '../en/date-problems.js';
import { translation } from '../message.js';

export const dateProblems = translation<typeof english>()({
  'future-fact':
    'El {day, date, long} está en el futuro (hoy es {today, date, long}, hora de {zone}); regístrelo cuando haya ocurrido.',
  lyon: 'Lyon',
  'of-a-new-fact': 'Cada hecho nuevo tiene sus propios seis meses: regístrelo como hecho nuevo del expediente.',
  'reason-needed': 'Ya consta: {days}; indique por qué se corrige.',
  'reason-or-again': 'Ya consta: {days}; indique por qué se corrige, o que ocurrió de nuevo.',
  'one-day': '{day, date, long}',
  'between-days': 'del {earliest, date, long} al {latest, date, long}',
  'day-or-interval': 'Dé el día, o bien el primer y el último día posibles, en ese orden.',
  'only-open-proposal': 'Esta propuesta está {state}; solo puede decidirse una abierta.',
  'all-none-or-some': 'Elija todas las fechas, ninguna, o indique las que deben cambiar.',
  'foreign-item': 'Esta fecha no pertenece a esta propuesta.',
  'date-never-moves': 'Esta fecha nunca se mueve: {why}; quítela.',
  'not-open': 'Este plazo está {status}; solo puede cambiarse uno abierto.',
  'extension-decided': 'Esta prórroga está {state}; solo puede decidirse una solicitada.',
  'say-until': 'Indique hasta cuándo.',
  'say-communicated': 'Indique el día en que se comunicó.',
  'granting-paper':
    'Indique el documento o la comunicación que la concede; la fecha original rige hasta que se conceda por escrito.',
  'override-decided': 'Este cambio de fecha ya está decidido: fecha {state}.',
  'no-date-to-verify': 'Esta obligación aún no tiene fecha que verificar.',
  'future-met': 'El {day, date, long} está en el futuro; indique el día en que se cumplió.',
  'two-cancel':
    'Incumplir esta fecha hace perder un derecho, así que la anulan dos personas: proponga un cambio de fecha que la anule.',
  'computed-date': 'Esta fecha la calcula una regla; corrija el día desde el que se cuenta.',
  'day-range': 'Dé un día del {from, date, long} al {until, date, long}.',
  'facts-needed': 'Dé los días conocidos, o un conjunto de reglas con su punto de partida y una fecha.',
  'foreign-kind': 'No existe tal clase de {subject}; quítela o corrija el objeto.',
  'facts-or-trigger':
    'Dé los días conocidos, o bien el conjunto de reglas, el punto de partida y la fecha juntos, sin ellos.',
  'no-rule-set': 'No existe tal conjunto de reglas.',
  'not-counted-from': 'Ninguna regla de este conjunto cuenta desde eso.',
  'foreign-subject': 'Lo que se cuenta desde eso trata de: {subjects}. Corrija el objeto y la clase.',
  'length-unit': 'Dé un número y su unidad: días, días hábiles, semanas, meses o años.',
  'no-rule': 'No existe tal regla.',
  'fixed-length': 'Esta regla fija su propia duración; solo la que la deja a un tratado, ley o decisión admite otra.',
  'fixed-first-day': 'Ninguna regla de este conjunto deja abierto cuál es el primer día.',
  'first-day': 'Elija cuál es el primer día: el mismo día o el siguiente.',
  'strict-last-days':
    'Un plazo perentorio nuestro tiene siempre recordatorios 3 días y 1 día antes y el mismo día, pues incumplirlo hace perder un derecho; añada {count, plural, =1 {el que falta} other {los # que faltan}}.',
  'no-deadline': 'Ese plazo ya no existe.',
  'name-to-hand-over': 'Indique una persona cuando lo traspase, y solo entonces.',
  'has-it-already': 'Esta persona ya es la responsable.',
  'nobody-at-work': 'Nadie de su despacho que trabaje en expedientes tiene este identificador.',
  'not-responsible':
    'Solo pueden decirlo los responsables de esta fecha: el responsable o su suplente, el abogado responsable, un socio titular, o quien recibió el recordatorio.',
  'acknowledged-already': 'Ya se acusó recibo de este recordatorio.',
  'reminder-overtaken': 'Este recordatorio fue sustituido: la fecha se movió o se cumplió. Consulte el plazo.',
  'reminder-suppressed': 'Este recordatorio no se envió a su destinatario; se avisó a otra persona.',
  'reminder-not-sent': 'Este recordatorio aún no se ha enviado; acuse recibo del plazo.',
  'last-before-first': 'Dé un último día que no sea anterior al primero.',
  'too-many-days': 'Pida como máximo {most, number} días a la vez.',
  'which-kind-of-record': 'Indique de qué clase de registro es el identificador, por ejemplo un cliente.',
});
