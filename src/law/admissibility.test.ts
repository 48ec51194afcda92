import { inEnglish } from '../../test/support/in-english.js';
import { shortcomings } from './admissibility.js';
import type { Applicant, Filing } from './filing.js';

const sound: Applicant = {
  name: 'Ada Brandt',
  kind: 'person',
  identityDocument: { expiresOn: '2030-01-01', showsPhoto: true, showsDateOfBirth: true },
};
const filing: Filing = {
  kind: 'deletion',
  language: 'en',
  applicants: [sound],
  represented: true,
  powerOfAttorney: { signedOn: '2026-01-10', coversAccess: true },
  reasons: 2,
  pages: 10,
  annexes: 20,
};
const on = '2026-06-01';

it('a sound filing lacks nothing we know of', () => expect(shortcomings(filing, on)).toEqual([]));

it.each<[string, Partial<Filing>, string, string]>([
  ['no applicant', { applicants: [] }, 'missing no-applicant', 'Name at least one applicant.'],
  [
    'a language the Commission does not work in',
    { language: 'de' },
    'missing language',
    'Arabic, English, French or Spanish',
  ],
  ['no reasons for deletion', { reasons: 0 }, 'missing no-reasons', 'State the reasons'],
  ['no reasons for correction', { kind: 'correction', reasons: 0 }, 'missing no-reasons', 'State the reasons'],
  [
    'no identity document',
    { applicants: [{ name: 'Ada Brandt', kind: 'person' }] },
    'missing identity-document',
    'Add a copy of an identity document of Ada Brandt.',
  ],
  [
    'an expired one',
    { applicants: [{ ...sound, identityDocument: { expiresOn: '2026-05-31' } }] },
    'missing identity-document',
    'expired on 31 May 2026',
  ],
  [
    'a redacted one',
    { applicants: [{ ...sound, identityDocument: { redacted: true } }] },
    'missing identity-document',
    'redacted',
  ],
  [
    'one without a photograph',
    { applicants: [{ ...sound, identityDocument: { showsPhoto: false } }] },
    'missing identity-document',
    'must show name',
  ],
  [
    'one without a date of birth',
    { applicants: [{ ...sound, identityDocument: { showsDateOfBirth: false } }] },
    'missing identity-document',
    'must show name',
  ],
  [
    'a minor without the relationship',
    { applicants: [{ ...sound, minor: true }] },
    'missing minor-relationship',
    'parent or guardian of Ada Brandt',
  ],
  [
    'an entity without papers',
    { applicants: [{ name: 'Brandt AG', kind: 'entity' }] },
    'missing entity-papers',
    'Add the incorporation document and proof of standing of Brandt AG.',
  ],
  [
    'an entity without standing',
    { applicants: [{ name: 'Brandt AG', kind: 'entity', incorporationDocument: true }] },
    'missing entity-papers',
    'Add proof of standing of Brandt AG.',
  ],
  ['no power of attorney', { powerOfAttorney: undefined }, 'missing power-of-attorney', 'Add the power of attorney.'],
  ['an unsigned one', { powerOfAttorney: { coversAccess: true } }, 'missing power-of-attorney', 'must be signed'],
  [
    'one signed later',
    { powerOfAttorney: { signedOn: '2026-06-02', coversAccess: true } },
    'missing power-of-attorney',
    'after the filing',
  ],
  [
    'an expired power',
    { powerOfAttorney: { signedOn: '2025-01-10', expiresOn: '2026-05-31', coversAccess: true } },
    'missing power-of-attorney',
    'expired on 31 May 2026',
  ],
  [
    'a power of narrow scope',
    { powerOfAttorney: { signedOn: '2026-01-10' } },
    'warning power-of-attorney-scope',
    'any information about the applicant',
  ],
  ['access and deletion in one', { kind: 'combined' }, 'warning one-kind-a-filing', 'file access and deletion apart'],
  ['untranslated annexes', { untranslatedAnnexes: 3 }, 'warning untranslated-annexes', 'Translate 3 annexes'],
  ['too many pages', { pages: 11 }, 'warning too-many-pages', '11 pages'],
  [
    'too many pages for a revision',
    { kind: 'revision', pages: 3 },
    'warning too-many-pages',
    '2 is the figure reported',
  ],
  ['too many annexes', { annexes: 21 }, 'warning too-many-annexes', '21 annexes'],
])('%s', (_why, change, found, message) => {
  const [first, ...others] = shortcomings({ ...filing, ...change }, on);
  expect(others).toEqual([]);
  expect(`${first!.severity} ${first!.code}`).toBe(found);
  expect(inEnglish(first!.message)).toContain(message);
});

it.each<[string, Partial<Filing>]>([
  ['access needs no reasons', { kind: 'access', reasons: 0 }],
  ['who files alone needs no power of attorney', { represented: false, powerOfAttorney: undefined }],
  ['a minor with the relationship shown', { applicants: [{ ...sound, minor: true, relationshipDocument: true }] }],
  [
    'an entity with its papers',
    { applicants: [{ name: 'Brandt AG', kind: 'entity', incorporationDocument: true, proofOfStanding: true }] },
  ],
  ['a document that expires that day', { applicants: [{ ...sound, identityDocument: { expiresOn: on } }] }],
  ['a power that expires that day', { powerOfAttorney: { signedOn: on, expiresOn: on, coversAccess: true } }],
])('%s', (_why, change) => expect(shortcomings({ ...filing, ...change }, on)).toEqual([]));

it('one filing for access and deletion was usual before the portal', () => {
  expect(shortcomings({ ...filing, kind: 'combined' }, '2026-03-25')).toEqual([]);
});

it('the limits are the caller’s to set', () => {
  expect(shortcomings(filing, on, { pages: 5, annexes: 5, revisionPages: 1 }).map(({ code }) => code)).toEqual([
    'too-many-pages',
    'too-many-annexes',
  ]);
});

it('every shortcoming of every applicant is named at once', () => {
  const applicants: Applicant[] = [
    { name: 'A', kind: 'person' },
    { name: 'B', kind: 'person', minor: true },
  ];
  expect(shortcomings({ ...filing, applicants, reasons: 0 }, on).map(({ code }) => code)).toEqual([
    'no-reasons',
    'identity-document',
    'identity-document',
    'minor-relationship',
  ]);
});

it.each([
  ['2026-03-25', ['no-reasons']],
  ['2026-03-26', ['no-reasons', 'one-kind-a-filing']],
] as const)('access and deletion in one, without reasons, on %s: %o', (day, expected) => {
  const found = shortcomings({ ...filing, kind: 'combined', reasons: 0 }, day);
  expect(found.map(({ code }) => code)).toEqual(expected);
});
