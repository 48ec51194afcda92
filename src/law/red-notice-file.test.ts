import { say } from '../words/speakers.js';
import { judged, publicationTestOf, scorePublication, suggestedGrounds, type Finding } from './publication-test.js';
import { redNoticeFile, type KeptNotice, type RedNoticeFile } from './red-notice-file.js';

const nothing: KeptNotice = {
  wantedFor: null,
  charges: [],
  warrants: [],
  extract: null,
  client: { sex: null, dateOfBirth: null },
};
const particulars = { forename: 'JANE', name: 'DOE', sex: 'F', dateOfBirth: { value: '1980-05' }, heightMetres: 1.65 };

const inEnglish = (finding: Finding) => ({ ...finding, why: say('en', finding.why) });
const scored = (code: string, file: RedNoticeFile) =>
  inEnglish(scorePublication(file).find((one) => one.code === code)!);
const found = (kept: Partial<KeptNotice>, code: string) => {
  const finding = scorePublication(redNoticeFile({ ...nothing, ...kept })).find((one) => one.code === code)!;
  return `${finding.verdict}: ${say('en', finding.why)}`;
};

it.each<[string, string, Partial<KeptNotice>, string]>([
  [
    'a maximum of a year is below the threshold',
    'penalty-threshold',
    { wantedFor: 'prosecution', charges: [{ maximumPenaltyMonths: 12 }] },
    'fails: The gravest charge with a recorded maximum carries 12 months; 24 months are needed.',
  ],
  [
    'a further charge without a maximum leaves it open',
    'penalty-threshold',
    { wantedFor: 'prosecution', charges: [{ maximumPenaltyMonths: 1 }, {}] },
    'cannot-tell: The gravest charge with a recorded maximum carries 1 month; 24 months are needed. Another charge has none recorded and may be graver.',
  ],
  [
    'one charge that meets it is enough (83(1)(c))',
    'penalty-threshold',
    { wantedFor: 'prosecution', charges: [{ maximumPenaltyMonths: 12 }, { maximumPenaltyMonths: 24 }, {}] },
    'met: The gravest charge with a recorded maximum carries 24 months; 24 months are needed.',
  ],
  [
    'without a maximum nobody can tell',
    'penalty-threshold',
    { wantedFor: 'prosecution', charges: [{}] },
    'cannot-tell: No maximum penalty is recorded with the charges.',
  ],
  [
    'a sentence is not kept with a notice',
    'penalty-threshold',
    { wantedFor: 'sentence', charges: [{ maximumPenaltyMonths: 60 }] },
    'cannot-tell: No sentence is recorded.',
  ],
  [
    'prosecution or sentence must be known',
    'penalty-threshold',
    { charges: [{ maximumPenaltyMonths: 60 }] },
    'cannot-tell: It is not recorded whether the person is wanted for prosecution or to serve a sentence.',
  ],
  [
    'a stated penalty',
    'penalty',
    { charges: [{ maximumPenaltyMonths: 60 }] },
    'met: A maximum of 60 months is recorded.',
  ],
  [
    'no penalty on file is not no penalty in the notice',
    'penalty',
    {},
    'cannot-tell: No penalty is recorded; whether the notice states one is not known.',
  ],
  ['a charge', 'charge', { charges: [{}] }, 'met: A charge is recorded.'],
  [
    'no charge on file',
    'charge',
    {},
    'cannot-tell: No charge is recorded; whether the notice states one is not known.',
  ],
  [
    'the law of one charge',
    'law',
    { charges: [{}, { provision: 'Art. 159' }] },
    'met: The provision of a charge is recorded.',
  ],
  [
    'no law on file',
    'law',
    { charges: [{}] },
    'cannot-tell: No provision is recorded with the charges; whether the notice names one is not known.',
  ],
  [
    'a warrant by its number',
    'warrant',
    { warrants: [{}, { number: '7' }] },
    'cannot-tell: A warrant is referred to; whether it is valid a person must judge.',
  ],
  [
    'a warrant by its day',
    'warrant',
    { warrants: [{ issuedOn: '2020-01-01' }] },
    'cannot-tell: A warrant is referred to; whether it is valid a person must judge.',
  ],
  [
    'a warrant by its authority',
    'warrant',
    { warrants: [{ authority: 'A court' }] },
    'cannot-tell: A warrant is referred to; whether it is valid a person must judge.',
  ],
  [
    'a warrant of which only the country is known',
    'warrant',
    { warrants: [{}] },
    'cannot-tell: No warrant is recorded by number, day or authority; whether the notice refers to one is not known.',
  ],
  [
    'full particulars',
    'identity',
    { extract: particulars },
    'met: The notice states family name and forename, sex, year of birth and a physical description.',
  ],
  [
    'particulars that lack some',
    'identity',
    { extract: { name: 'DOE', sex: 'U', dateOfBirth: { value: '1980' }, eyes: ['BRO'] } },
    'cannot-tell: The notice states year of birth and a physical description. Not on file: family name and forename and sex.',
  ],
  [
    'an extract without a word of the person',
    'identity',
    { extract: {} },
    'cannot-tell: The file does not hold what the notice itself says to identify the person.',
  ],
  [
    'no words of the notice itself',
    'identity',
    { client: { sex: 'F', dateOfBirth: '1980-05-17' } },
    'cannot-tell: The file does not hold what the notice itself says to identify the person.',
  ],
  [
    'another year of birth',
    'identity',
    { extract: particulars, client: { sex: 'F', dateOfBirth: '1975' } },
    'fails: What the notice says of sex or birth is not true of the client.',
  ],
  [
    'another sex',
    'identity',
    { extract: particulars, client: { sex: 'M', dateOfBirth: '1980-06-01' } },
    'fails: What the notice says of sex or birth is not true of the client.',
  ],
  [
    'the same year is enough: days and months are often wrong',
    'identity',
    { extract: { ...particulars, dateOfBirth: { value: '1980-05-17' } }, client: { sex: null, dateOfBirth: '1980' } },
    'met: The notice states family name and forename, sex, year of birth and a physical description.',
  ],
  [
    'a sex the client does not give is no other',
    'identity',
    { extract: particulars, client: { sex: 'U', dateOfBirth: '1980-06-01' } },
    'met: The notice states family name and forename, sex, year of birth and a physical description.',
  ],
  [
    'a sex that is not known is no other',
    'identity',
    { extract: particulars, client: { sex: 'U', dateOfBirth: null } },
    'met: The notice states family name and forename, sex, year of birth and a physical description.',
  ],
  [
    'what only a person can judge',
    'serious-crime',
    {},
    'cannot-tell: It is not known whether it is a serious ordinary-law crime. A person must judge it.',
  ],
])('%s', (_what, code, kept, expected) => expect(found(kept, code)).toBe(expected));

