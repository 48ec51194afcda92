import { GROUND_CODES, GROUNDS } from './ground.js';
import { NOTICE_KINDS, NOTICE_KIND_NAMES } from './notice-kind.js';
import { ACCESS_CONCLUSIONS, CONCLUSIONS, needsImplementation, OUTCOMES, type Conclusion } from './outcome.js';
import { en } from '../words/en/all.js';
import { REMEDY_CODES } from './remedy.js';
import { DECIDED_KINDS, isLetterKind, LETTER_KINDS, REQUEST_KINDS } from './request-kind.js';

describe('outcomes', () => {
  it.each<[Conclusion, boolean]>([
    ['NOT_COMPLIANT_DELETE', true],
    ['COMPLIANT', false],
    ['COMPLIANT_WITH_UPDATE', true],
    ['COMPLIANT_CONDITIONAL', false],
    ['PARTIAL', true],
    ['CORRECTED', true],
    ['ADDENDUM_ADDED', true],
    ['BLOCKED', true],
    ['DELETED_BY_SOURCE_BEFORE_DECISION', false],
    ['DELETED_BY_IPSG_BEFORE_DECISION', false],
    ['NO_DATA', false],
    ['INADMISSIBLE', false],
    ['DISMISSED_ABUSE', false],
    ['WITHDRAWN', false],
    ['REVISION_REJECTED_NO_NEW_FACT', false],
    ['REVISION_GRANTED', true],
    ['OTHER_REMEDY', true],
    ['DATA_DISCLOSED_FULL', false],
    ['DATA_DISCLOSED_PARTIAL', false],
    ['NEITHER_CONFIRM_NOR_DENY', false],
    ['DATA_EXISTS_CONTENT_RESTRICTED', false],
    ['REFERRED_TO_SOURCE', false],
    ['NO_REPLY', false],
  ])('%s changes the files: %s', (conclusion, changes) => expect(needsImplementation(conclusion)).toBe(changes));

  it('are all named once', () => {
    expect(CONCLUSIONS).toHaveLength(23);
    expect(new Set(CONCLUSIONS)).toEqual(new Set([...Object.keys(OUTCOMES), ...Object.keys(ACCESS_CONCLUSIONS)]));
  });
});

it('every ground has a rule or a decision wherever one is known', () => {
  expect(GROUND_CODES).toHaveLength(30);
  const bare = GROUND_CODES.filter((code) => !('basis' in GROUNDS[code]));
  expect(bare).toEqual(['IN_ABSENTIA', 'UNFUNDED_CHEQUES', 'TRANSFER_OF_PROCEEDINGS']);
  for (const code of GROUND_CODES)
    for (const decision of GROUNDS[code].decisions) expect(decision).toMatch(/^20\d\d-\d+$/);
});

it('only a Red Notice and a wanted person diffusion aim at arrest', () => {
  expect(NOTICE_KIND_NAMES.filter((kind) => NOTICE_KINDS[kind].coercive)).toEqual(['red-notice', 'wanted-diffusion']);
});

it('a diffusion and a message reach those the sender chose', () => {
  const chosen = NOTICE_KIND_NAMES.filter((kind) => NOTICE_KINDS[kind].reaches === 'chosen-members');
  expect(chosen).toEqual(['wanted-diffusion', 'diffusion', 'silver-diffusion', 'direct-message']);
});

it('every kind, conclusion, ground and remedy has its words among the terms', () => {
  const codes: string[] = [
    ...NOTICE_KIND_NAMES.map((kind) => `notice-kind.${kind}`),
    ...CONCLUSIONS.map((code) => `conclusion.${code}`),
    ...GROUND_CODES.map((code) => `ground.${code}`),
    ...REMEDY_CODES.map((code) => `remedy.${code}`),
  ];
  expect(codes.filter((code) => !(code in en.terms))).toEqual([]);
});

it('codes are kebab-case where they do not come from the law', () => {
  for (const code of [...NOTICE_KIND_NAMES, ...REMEDY_CODES, ...REQUEST_KINDS])
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

it('a request is decided by the Chamber, a letter outside its procedure, or preventive', () => {
  expect(REQUEST_KINDS.filter((kind) => isLetterKind(kind))).toEqual(LETTER_KINDS);
  expect(new Set([...DECIDED_KINDS, ...LETTER_KINDS, 'preventive'])).toEqual(new Set(REQUEST_KINDS));
});
