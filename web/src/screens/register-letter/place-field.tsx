import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type Ref } from 'react';
import { useSearchParams } from 'react-router';
import { answer, api } from '../../api/client.js';
import { useText } from '../../words/language.js';
import type { Place } from './letter-form.js';

interface Props {
  place: Place | null;
  /** Places a dropped mail named, to choose from. */
  offered: readonly Place[];
  error?: string;
  fieldRef: Ref<HTMLInputElement>;
  onChoose(place: Place): void;
}

const label = ({ reference, title }: Place) => `${reference} · ${title}`;

/**
 * The file a letter belongs to, by a printed reference or a name. The only file with that very reference is chosen at
 * once; so is the one the address names, which a file's own screen gives.
 */
export function PlaceField({ place, offered, error, fieldRef, onChoose }: Props) {
  const t = useText();
  const [address] = useSearchParams();
  const named = useRef(address.get('reference') ?? '');
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 150);
  const asked = text.length > 1 && text !== (place && label(place));
  const { data, isFetching } = useQuery({
    queryKey: ['letter-places', text],
    queryFn: () => answer(api.GET('/api/v1/letter-places', { params: { query: { text } } })),
    enabled: asked,
  });
  const found = asked
    ? (data?.data ?? [])
    : place
      ? [place, ...offered.filter((one) => one.caseFileId !== place.caseFileId)]
      : offered;
  const [only] = found.length === 1 && found[0]?.foundBy === 'reference' ? found : [];
  useEffect(() => {
    if (asked && only) onChoose(only);
    // Chosen when the answer comes, not when the form is drawn again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, only]);
  useEffect(() => {
    setTyped(place ? label(place) : named.current);
    named.current = '';
  }, [place]);
  return (
    <Select
      ref={fieldRef}
      autoFocus
      openOnFocus={false}
      label={t('register-letter.place')}
      placeholder={t('register-letter.place-hint')}
      required
      withAsterisk={false}
      searchable
      selectFirstOptionOnChange
      rightSection={null}
      data={found.map((one) => ({ value: one.caseFileId, label: label(one) }))}
      filter={({ options }) => options}
      value={place?.caseFileId ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={asked && data && !isFetching ? t('register-letter.place-unknown') : undefined}
      error={error}
      onChange={(id) => {
        const chosen = found.find((one) => one.caseFileId === id);
        if (chosen) onChoose(chosen);
      }}
    />
  );
}