it.each([{ weightKilograms: 60 }, { hair: ['BLA'] }, { distinguishingMarks: 'a scar' }])(
  'a description of any kind identifies: %o',
  (described) => {
    const { heightMetres: _height, ...rest } = particulars;
    expect(found({ extract: { ...rest, eyes: [], ...described } }, 'identity')).toMatch(/^met/);
  },
);

it('a failure suggests its grounds, also where a person found it', () => {
  const findings = scorePublication(
    redNoticeFile({ ...nothing, wantedFor: 'prosecution', charges: [{ maximumPenaltyMonths: 6 }] }),
  );
  expect(suggestedGrounds(findings)).toEqual(['PENALTY_THRESHOLD']);
  const [serious] = findings;
  const judgement = { condition: 'serious-crime', verdict: 'fails' as const, note: 'A debt.' };
  expect(inEnglish(judged(serious!, judgement))).toMatchObject({
    verdict: 'fails',
    why: 'Judged to fail: A debt.',
    grounds: ['INTEREST_SERIOUSNESS'],
  });
  expect(inEnglish(judged(serious!, { ...judgement, verdict: 'met', note: null }))).toMatchObject({
    verdict: 'met',
    why: 'Judged met by a person, with no reason given.',
    grounds: [],
  });
  expect(inEnglish(judged(serious!, { ...judgement, verdict: 'cannot-tell' })).why).toBe(
    'A person could not tell: A debt.',
  );
});

const withPhotograph = (extract: KeptNotice['extract']) => {
  const file = { ...redNoticeFile({ ...nothing, extract }), goodPhotograph: true };
  return `${scored('identity', file).verdict}: ${scored('identity', file).why}`;
};

it('a good photograph needs more beside it, of which a description is one', () => {
  expect(withPhotograph({ name: 'DOE', heightMetres: 1.65 })).toBe(
    'met: The notice states a physical description and a good photograph. Not on file: family name and forename, sex and year of birth.',
  );
  expect(withPhotograph({ name: 'DOE' })).toMatch(/^cannot-tell: The notice states a good photograph\./);
});

it('what a person answered is said to be in the file, of a warrant too', () => {
  expect(scored('serious-crime', { seriousOrdinaryCrime: true }).why).toBe('The file says so.');
  expect(scored('warrant', { warrantReferred: true, warrantValid: false }).why).toBe('The file says so.');
});

it('of a sentence served to the last month nothing is left', () => {
  expect(scored('penalty-threshold', { wantedFor: 'sentence', remainingMonths: 0 })).toMatchObject({
    verdict: 'fails',
    why: 'The sentence: 0 months left to serve; 6 months are needed.',
  });
  expect(scored('penalty', { remainingMonths: 3 })).toMatchObject({ verdict: 'met', why: 'A sentence is recorded.' });
});

it('a sentence is measured by what was imposed or is left', () => {
  expect(scored('penalty-threshold', { wantedFor: 'sentence', sentenceMonths: 5 })).toMatchObject({
    verdict: 'fails',
    why: 'The sentence: 5 months imposed; 6 months are needed.',
  });
  expect(scored('penalty-threshold', { wantedFor: 'sentence', sentenceMonths: 9, remainingMonths: 1 })).toMatchObject({
    verdict: 'met',
    why: 'The sentence: 9 months imposed, 1 month left to serve; 6 months are needed.',
  });
  expect(scored('penalty', { sentenceMonths: 9 })).toMatchObject({ verdict: 'met', why: 'A sentence is recorded.' });
});

it('every condition has a code of its own', () => {
  const codes = scorePublication({}).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

it.each([
  ['red-notice', 'directly'],
  ['pending-request', 'directly'],
  ['public-extract', 'directly'],
  ['wanted-diffusion', 'by-comparison'],
  ['blue-notice', undefined],
  ['direct-message', undefined],
] as const)('the conditions of a Red Notice concern a %s: %s', (kind, expected) => {
  expect(publicationTestOf(kind)).toBe(expected);
});
