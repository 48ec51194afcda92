import type { fileProblems as english } from '../en/file-problems.js';
import { translation } from '../message.js';

export const fileProblems = translation<typeof english>()({
  'reference-taken': 'Otro expediente de su despacho tiene esta referencia.',
  'open-deadlines':
    'Este expediente tiene {count, plural, =1 {un plazo abierto; cúmplalo o anúlelo} other {# plazos abiertos; cúmplalos o anúlelos}} antes.',
  'birth-precision':
    '«{value}» se conoce con precisión de {known, select, day {día} month {mes} other {año}}, no de {given, select, day {día} month {mes} other {año}}; quite la precisión o corríjala.',
  'not-a-client': 'No es cliente del expediente; elija uno de sus clientes, o añada antes el cliente al expediente.',
  'expires-too-early': 'Un documento no puede vencer antes de expedirse: corrija uno de los días.',
  'future-day': 'El {day, date, long} aún no ha llegado; hoy es {today, date, long}.',
  'future-letter':
    'El {day, date, long} aún no ha llegado; hoy es {today, date, long}. Registre una comunicación el día en que exista.',
  'received-too-early': 'Una comunicación no puede recibirse antes de escribirse o enviarse: corrija uno de los días.',
  'answers-itself': 'Una comunicación no puede responderse a sí misma, ni a la que le responde.',
  'too-many-attachments': 'Tiene más de {most, number} adjuntos.',
  'no-mail': 'Esto no es un correo: suelte el archivo .eml tal como lo guarda su programa de correo.',
  'disk-full': 'El disco está lleno. No se guardó nada.',
  'file-damaged': 'El archivo está dañado en el almacén, así que no se entrega. Lo registrado sobre él está intacto.',
  'empty-file': 'El archivo está vacío: envíelo de nuevo.',
  program: 'No se aceptan programas ni scripts: envíe un documento.',
  macros: 'No se aceptan archivos de Office con macros: guarde el archivo sin macros.',
  archive: 'No se aceptan archivos comprimidos: descomprímalo y envíe los documentos uno por uno.',
  'old-office': 'No se aceptan archivos antiguos de Office y Outlook: guárdelo como {kinds}.',
  'file-kind': 'No se acepta este tipo de archivo; el texto debe ser UTF-8. Se aceptan {kinds}.',
});
