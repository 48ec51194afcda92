import type { problems as english } from '../en/problems.js';
import { translation } from '../message.js';

export const problems = translation<typeof english>()({
  'not-found': 'Aquí no hay nada, o no le corresponde verlo.',
  unauthenticated: 'Inicie sesión, o envíe un token de sesión o una clave de API válidos.',
  'not-allowed': 'Su función, su clave o este origen no lo permite.',
  stale: 'El registro cambió después de que usted lo leyera. Léalo de nuevo antes de cambiarlo.',
  'precondition-required': 'Envíe como If-Match el ETag del registro que ha leído.',
  invalid: '{count, plural, =1 {Un valor es erróneo.} other {# valores son erróneos.}} No se guardó nada.',
  'too-large': 'El envío es mayor de lo que aquí se acepta.',
  'send-json': 'Envíe el cuerpo como application/json.',
  'send-utf-8': 'Envíe el JSON en UTF-8, la única codificación de JSON (RFC 8259, 8.1).',
  'send-form': 'Envíe el archivo como multipart/form-data.',
  'too-many': 'Espere {seconds, plural, =1 {un segundo} other {# segundos}} antes del próximo envío.',
  unexpected: 'La operación no pudo completarse. No se guardó nada.',
  stopping: 'El servidor se está deteniendo o aún no está listo.',
  'database-slow': 'La base de datos tardó demasiado en responder. Inténtelo de nuevo en un momento.',
  'database-unreachable':
    'Ahora no se puede acceder a la base de datos. Compruebe si su cambio se guardó antes de enviarlo de nuevo.',
  busy: 'Otro cambio del mismo registro llegó primero. Envíe de nuevo.',
  duplicate: 'Otro registro ya tiene este valor.',
  'unknown-record': 'No existe tal registro en su despacho.',
  rule: 'Los valores no concuerdan entre sí.',
  required: 'Este campo necesita un valor.',
  'unstorable-character': 'El envío contiene un carácter que no puede guardarse, como NUL.',
  'wrong-value': 'Un número, una fecha o un identificador está fuera de límites o mal escrito.',
  unreadable: 'El envío no se puede leer.',
  'address-encoding': 'La dirección contiene codificación por porcentajes que no es UTF-8.',
  'address-nul': 'La dirección contiene el carácter NUL; quítelo.',
  'body-length': 'El cuerpo es más corto o más largo de lo que dice Content-Length.',
  'file-too-large': 'Un archivo puede tener 25 MB. Envíe un escaneo más pequeño, o el documento por partes.',
});
