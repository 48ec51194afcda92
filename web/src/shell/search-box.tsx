import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { answer, api } from '../api/client.js';
import { useText } from '../words/language.js';
import { hitsOf, type Hit } from './hits.js';
import { useKeys } from './keys.js';
import css from './search-box.module.css';

/** Finds people in any script, files, letters and references from anywhere; arrows choose, Enter opens. */
export function SearchBox() {
  const t = useText();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [q] = useDebouncedValue(typed.trim(), 100);
  const { data } = useQuery({
    queryKey: ['search', q],
    queryFn: () => answer(api.GET('/api/v1/search', { params: { query: { q, limit: 6 } } })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  useKeys(t('shell.search'), [{ keys: '/', label: t('shell.search'), run: () => field.current?.focus() }]);
  const hits = q && data ? hitsOf(data) : [];
  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    setTyped('');
    setOpen(false);
    field.current?.blur();
    void navigate(hit.path);
  };
  const press = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move) setAt(Math.min(Math.max(at + move, 0), hits.length - 1));
    else if (event.key === 'Enter') go(hits[at]);
    else if (event.key === 'Escape') field.current?.blur();
    else return;
    event.preventDefault();
  };
  const listed = open && typed.trim() !== '' && data !== undefined;
  return (
    <div className={css.box} role="search">
      <TextInput
        ref={field}
        role="combobox"
        aria-label={t('shell.search')}
        aria-expanded={listed}
        aria-controls="search-hits"
        aria-activedescendant={listed && hits[at] ? `hit-${hits[at].id}` : undefined}
        aria-autocomplete="list"
        placeholder={t('shell.search-hint')}
        leftSection={<IconSearch size={16} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <Hits hits={listed ? hits : undefined} at={at} onGo={go} />
    </div>
  );
}

function Hits({ hits, at, onGo }: { hits: Hit[] | undefined; at: number; onGo(hit: Hit): void }) {
  const t = useText();
  if (!hits) return null;
  if (hits.length === 0) return <p className={`${css.hits} ${css.none}`}>{t('shell.nothing-found')}</p>;
  return (
    <ul id="search-hits" role="listbox" aria-label={t('shell.search')} className={css.hits}>
      {hits.map((hit, index) => (
        <li
          key={hit.id}
          id={`hit-${hit.id}`}
          role="option"
          aria-selected={index === at}
          // Before the field loses the focus, which would close the list under the pointer.
          onMouseDown={(event) => {
            event.preventDefault();
            onGo(hit);
          }}
        >
          <bdi>{hit.title}</bdi>{' '}
          <span className="quiet">
            {hit.note && (
              <>
                <bdi>{hit.note}</bdi> ·{' '}
              </>
            )}
            {t(`shell.found.${hit.type}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
