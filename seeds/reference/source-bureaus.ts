import { countries } from './countries.js';

/** The National Central Bureau of a member: the source of a notice or diffusion (RPD Art. 1). */
export interface SourceBureau {
  countryCode: string;
  name: string;
  /** recalled: named after its seat from general knowledge; derived: made from the name of the country. */
  sureness: 'recalled' | 'derived';
}

/** Bureaus commonly called by their seat. No seat is guessed from a capital alone. */
const SEATS: Readonly<Record<string, string>> = {
  AE: 'Abu Dhabi',
  AL: 'Tirana',
  AM: 'Yerevan',
  AR: 'Buenos Aires',
  AT: 'Vienna',
  AU: 'Canberra',
  AZ: 'Baku',
  BD: 'Dhaka',
  BE: 'Brussels',
  BG: 'Sofia',
  BH: 'Manama',
  BR: 'Brasilia',
  BY: 'Minsk',
  CA: 'Ottawa',
  CH: 'Bern',
  CN: 'Beijing',
  CO: 'Bogota',
  CY: 'Nicosia',
  CZ: 'Prague',
  DE: 'Wiesbaden',
  DK: 'Copenhagen',
  DZ: 'Algiers',
  EE: 'Tallinn',
  EG: 'Cairo',
  ES: 'Madrid',
  FI: 'Helsinki',
  FR: 'Paris',
  GB: 'Manchester',
  GE: 'Tbilisi',
  GR: 'Athens',
  HR: 'Zagreb',
  HU: 'Budapest',
  ID: 'Jakarta',
  IE: 'Dublin',
  IL: 'Jerusalem',
  IN: 'New Delhi',
  IQ: 'Baghdad',
  IR: 'Tehran',
  IT: 'Rome',
  JO: 'Amman',
  JP: 'Tokyo',
  KE: 'Nairobi',
  KG: 'Bishkek',
  KR: 'Seoul',
  KZ: 'Astana',
  LB: 'Beirut',
  LT: 'Vilnius',
  LV: 'Riga',
  MA: 'Rabat',
  MD: 'Chisinau',
  NL: 'The Hague',
  NO: 'Oslo',
  PK: 'Islamabad',
  PL: 'Warsaw',
  PT: 'Lisbon',
  QA: 'Doha',
  RO: 'Bucharest',
  RS: 'Belgrade',
  RU: 'Moscow',
  SA: 'Riyadh',
  SE: 'Stockholm',
  SK: 'Bratislava',
  TH: 'Bangkok',
  TJ: 'Dushanbe',
  TM: 'Ashgabat',
  TN: 'Tunis',
  TR: 'Ankara',
  UA: 'Kyiv',
  US: 'Washington',
  UZ: 'Tashkent',
  VE: 'Caracas',
  ZA: 'Pretoria',
};

export const sourceBureaus: readonly SourceBureau[] = countries
  .filter(({ interpolMember }) => interpolMember)
  .map(({ code, name }) => {
    const seat = SEATS[code];
    return seat === undefined
      ? { countryCode: code, name: `NCB of ${name}`, sureness: 'derived' as const }
      : { countryCode: code, name: `NCB ${seat}`, sureness: 'recalled' as const };
  });
