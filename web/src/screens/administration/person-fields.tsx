import { NativeSelect, Select } from '@mantine/core';
import type { ApiProblem } from '../../api/problem.js';
import { LANGUAGES, type Language } from '../../../../src/words/language.js';
import { NAMES, useChoices, useText } from '../../words/language.js';
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
  const t = useText();
  const roles = useChoices('role');
  const zones = fields.zone === undefined || ZONES.includes(fields.zone) ? ZONES : [fields.zone, ...ZONES];
  return (
    <>
      <NativeSelect
        label={t('administration.people.role')}
        description={t(`administration.people.role-hints.${fields.role}`)}
        data={roles}
        value={fields.role}
        error={problem?.about('/role')}
        onChange={(event) => set({ role: event.currentTarget.value as Person['role'] })}
      />
      <Select
        label={t('administration.people.deputy')}
        description={t('administration.people.deputy-hint')}
        data={deputies.map(({ id, name }) => ({ value: id, label: name }))}
        clearable
        value={fields.deputyId ?? null}
        error={problem?.about('/deputyId')}
        onChange={(deputyId) => set({ deputyId: deputyId ?? undefined })}
      />
      <Select
        label={t('administration.people.zone')}
        description={t('administration.people.zone-hint')}
        data={zones}
        searchable
        limit={60}
        value={fields.zone}
        error={problem?.about('/zone')}
        onChange={(chosen) => set({ zone: chosen ?? undefined })}
      />
      <NativeSelect
        label={t('administration.people.language')}
        data={LANGUAGES.map((value) => ({ value, label: NAMES[value] }))}
        value={fields.language}
        error={problem?.about('/language')}
        onChange={(event) => set({ language: event.currentTarget.value as Language })}
      />
    </>
  );
}
