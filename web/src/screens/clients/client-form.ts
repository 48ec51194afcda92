import type { Schema } from '../../api/client.js';
import type { Client } from './clients-data.js';

export type NameKind = Schema<'ClientNameDto'>['kind'];
/** Those that names are most often written in here; a name without one is taken as it is. */
export const SCRIPTS = ['Latn', 'Cyrl', 'Arab', 'Hans', 'Hant', 'Grek', 'Hebr', 'Armn', 'Geor', 'Deva', 'Jpan', 'Kore'];

export interface NameFields {
  full: string;
  script: string;
  kind: NameKind;
}

/** What a person types about a client; empty text is nothing. */
export interface ClientFields {
  displayName: string;
  kind: 'person' | 'entity';
  names: NameFields[];
  dateOfBirth: string;
  nationalities: string[];
  safeContact: string;
  currentAddress: string;
}

export function fieldsOf(client?: Client): ClientFields {
  return {
    displayName: client?.displayName ?? '',
    kind: client?.kind ?? 'person',
    names: client?.names.map(({ full, script, kind }) => ({ full, script: script ?? '', kind })) ?? [],
    dateOfBirth: client?.dateOfBirth?.value ?? '',
    nationalities: client?.nationalities ?? [],
    safeContact: '',
    currentAddress: '',
  };
}

/** The body to send. What is sealed is only sent when something was typed: nobody saw it, so nobody emptied it. */
export function bodyOf({ names, dateOfBirth, safeContact, currentAddress, ...rest }: ClientFields) {
  return {
    ...rest,
    names: names
      .filter(({ full }) => full.trim())
      .map(({ full, script, kind }) => ({ full: full.trim(), kind, ...(script && { script }) })),
    dateOfBirth: dateOfBirth.trim() ? { value: dateOfBirth.trim() } : null,
    ...(safeContact.trim() && { safeContact: safeContact.trim() }),
    ...(currentAddress.trim() && { currentAddress: currentAddress.trim() }),
  };
}

/** The script most letters of a name are in, so that nobody has to say it. */
export function scriptOf(name: string): string {
  const counted = SCRIPTS.map((code) => [code, name.match(new RegExp(`\\p{Script=${UNICODE[code] ?? code}}`, 'gu'))]);
  const [best] = counted.toSorted(([, a], [, b]) => (b?.length ?? 0) - (a?.length ?? 0));
  return best?.[1] ? (best[0] as string) : '';
}

/** Codes that Unicode properties do not know as scripts of their own. */
const UNICODE: Record<string, string> = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hira', Kore: 'Hang' };
