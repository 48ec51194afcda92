import { NativeSelect, Select } from '@mantine/core';
import type { ApiProblem } from '../../api/problem.js';
import { LANGUAGES, NAMES, useWords, type Language } from '../../words/language.js';
import type { Person, PersonFields } from './people-data.js';

const ZONES = Intl.supportedValuesOf('timeZone');

interface Props {
  fields: PersonFields;
  set(change: Partial<PersonFields>): void;
  problem: ApiProblem | undefined;
  /** Who can stand in. */
  deputies: readonly Person[];
}

/** What an owner changes of anybody: the role, the deputy, the clock and the language of the reminders. */
export function PersonFieldset({ fields, set, problem, deputies }: Props) {
  const {
    administration: { people: w },
    terms,
  } = useWords();
  const zones = fields.zone === undefined || ZONES.includes(fields.zone) ? ZONES : [fields.zone, ...ZONES];
  return (
    <>
      <NativeSelect
        label={w.role}
        description={w.roleHints[fields.role]}
        data={Object.entries(terms.roles).map(([value, label]) => ({ value, label }))}
        value={fields.role}
        error={problem?.about('/role')}
        onChange={(event) => set({ role: event.currentTarget.value as Person['role'] })}
      />
      <Select
        label={w.deputy}
        description={w.deputyHint}
        data={deputies.map(({ id, name }) => ({ value: id, label: name }))}
        clearable
        value={fields.deputyId ?? null}
        error={problem?.about('/deputyId')}
        onChange={(deputyId) => set({ deputyId: deputyId ?? undefined })}
      />
      <Select
        label={w.zone}
        description={w.zoneHint}
        data={zones}
        searchable
        limit={60}
        value={fields.zone}
        error={problem?.about('/zone')}
        onChange={(chosen) => set({ zone: chosen ?? undefined })}
      />
      <NativeSelect
        label={w.language}
        data={LANGUAGES.map((value) => ({ value, label: NAMES[value] }))}
        value={fields.language}
        error={problem?.about('/language')}
        onChange={(event) => set({ language: event.currentTarget.value as Language })}
      />
    </>
  );
}
