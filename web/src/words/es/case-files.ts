import type { caseFiles as english } from '../en/case-files.js';

export const caseFiles: typeof english = {
  title: 'Expedientes',
  reference: 'Referencia',
  name: 'Título',
  client: 'Cliente',
  status: 'Estado',
  opened: 'Abierto',
  open: 'Abrir un expediente',
  emptyTitle: 'Ningún expediente todavía',
  emptyText:
    'Un expediente reúne todo lo de un asunto: notificaciones, solicitudes, cartas y fechas. Empiece por el cliente.',
  all: 'Todos',
  withoutNextDate: 'Sin próxima fecha',
  which: 'Qué expedientes',
  list: 'Expedientes',
  more: 'Mostrar más',
  titleHint: 'De qué trata, sin el nombre si debe ser reservado',
  referenceHint: 'La asigna Redress si se deja vacía',
  newClient: 'Nuevo cliente',
  chooseClient: 'Elegir',
  clientName: 'Nombre del cliente, como en el pasaporte',
  clientKind: 'El cliente es una',
};
