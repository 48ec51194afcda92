import type { staleEdit as english } from '../en/stale-edit.js';
import { translation } from '../message.js';

export const staleEdit = translation<typeof english>()({
  title: 'Otra persona lo cambió entretanto',
  text: 'No se ha perdido nada suyo ni se ha sobrescrito nada. Elija línea por línea lo que debe quedar.',
  field: 'Campo',
  mine: 'La suya',
  theirs: 'Como está ahora',
  empty: 'nada',
  save: 'Guardar lo elegido',
  discard: 'Conservar la actual',
});
