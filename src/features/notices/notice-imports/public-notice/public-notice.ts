import { isDeepStrictEqual } from 'node:util';
import { message } from '../../../../words/message.js';
import { canonicalEntityId } from '../../notices/public-entity-id.dto.js';
import {
  type CountryToken,
  countryToken,
  type FieldIssue,
  FieldReader,
  isObject,
  known,
  type PartialDate,
} from './public-notice-fields.js';
import { type PublicNoticeSource, readSources } from './public-notice-sources.js';

/** The extract of a notice on INTERPOL's public site (RPD Art. 61). Whatever is absent here is unknown, never denied. */
export interface PublicNotice {
  /** `2019/12345`. Its year is not the year of publication. */
  entityId: string;
  /** `2019-12345`, as addresses spell it. */
  urlId: string;
  colour: 'red' | 'yellow' | 'un';
  form: 'detail' | 'list-item';
  forename?: string;
  name?: string;
  dateOfBirth?: PartialDate;
  sex?: 'M' | 'F' | 'U';
  nationalities?: CountryToken[];
  countryOfBirth?: CountryToken;
  placeOfBirth?: string;
  languages?: string[];
  heightMetres?: number;
  weightKilograms?: number;
  eyes?: string[];
  hair?: string[];
  distinguishingMarks?: string;
  unReference?: string;
  selfUrl?: string;
  thumbnailUrl?: string;
  /** Sorted by token, the unnamed source last. Absent when the document does not speak of warrants at all. */
  sources?: PublicNoticeSource[];
}

/** A record that is not taken over; `pointer` is where it stands in the document. */
export interface RefusedRecord {
  entityId?: string;
  pointer: string;
  issues: FieldIssue[];
}

/**
 * The notices in a document of INTERPOL's public API: a detail, a list reply, or an array of either.
 *
 * Malformed records are refused one by one. A notice that is no longer listed says nothing about its fate:
 * leaving the public site is a measure of its own, and most notices were never on it.
 */
export function readPublicNotices(document: unknown): { records: PublicNotice[]; refused: RefusedRecord[] } {
  const records = new Map<string, PublicNotice>();
  const refused: RefusedRecord[] = [];
  for (const { value, pointer } of recordsIn(document, '')) {
    const read = readRecord(value, pointer);
    if (!('record' in read)) {
      refused.push(read);
      continue;
    }
    const earlier = records.get(read.record.entityId);
    const record = earlier ? join(earlier, read.record) : read.record;
    if (record) records.set(record.entityId, record);
    else refused.push(contradiction(read.record, pointer));
  }
  return { records: [...records.values()], refused };
}

/** The single records of a document, each with its JSON Pointer, before anything is read of them. */
export function recordsIn(document: unknown, pointer: string): { value: unknown; pointer: string }[] {
  if (pointer === '' && Array.isArray(document)) {
    return document.flatMap((item, index) => recordsIn(item, `/${index}`));
  }
  const embedded = isObject(document) ? document['_embedded'] : undefined;
  if (!isObject(embedded) || !('notices' in embedded)) return [{ value: document, pointer }];
  const notices = embedded['notices'] ?? [];
  const inList = `${pointer}/_embedded/notices`;
  if (!Array.isArray(notices)) return [{ value: notices, pointer: inList }];
  return notices.map((value: unknown, index) => ({ value, pointer: `${inList}/${index}` }));
}

function readRecord(value: unknown, pointer: string): { record: PublicNotice } | RefusedRecord {
  if (!isObject(value)) {
    return { pointer, issues: [{ pointer, reason: message('imports.not-a-notice') }] };
  }
  const fields = new FieldReader(value, pointer);
  const entityId = canonicalEntityId(fields.text('entity_id', 20));
  if (entityId === undefined) {
    fields.issue('entity_id', message('imports.no-public-id'));
    return { pointer, issues: fields.issues };
  }
  const person = known(readPerson(fields));
  const record: PublicNotice = {
    entityId,
    urlId: entityId.replace('/', '-'),
    colour: readColour(fields, person.unReference),
    // A list item has neither key; a detail has them even when they are null. Yellow details have no warrants.
    form: 'sex_id' in value || 'arrest_warrants' in value ? 'detail' : 'list-item',
    ...person,
    ...known({ selfUrl: fields.link('self'), thumbnailUrl: fields.link('thumbnail'), sources: readSources(fields) }),
  };
  return fields.issues.length === 0 ? { record } : { entityId, pointer, issues: fields.issues };
}

function readPerson(fields: FieldReader) {
  return {
    forename: fields.name('forename'),
    name: fields.name('name'),
    dateOfBirth: fields.date('date_of_birth'),
    sex: fields.oneOf('sex_id', ['M', 'F', 'U']),
    nationalities: fields.tokens('nationalities')?.map(countryToken),
    countryOfBirth: fields.country('country_of_birth_id'),
    placeOfBirth: fields.text('place_of_birth'),
    languages: fields.tokens('languages_spoken_ids'),
    heightMetres: fields.measure('height'),
    weightKilograms: fields.measure('weight'),
    eyes: fields.tokens('eyes_colors_id'),
    hair: fields.tokens('hairs_id'),
    distinguishingMarks: fields.text('distinguishing_marks', 5000),
    unReference: fields.text('un_reference'),
  };
}

/** The tree of the API in which the record stands, by its own address; red is the one most often saved without. */
function readColour(fields: FieldReader, unReference: string | undefined): PublicNotice['colour'] {
  const tree = /\/notices\/v1\/([^/?#]*)/.exec(fields.href('self') ?? '')?.[1];
  if (tree === 'red' || tree === 'yellow' || tree === 'un') return tree;
  if (tree !== undefined) fields.issue('_links/self/href', message('imports.no-such-site'));
  return unReference === undefined ? 'red' : 'un';
}

/** Two records of one notice complete each other, as a list item and its detail do, unless they contradict. */
function join(one: PublicNotice, other: PublicNotice): PublicNotice | undefined {
  const joined: PublicNotice = { ...one, ...other, form: one.form === 'detail' ? 'detail' : other.form };
  const kept = Object.entries(one).every(
    ([field, value]) => field === 'form' || isDeepStrictEqual(value, joined[field as keyof PublicNotice]),
  );
  return kept ? joined : undefined;
}

function contradiction(record: PublicNotice, pointer: string): RefusedRecord {
  const reason = message('imports.twice');
  return { entityId: record.entityId, pointer, issues: [{ pointer: `${pointer}/entity_id`, reason }] };
}
