import { Chip, NativeSelect, SegmentedControl } from '@mantine/core';
import { useWords } from '../../words/language.js';
import css from './docket.module.css';
import { WITHIN, type Filter, type Side, type Whose } from './filter.js';

interface Props {
  filter: Filter;
  onChange(filter: Filter): void;
}

/** Narrows what is already in the browser. */
export function Filters({ filter, onChange }: Props) {
  const { docket: w } = useWords();
  const labelOf = (count: number) => (count === 0 ? w.untilToday : count > 1000 ? w.everything : w.days(count));
  const days = WITHIN.map((count) => ({ value: String(count), label: labelOf(count) }));
  return (
    <div className={css.filters}>
      <SegmentedControl
        size="xs"
        aria-label={w.people}
        value={filter.whose}
        onChange={(whose) => onChange({ ...filter, whose: whose as Whose })}
        data={[
          { value: 'all', label: w.all },
          { value: 'mine', label: w.mine },
          { value: 'deputy', label: w.deputy },
        ]}
      />
      <SegmentedControl
        size="xs"
        aria-label={w.side}
        value={filter.side}
        onChange={(side) => onChange({ ...filter, side: side as Side })}
        data={[
          { value: 'both', label: w.both },
          { value: 'weOwe', label: w.weOwe },
          { value: 'theyOwe', label: w.theyOwe },
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={w.within}
        data={days}
        value={String(filter.within)}
        onChange={(event) => onChange({ ...filter, within: Number(event.currentTarget.value) })}
      />
      <Chip size="xs" checked={filter.hard} onChange={(hard) => onChange({ ...filter, hard })}>
        {w.onlyHard}
      </Chip>
    </div>
  );
}
