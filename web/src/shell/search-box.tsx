import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useWords } from '../words/language.js';
import { useKeys } from './keys.js';

/** Finds people, files and letters from anywhere. */
export function SearchBox() {
  const { shell: w } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useKeys(w.search, [{ keys: '/', label: w.search, run: () => field.current?.focus() }]);
  return (
    <TextInput
      ref={field}
      aria-label={w.search}
      placeholder={w.searchHint}
      leftSection={<IconSearch size={16} />}
      w={420}
    />
  );
}
