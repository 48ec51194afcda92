import type { firmProblems as english } from '../en/firm-problems.js';
import { translation } from '../message.js';

export const firmProblems = translation<typeof english>()({
  'address-has-login': 'Este correo ya tiene un acceso; cada dirección pertenece a uno solo.',
  'address-taken': 'Una persona de su despacho ya tiene este correo.',
  'only-owner': 'Es el único socio titular del despacho; dé antes esa función a otra persona.',
  'ask-colleague': 'Pida a un colega que lo haga: lo que introduce una persona lo confirma otra.',
  'only-lawyer-confirms': 'Solo el único abogado del despacho puede confirmar lo que introdujo la misma persona.',
  'more-lawyers':
    'El despacho consta con un solo abogado, pero tiene {count, plural, =1 {un socio o abogado activo} other {# socios y abogados activos}}; pídaselo al otro.',
  'for-sole-lawyer':
    'Este ajuste es para un despacho con un solo socio o abogado activo; el suyo tiene {count, number}.',
  'entered-today': 'Lo introdujo hoy ({today, date, long} en {zone}); véalo otro día y confírmelo entonces.',
  'absence-days': 'El último día de una ausencia no es anterior al primero.',
  'own-deputy': 'Designe a otra persona: nadie puede ser su propio suplente.',
  'absence-cancelled': 'Esta ausencia fue anulada; introduzca una nueva.',
  'own-absence': 'Puede indicar sus propias ausencias; las de otra persona las indica un socio titular del despacho.',
  'key-has-no-session': 'Una clave de API no tiene sesión; revoque la clave.',
  'wrong-credentials': 'El correo electrónico o la contraseña son erróneos, o la cuenta está desactivada.',
  'key-expiry': 'Dé un instante futuro, dentro de un año como máximo.',
  'firm-exists':
    'Ya existe un despacho. Si es la demostración, arranque con un REDRESS_HOME vacío y REDRESS_DEMO=0 para crear el suyo.',
  'setup-token': 'El token de configuración es erróneo o ya se usó; reinicie el servidor para obtener otro.',
  'webhook-taken': 'Esta dirección ya es un webhook de su despacho.',
  'webhook-removed': 'Este webhook fue retirado; cree uno nuevo.',
  'feed-revoked': 'Este canal ya está revocado; cree uno nuevo si lo necesita.',
  'no-outbox': 'El correo sale por SMTP, así que aquí no hay bandeja de salida; consulte los recordatorios.',
  'own-digests': 'Los resúmenes de otras personas son para socios titulares y auditores; pida el suyo.',
  'rule-set-taken': 'Su despacho ya tiene un conjunto de reglas con este código; redacte mejor su próxima versión.',
  'draft-met': 'Alguien redactó una versión en el mismo momento; envíe la suya otra vez.',
  'built-in-code': 'Un conjunto de reglas integrado tiene este código; elija otro.',
  'built-in-rules': 'Las reglas integradas solo cambian con una nueva versión de Redress.',
  'version-or-text': 'Indique una versión de las reglas o dé su texto, una de las dos cosas.',
  'before-effective': 'Es anterior al día en que la versión entra en vigor ({from, date, long}).',
  'no-such-rule': 'El texto no tiene ninguna regla con este identificador.',
  'only-draft-published':
    'Solo puede publicarse un borrador, y esta versión está {status, select, published {publicada} withdrawn {retirada} other {fuera de borrador}}.',
  'withdrawn-already': 'Esta versión ya está retirada.',
  'test-cases-unmet':
    'Hay casos de control que no concuerdan: corrija las reglas o los casos en un nuevo borrador. No se publicó nada.',
  'test-case': '«{name}»: la regla {rule} debería dar {expected} y da {got}.',
  'a-day': 'el {day, date, long}',
  'no-date': 'ninguna fecha',
  'whole-address': 'Escriba una dirección completa, como https://hooks.example.org/redress.',
  'no-credentials': 'Quite el nombre y la contraseña de la dirección.',
  'no-fragment': 'Quite lo que sigue a #.',
  'https-only': 'La dirección debe empezar por https://.',
  'port-443': 'Solo se llama al puerto 443.',
  'not-public': 'Esta dirección no está en la internet pública.',
  'near-us': 'Este nombre lleva a una dirección de la red interna del servidor.',
});
