import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { answer, api } from '../api/client.js';
import { useText } from '../words/language.js';
import { hitsOf, type Hit } from './hits.js';
import { useKeys } from './keys.js';
import css from './search-box.module.css';

const found = (q: string) =>
  queryOptions({
    queryKey: ['search', q],
    queryFn: () => answer(api.GET('/api/v1/search', { params: { query: { q, limit: 6 } } })),
  });

/** Finds people in any script, files, letters and references from anywhere; arrows choose, Enter opens. */
export function SearchBox() {
  const t = useText();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const cache = useQueryClient();
  const wanted = typed.trim();
  const [q] = useDebouncedValue(wanted, 100);
  const asked = useQuery({ ...found(q), enabled: q !== '', placeholderData: keepPreviousData });
  const { data } = asked;
  useKeys(t('shell.search'), [{ keys: '/', label: t('shell.search'), run: () => field.current?.focus() }]);
  const hits = q && data ? hitsOf(data) : [];
  // Until what is typed is answered the list shows the answer to the letters before, of which keys choose none.
  const answered = data !== undefined && !asked.isPlaceholderData && q === wanted;
  const go = (hit: Hit | undefined) => {
    if (!hit) return;
    setTyped('');
    setOpen(false);
    field.current?.blur();
    void navigate(hit.path);
  };
  /** Enter before the answer opens the first hit of what was typed, unless the field is left or changed meanwhile. */
  const goToFirst = async () => {
    if (!wanted) return;
    const first = await cache.fetchQuery(found(wanted)).then(
      (now) => hitsOf(now)[0],
      () => undefined,
    );
    if (field.current === document.activeElement && field.current?.value.trim() === wanted) go(first);
  };
  const press = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move && answered) setAt(Math.max(Math.min(at + move, hits.length - 1), 0));
    else if (event.key === 'Enter' && answered) go(hits[at]);
    else if (event.key === 'Enter') void goToFirst();
    else if (event.key === 'Escape') field.current?.blur();
    else if (!move) return;
    event.preventDefault();
  };
  const listed = open && wanted !== '' && data !== undefined;
  return (
    <div className={css.box} role="search">
      <TextInput
        ref={field}
        role="combobox"
        aria-label={t('shell.search')}
        aria-expanded={listed}
        aria-controls="search-hits"
        aria-activedescendant={listed && answered && hits[at] ? `hit-${hits[at].id}` : undefined}
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
      <Hits hits={listed ? hits : undefined} at={answered ? at : -1} onGo={go} />
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
