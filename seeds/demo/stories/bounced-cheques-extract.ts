import type { At } from '../demo-days.js';

/** The form of the public notices API, with a number far above those in use. */
export function extract(at: At, translation: string | null): object {
  const id = `${at('-11 months').slice(0, 4)}/990417`;
  const self = `https://ws-public.interpol.int/notices/v1/red/${id.replace('/', '-')}`;
  return {
    arrest_warrants: [{ issuing_country_id: 'QA', charge: 'إعطاء شيك بدون رصيد', charge_translation: translation }],
    forename: 'CASIMIR',
    name: 'OLBRYN',
    date_of_birth: '1974/01/09',
    entity_id: id,
    nationalities: ['DK'],
    sex_id: 'M',
    country_of_birth_id: 'DK',
    place_of_birth: null,
    languages_spoken_ids: ['DAN', 'ENG'],
    height: 0,
    weight: 0,
    eyes_colors_id: null,
    hairs_id: null,
    distinguishing_marks: null,
    _embedded: { links: [] },
    _links: { self: { href: self }, images: { href: `${self}/images` }, thumbnail: { href: `${self}/images/1` } },
  };
}
