import { say } from '../words/speakers.js';
import type { RedNoticeFile } from './red-notice-file.js';
import { scorePublication, suggestedGrounds, type Verdict } from './publication-test.js';

const sound: RedNoticeFile = {
  wantedFor: 'prosecution',
  seriousOrdinaryCrime: true,
  behaviouralNorms: false,
  familyOrPrivate: false,
  administrativeOrPrivateDispute: false,
  maximumPenaltyMonths: 60,
  internationalInterest: true,
  names: true,
  sex: true,
  yearOfBirth: true,
  descriptionPrintsOrDocument: true,
  factsClear: true,
  timeAndPlace: true,
  chargesStated: true,
  lawStated: true,
  warrantReferred: true,
  warrantValid: true,
  issuedWithPower: true,
  extraditionWillBeSought: true,
  judicialWarrant: true,
  politicalMilitaryReligiousRacial: false,
  humanRightsConcern: false,
  locatedWithoutAction: false,
};

function verdicts(file: RedNoticeFile, verdict: Verdict): string[] {
  return scorePublication(file)
    .filter((finding) => finding.verdict === verdict)
    .map(({ article }) => say('en', article));
}

it('a sound notice meets every condition', () => {
  expect(verdicts(sound, 'met')).toHaveLength(18);
  expect(suggestedGrounds(scorePublication(sound))).toEqual([]);
});

it('of an empty file nothing can be told, and nothing is suggested', () => {
  expect(verdicts({}, 'cannot-tell')).toHaveLength(18);
  expect(suggestedGrounds(scorePublication({}))).toEqual([]);
});

it.each<[string, RedNoticeFile, string, string[]]>([
  ['not a serious crime', { seriousOrdinaryCrime: false }, 'RPD, Art. 83(1)(a)(i)', ['INTEREST_SERIOUSNESS']],
  ['an offence of cultural norms', { behaviouralNorms: true }, 'RPD, Art. 83(1)(a)(i)', ['BEHAVIOURAL_NORMS']],
  ['a family matter', { familyOrPrivate: true }, 'RPD, Art. 83(1)(a)(i)', ['FAMILY_MATTER']],
  [
    'a private dispute',
    { administrativeOrPrivateDispute: true, linkedToSeriousCrime: false },
    'RPD, Art. 83(1)(a)(i)',
    ['ADMINISTRATIVE', 'PRIVATE_DISPUTE'],
  ],
  ['a maximum below two years', { maximumPenaltyMonths: 23 }, 'RPD, Art. 83(1)(a)(ii)', ['PENALTY_THRESHOLD']],
  [
    'a sentence below six months',
    { wantedFor: 'sentence', sentenceMonths: 5, remainingMonths: 2 },
    'RPD, Art. 83(1)(a)(ii)',
    ['PENALTY_THRESHOLD'],
  ],
  [
    'no international interest',
    { internationalInterest: false },
    'RPD, Art. 83(1)(a)(iii), 35',
    ['INTEREST_SERIOUSNESS'],
  ],
  [
    'nobody identified',
    { yearOfBirth: false, goodPhotograph: false },
    'RPD, Art. 83(2)(a)',
    ['IDENTITY_ERROR', 'DATA_QUALITY'],
  ],
  ['unclear facts', { factsClear: false }, 'RPD, Art. 83(2)(b)(i)', ['FACTS_UNCLEAR']],
  ['no time and place', { timeAndPlace: false }, 'RPD, Art. 83(2)(b)(i)', ['FACTS_UNCLEAR']],
  ['no charge', { chargesStated: false }, 'RPD, Art. 83(2)(b)(ii)', ['DATA_QUALITY']],
  ['no law', { lawStated: false }, 'RPD, Art. 83(2)(b)(iii)', ['DATA_QUALITY']],
  ['a cancelled warrant', { warrantValid: false }, 'RPD, Art. 83(2)(b)(v)', ['PROCEEDINGS_INVALID']],
  ['issued without power', { issuedWithPower: false }, 'RPD, Art. 84(a)', ['PROCEEDINGS_INVALID']],
  ['no extradition to be sought', { extraditionWillBeSought: false }, 'RPD, Art. 84(b)', ['NO_EXTRADITION_ACTION']],
  [
    'no judge anywhere',
    { judicialWarrant: false, appealBeforeJudge: false },
    'RPD, Art. 84(c)',
    ['DUE_PROCESS', 'PROCEEDINGS_INVALID'],
  ],
  ['political', { politicalMilitaryReligiousRacial: true }, 'RPD, Art. 86; Constitution, Art. 3', ['ART3_POLITICAL']],
  ['against human rights', { humanRightsConcern: true }, 'RPD, Art. 86; Constitution, Art. 2', ['ART2_HUMAN_RIGHTS']],
  ['located and nothing done', { locatedWithoutAction: true }, 'RPD, Art. 87, 81(3)(d)', ['NO_EXTRADITION_ACTION']],
])('%s fails', (_why, change, article, grounds) => {
  const file = { ...sound, ...change };
  expect(verdicts(file, 'fails')).toEqual([article]);
  expect(suggestedGrounds(scorePublication(file))).toEqual(grounds);
});

