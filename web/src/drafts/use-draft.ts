import { useEffect, useState } from 'react';
import { draftKey, dropStored, readStored, store } from '../api/stored.js';

/**
 * What was typed into a form and not yet saved; it survives a reload and goes when it is saved or the person signs out.
 * Fields the draft does not have yet are empty.
 */
export function useDraft<T extends object>(form: string, empty: T) {
  const key = draftKey(form);
  const [value, setValue] = useState<T>(() => ({ ...empty, ...readStored<Partial<T>>(key) }));
  const isEmpty = JSON.stringify(value) === JSON.stringify(empty);
  useEffect(() => {
    if (isEmpty) dropStored(key);
    else store(key, value);
  }, [key, value, isEmpty]);
  const put = (change: Partial<T>) => setValue((before) => ({ ...before, ...change }));
  return { value, put, clear: (next: T = empty) => setValue(next), isEmpty };
}
