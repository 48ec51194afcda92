import { Chip, NativeSelect, SegmentedControl } from '@mantine/core';
import { useText } from '../../words/language.js';
import css from './docket.module.css';
import { WITHIN, type Filter, type Side, type Whose } from './filter.js';

interface Props {
  filter: Filter;
  onChange(filter: Filter): void;
}

/** Narrows what is already in the browser. */
export function Filters({ filter, onChange }: Props) {
  const t = useText();
  const labelOf = (count: number) =>
    count === 0 ? t('docket.until-today') : count > 1000 ? t('docket.everything') : t('docket.days', { count });
  const days = WITHIN.map((count) => ({ value: String(count), label: labelOf(count) }));
  return (
    <div className={css.filters}>
      <SegmentedControl
        size="xs"
        aria-label={t('docket.people')}
        value={filter.whose}
        onChange={(whose) => onChange({ ...filter, whose: whose as Whose })}
        data={[
          { value: 'all', label: t('docket.all') },
          { value: 'mine', label: t('docket.mine') },
          { value: 'deputy', label: t('docket.deputy') },
        ]}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('docket.side')}
        value={filter.side}
        onChange={(side) => onChange({ ...filter, side: side as Side })}
        data={[
          { value: 'both', label: t('docket.both') },
          { value: 'ours', label: t('terms.side.ours') },
          { value: 'theirs', label: t('terms.side.theirs') },
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('docket.within')}
        data={days}
        value={String(filter.within)}
        onChange={(event) => onChange({ ...filter, within: Number(event.currentTarget.value) })}
      />
      <Chip size="xs" checked={filter.hard} onChange={(hard) => onChange({ ...filter, hard })}>
        {t('docket.only-hard')}
      </Chip>
    </div>
  );
}