it.each<[string, RedNoticeFile]>([
  [
    'an administrative offence linked to serious crime',
    { administrativeOrPrivateDispute: true, linkedToSeriousCrime: true },
  ],
  ['a family matter of particular importance (83(1)(b))', { familyOrPrivate: true, particularImportance: true }],
  ['a low penalty of particular importance', { maximumPenaltyMonths: 1, particularImportance: true }],
  ['exactly two years', { maximumPenaltyMonths: 24 }],
  ['a sentence of exactly six months (2024-5)', { wantedFor: 'sentence', sentenceMonths: 6 }],
  ['six months left of a longer sentence', { wantedFor: 'sentence', remainingMonths: 6 }],
  [
    'a good photograph with more in place of particulars',
    { names: false, goodPhotograph: true, additionalIdentity: true },
  ],
  ['an appeal before a judge', { judicialWarrant: false, appealBeforeJudge: true }],
])('%s is met', (_why, change) => expect(verdicts({ ...sound, ...change }, 'met')).toHaveLength(18));

it.each<[string, RedNoticeFile, string[]]>([
  ['a warrant referred to whose validity is unknown', { warrantValid: undefined }, ['RPD, Art. 83(2)(b)(v)']],
  ['no penalty stated', { maximumPenaltyMonths: undefined }, ['RPD, Art. 83(1)(a)(ii)', 'RPD, Art. 83(2)(b)(iv)']],
  [
    'wanted for what is unknown, and the two differ',
    { wantedFor: undefined, sentenceMonths: 3 },
    ['RPD, Art. 83(1)(a)(ii)'],
  ],
  [
    'a dispute whose link to serious crime is unknown',
    { administrativeOrPrivateDispute: true },
    ['RPD, Art. 83(1)(a)(i)'],
  ],
])('%s cannot be determined', (_why, change, articles) => {
  expect(verdicts({ ...sound, ...change }, 'cannot-tell')).toEqual(articles);
});

it('wanted for what is unknown, both tests agreeing, is met', () => {
  expect(verdicts({ ...sound, wantedFor: undefined, sentenceMonths: 12 }, 'met')).toHaveLength(18);
});

it('importance does not cure a lack of international interest (83(1)(b) covers (i) and (ii) only)', () => {
  expect(verdicts({ ...sound, internationalInterest: false, particularImportance: true }, 'fails')).toEqual([
    'RPD, Art. 83(1)(a)(iii), 35',
  ]);
});

it('a ground suggested twice is named once', () => {
  const file = { ...sound, extraditionWillBeSought: false, locatedWithoutAction: true };
  expect(suggestedGrounds(scorePublication(file))).toEqual(['NO_EXTRADITION_ACTION']);
});
