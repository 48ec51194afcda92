import { useEffect, useState } from 'react';
import { useMe } from '../../api/session.js';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { todayIn } from '../../parts/dates.js';

interface Props {
  label: string;
  day?: string;
  onChange(day: string): void;
}

/** A day that narrows a list as soon as what is typed is one; typed away, it narrows nothing. */
export function FilterDay({ label, day = '', onChange }: Props) {
  const today = todayIn(useMe().zone);
  const [typed, setTyped] = useState(day);
  useEffect(() => {
    if (!day) setTyped('');
  }, [day]);
  const change = (text: string) => {
    setTyped(text);
    const read = dayTyped(text, { today, towards: 'past' });
    if (read || !text) onChange(read ?? '');
  };
  return <DateField label={label} value={typed} today={today} towards="past" onChange={change} />;
}
