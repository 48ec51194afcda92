import type { problemPages as english } from '../en/problem-pages.js';
import { translation } from '../message.js';

export const problemPages = translation<typeof english>()({
  status: '`{slug}`, estado HTTP {status}',
  cause: 'Causa',
  cure: 'Qué hacer',
  'malformed.title': 'El envío no se puede leer',
  'malformed.cause':
    'El cuerpo no es JSON válido en UTF-8, una propiedad o un parámetro es desconocido o está repetido, o se alteró un cursor.',
  'malformed.cure':
    'Corrija cada punto de `issues` y envíe de nuevo. La descripción de la API enumera lo que se conoce.',
  'unauthenticated.title': 'Es necesario iniciar sesión',
  'unauthenticated.cause': 'El envío no lleva sesión ni clave de API, o lleva una desconocida, vencida o revocada.',
  'unauthenticated.cure':
    'Inicie sesión con POST /api/v1/auth/login, o envíe `Authorization: Bearer <token de sesión o clave de API>`.',
  'forbidden.title': 'Su función o su clave no lo permite',
  'forbidden.cause':
    'La persona o la clave de API es conocida, pero su función o sus permisos no incluyen esta acción.',
  'forbidden.cure': 'Pida a un socio titular del despacho la función o el permiso que nombra `detail`.',
  'not-found.title': 'No encontrado',
  'not-found.cause':
    'No existe tal dirección o registro, o el registro no es suyo. La respuesta es la misma a propósito.',
  'not-found.cure':
    'Compruebe la dirección y el identificador, y que ha iniciado sesión en el despacho que tiene el registro.',
  'state-forbids.title': 'El estado actual lo impide',
  'state-forbids.cause': 'El envío está bien formado, pero el registro está en un estado en que esto no puede hacerse.',
  'state-forbids.cure': 'Lea `detail` y los demás miembros, resuelva lo que nombran e inténtelo de nuevo.',
  'step-refused.title': 'Este paso no está abierto',
  'step-refused.cause':
    'Una solicitud a la Comisión avanza por pasos fijos, y este no está abierto en su estado actual.',
  'step-refused.cure': 'Elija uno de los pasos de `allowed`, o registre antes los pasos que faltan.',
  'open-deadlines.title': 'Quedan plazos abiertos',
  'open-deadlines.cause': 'Un expediente no puede cerrarse mientras tenga plazos abiertos.',
  'open-deadlines.cure': 'Cumpla, renuncie o anule los plazos enumerados y luego cierre el expediente.',
  'second-person-needed.title': 'Hace falta una segunda persona',
  'second-person-needed.cause':
    'Lo que introdujo una persona debe confirmarlo otra: reglas publicadas, fechas verificadas, fechas sustituidas.',
  'second-person-needed.cure':
    'Pida a un colega que lo haga. Un despacho con un solo abogado activo puede indicarlo en sus ajustes y confirmar otro día.',
  'duplicate.title': 'Ya existe',
  'duplicate.cause': 'Otro registro del despacho ya tiene este valor, que debe ser único.',
  'duplicate.cure': 'Use el registro que existe, o elija otro valor para el campo nombrado en `issues`.',
  'already-set-up.title': 'Esta instalación ya está configurada',
  'already-set-up.cause':
    'El primer despacho y su socio titular se crean una sola vez; una demostración cargada cuenta como tal.',
  'already-set-up.cure': 'Inicie sesión, o arranque una instalación nueva con REDRESS_DEMO=0.',
  'busy.title': 'Otra persona está cambiando este registro',
  'busy.cause': 'Dos cambios coincidieron en el mismo registro y el otro pasó primero. No se guardó nada.',
  'busy.cure': 'Envíe lo mismo de nuevo tras los segundos de `Retry-After`.',
  'request-in-progress.title': 'El primer envío con esta clave sigue en curso',
  'request-in-progress.cause': 'Un envío con la misma Idempotency-Key aún no ha tenido respuesta.',
  'request-in-progress.cure':
    'Envíe lo mismo de nuevo tras los segundos de `Retry-After`; recibirá la primera respuesta.',
  'stale.title': 'El registro ha cambiado',
  'stale.cause': 'La versión de If-Match no es la actual: alguien cambió el registro después de que usted lo leyera.',
  'stale.cure': 'Lea de nuevo el registro, vea qué cambió y repita su cambio con el nuevo ETag.',
  'too-large.title': 'Demasiado grande',
  'too-large.cause': 'Un cuerpo JSON puede tener 1 MB; un archivo, 25 MB.',
  'too-large.cure': 'Envíe menos de una vez, por ejemplo un registro por envío.',
  'unsupported-media-type.title': 'Tipo de contenido incorrecto',
  'unsupported-media-type.cause':
    'Los cuerpos se leen como application/json; solo el envío de archivos usa multipart/form-data.',
  'unsupported-media-type.cure': 'Envíe JSON con `Content-Type: application/json`.',
  'invalid.title': 'Algunos valores son erróneos',
  'invalid.cause': 'El envío se puede leer, pero faltan valores, están fuera de límites o se contradicen.',
  'invalid.cure': 'Corrija cada punto de `issues`; se enumeran todos a la vez y no se guardó nada.',
  'unknown-reference.title': 'Una referencia no lleva a nada',
  'unknown-reference.cause': 'El cuerpo nombra un registro que no existe en su despacho.',
  'unknown-reference.cure': 'Compruebe el identificador en el campo nombrado en `issues`.',
  'idempotency-key-reused.title': 'La Idempotency-Key se usó para otro envío',
  'idempotency-key-reused.cause': 'La misma clave se envió antes con otro cuerpo, otra ruta u otro método.',
  'idempotency-key-reused.cure': 'Use una clave nueva para cada envío nuevo, y la misma solo para repetir uno.',
  'precondition-required.title': 'Indique qué versión está cambiando',
  'precondition-required.cause': 'Los cambios exigen If-Match, para que nadie sobrescriba lo que no ha visto.',
  'precondition-required.cure': 'Lea el registro, tome su ETag y devuélvalo como `If-Match: "<version>"`.',
  'too-many.title': 'Demasiados envíos',
  'too-many.cause': 'Quien llama superó en un minuto su límite de envíos, que indica `RateLimit-Policy`.',
  'too-many.cure': 'Espere los segundos de `Retry-After` y continúe más despacio.',
  'file-damaged.title': 'El archivo guardado no se puede entregar',
  'file-damaged.cause':
    'Los bytes del almacén de archivos faltan o no son los que se depositaron, así que no se entrega ninguno.',
  'file-damaged.cure': 'Restaure el almacén de archivos de una copia de seguridad, o suba de nuevo el documento.',
  'storage-full.title': 'No hay sitio para el archivo',
  'storage-full.cause': 'El disco en que este servidor guarda sus archivos está lleno. No se guardó nada.',
  'storage-full.cure': 'Avise a quien administra este servidor; envíe lo mismo de nuevo cuando haya sitio.',
  'unexpected.title': 'Algo falló por nuestra parte',
  'unexpected.cause': 'El servidor encontró un caso no previsto. No se guardó nada.',
  'unexpected.cure':
    'Comunique el identificador de `instance` a quien administra este servidor; el registro de sucesos tiene el resto.',
  'unavailable.title': 'No disponible por el momento',
  'unavailable.cause': 'El servidor arranca, se detiene o está sobrecargado, o no puede accederse a su base de datos.',
  'unavailable.cure': 'Envíe lo mismo de nuevo tras los segundos de `Retry-After`.',
});
