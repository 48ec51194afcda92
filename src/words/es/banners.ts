import type { banners as english } from '../en/banners.js';
import { translation } from '../message.js';

export const banners = translation<typeof english>()({
  'no-heartbeat.reminders':
    'No sale ningún recordatorio: el proceso de fondo no ha terminado su trabajo desde hace más de dos minutos. Pida a quien administra el servidor que lo arranque; hasta entonces trabaje con la lista de plazos, no con los recordatorios.',
  'no-heartbeat.digest':
    'No se prepara ningún resumen del día: el proceso de fondo no ha terminado su trabajo desde hace más de dos minutos. Pida a quien administra el servidor que lo arranque; hasta entonces trabaje con la lista de plazos, no con los recordatorios.',
  'clock-jump':
    'El reloj del servidor saltó hacia delante. Los recordatorios que solo vencieron por eso se retienen hasta el {until, time, short} y después salen. Pida a quien administra el servidor que ponga el reloj en hora antes.',
  'clock-skew':
    'Los relojes de la aplicación y de la base de datos difieren en {seconds, number} s, así que las horas mostradas pueden ser erróneas. Pida a quien administra el servidor que los sincronice.',
  'dead-letters':
    '{count, plural, one {# recordatorio no se pudo entregar} other {# recordatorios no se pudieron entregar}}. Informe usted a los destinatarios, corrija sus direcciones y acuse recibo de los plazos: así termina este mensaje.',
  'unfinished-reminders':
    '{count, plural, one {# recordatorio lleva más de una hora de retraso y aún no ha salido} other {# recordatorios llevan más de una hora de retraso y aún no han salido}}. Mire usted lo que vence hoy, y pregunte a quien administra el servidor por qué no sale el correo.',
  'unapplied-plan':
    'Un cambio de los recordatorios de muchas fechas lleva más de una hora sin aplicarse, y a algunas fechas les faltan recordatorios. Pida a quien administra el servidor que mire el registro del proceso de fondo; hasta entonces trabaje con la lista de plazos.',
});
