import type { imports as english } from '../en/imports.js';
import { translation } from '../message.js';

export const imports = translation<typeof english>()({
  'identity-differs':
    'El extracto y el cliente difieren en {differs}; compruebe que se trata de la misma persona y, si no, archive la notificación.',
  name: 'el nombre',
  'date-of-birth': 'la fecha de nacimiento',
  'in-another-case-file': 'Su despacho guarda esta notificación en otro expediente; allí se ha actualizado.',
  'kind-differs':
    'El extracto indica «{shown}» y la notificación consta como «{kept}». No se ha cambiado nada; modifíquela si el extracto tiene razón.',
  reappeared:
    'Consta como «{status}» y, sin embargo, era pública el {day, date, long} según el extracto. El estado no se ha cambiado; averigüe si los datos han vuelto.',
  'reappeared-since':
    'Consta como «{status}» desde el {since, date, long} y, sin embargo, era pública el {day, date, long} según el extracto. El estado no se ha cambiado; averigüe si los datos han vuelto.',
  'older-extract': 'Ya se había importado un extracto más reciente; este no ha cambiado nada.',
  'new-source':
    'El extracto menciona también una orden cuyo emisor es {source} y de la que no consta ninguna notificación; impórtelo de nuevo en un expediente para añadirla.',
  'not-named':
    'El extracto de {notice} no menciona ninguna orden cuyo emisor es {source}. Eso no prueba nada sobre los datos en los ficheros de INTERPOL.',
  'unnamed-source': 'una fuente no nombrada',
  'not-a-notice': 'Esto no es una notificación: envíe el JSON tal como lo publica INTERPOL.',
  'no-public-id': 'Una notificación tiene un identificador público como 2019/12345; esta no lo tiene.',
  'not-a-warrant': 'Esto no es una orden: debe ser un objeto.',
  'no-such-site': 'El sitio público solo tiene notificaciones rojas, amarillas y de las Naciones Unidas.',
  twice: 'El documento contiene dos veces esta notificación con contenido distinto: envíe solo la más reciente.',
  number: 'Esto no es un número entre {least, number} y {most, number}; 0 significa desconocido.',
  date: 'Esto no es una fecha existente, escrita como 1980, 1980/05 o 1980/05/17.',
  listed: 'Esto no es ninguno de los valores conocidos aquí: {allowed}.',
  list: 'Esto no es una lista de {most, number} elementos como máximo.',
  text: 'Esto no es texto.',
  'too-long': 'Este texto supera los {longest, number} caracteres.',
  character: 'Este texto contiene un carácter que ningún texto puede contener.',
});
