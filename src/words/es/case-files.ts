import type { caseFiles as english } from '../en/case-files.js';
import { translation } from '../message.js';

export const caseFiles = translation<typeof english>()({
  title: 'Expedientes',
  reference: 'Referencia',
  name: 'Título',
  client: 'Cliente',
  status: 'Estado',
  opened: 'Abierto el',
  open: 'Abrir un expediente',
  'empty-title': 'Ningún expediente todavía',
  'empty-text':
    'Un expediente reúne todo lo de un asunto: notificaciones, solicitudes, comunicaciones y fechas. Empiece por el cliente.',
  all: 'Todos',
  'without-next-date': 'Sin próxima fecha',
  which: 'Qué expedientes',
  list: 'Expedientes',
  more: 'Mostrar más',
  'title-hint': 'De qué trata el asunto, sin el nombre si debe ser reservado',
  'reference-hint': 'La asigna Redress si se deja vacía',
  'new-client': 'Nuevo cliente',
  'choose-client': 'Elegir',
  'client-name': 'Nombre del cliente, como en el pasaporte',
  'client-kind': 'Tipo de cliente',
});
