import { addYears, type LocalDate } from './calendar.js';

/** The age at which childhood ends (Convention on the Rights of the Child, Art. 1); national law may set another. */
const OF_AGE = 18;

/**
 * Whether somebody is certainly under age on a day. Of a birth known by its year or month only the first day counts, so
 * that nobody is called a minor who may not be one.
 *
 * @param born YYYY, YYYY-MM or YYYY-MM-DD
 */
export function isMinor(born: string, on: LocalDate): boolean {
  const [year, month = '01', day = '01'] = born.split('-');
  return addYears(`${year}-${month}-${day}` as LocalDate, OF_AGE) > on;
}
