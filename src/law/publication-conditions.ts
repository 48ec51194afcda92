import type { GroundCode } from './ground.js';

/** What the file says about a Red Notice. An absent answer is "not known", which is not the same as "no". */
export interface RedNoticeFile {
  wantedFor?: 'prosecution' | 'sentence';
  seriousOrdinaryCrime?: boolean;
  behaviouralNorms?: boolean;
  familyOrPrivate?: boolean;
  administrativeOrPrivateDispute?: boolean;
  /** Aimed at facilitating serious crime or linked to organised crime: then an administrative offence is not excluded. */
  linkedToSeriousCrime?: boolean;
  /** Of the gravest charge: one offence that meets the test is enough (83(1)(c)). */
  maximumPenaltyMonths?: number;
  sentenceMonths?: number;
  remainingMonths?: number;
  /** The General Secretariat found the case of particular importance (83(1)(b)). */
  particularImportance?: boolean;
  internationalInterest?: boolean;
  names?: boolean;
  sex?: boolean;
  yearOfBirth?: boolean;
  descriptionPrintsOrDocument?: boolean;
  goodPhotograph?: boolean;
  additionalIdentity?: boolean;
  factsClear?: boolean;
  timeAndPlace?: boolean;
  chargesStated?: boolean;
  lawStated?: boolean;
  warrantReferred?: boolean;
  warrantValid?: boolean;
  issuedWithPower?: boolean;
  extraditionWillBeSought?: boolean;
  judicialWarrant?: boolean;
  appealBeforeJudge?: boolean;
  politicalMilitaryReligiousRacial?: boolean;
  humanRightsConcern?: boolean;
  locatedWithoutAction?: boolean;
}

/** One condition the Rules set before a Red Notice may be published. */
export interface Condition {
  condition: string;
  article: string;
  grounds: readonly GroundCode[];
  /** Whether it is met; undefined when the file does not say. */
  met: (file: RedNoticeFile) => boolean | undefined;
}

/** The conditions in the order of the Rules. */
export const CONDITIONS: readonly Condition[] = [
  {
    condition: 'A serious ordinary-law crime',
    article: 'RPD, Art. 83(1)(a)(i)',
    grounds: ['INTEREST_SERIOUSNESS'],
    met: (file) => unlessImportant(file, file.seriousOrdinaryCrime),
  },
  {
    condition: 'Not an offence of behavioural or cultural norms',
    article: 'RPD, Art. 83(1)(a)(i)',
    grounds: ['BEHAVIOURAL_NORMS'],
    met: (file) => unlessImportant(file, not(file.behaviouralNorms)),
  },
  {
    condition: 'Not a family or private matter',
    article: 'RPD, Art. 83(1)(a)(i)',
    grounds: ['FAMILY_MATTER'],
    met: (file) => unlessImportant(file, not(file.familyOrPrivate)),
  },
  {
    condition: 'Not an administrative offence or private dispute, unless linked to serious crime',
    article: 'RPD, Art. 83(1)(a)(i)',
    grounds: ['ADMINISTRATIVE', 'PRIVATE_DISPUTE'],
    met: (file) => unlessImportant(file, either(not(file.administrativeOrPrivateDispute), file.linkedToSeriousCrime)),
  },
  {
    condition: 'The penalty threshold: two years at most, or a sentence or remainder of six months',
    article: 'RPD, Art. 83(1)(a)(ii)',
    grounds: ['PENALTY_THRESHOLD'],
    met: (file) => unlessImportant(file, reachesThreshold(file)),
  },
  {
    condition: 'Of interest for international police cooperation',
    article: 'RPD, Art. 83(1)(a)(iii), 35',
    grounds: ['INTEREST_SERIOUSNESS'],
    met: (file) => file.internationalInterest,
  },
  {
    condition: 'Enough to identify the person: full particulars, or a good photograph with more',
    article: 'RPD, Art. 83(2)(a)',
    grounds: ['IDENTITY_ERROR', 'DATA_QUALITY'],
    met: (file) =>
      either(
        both(file.names, file.sex, file.yearOfBirth, file.descriptionPrintsOrDocument),
        both(file.goodPhotograph, file.additionalIdentity),
      ),
  },
  {
    condition: 'A clear description of the criminal activities, with time and place',
    article: 'RPD, Art. 83(2)(b)(i)',
    grounds: ['FACTS_UNCLEAR'],
    met: (file) => both(file.factsClear, file.timeAndPlace),
  },
  {
    condition: 'The charge',
    article: 'RPD, Art. 83(2)(b)(ii)',
    grounds: ['DATA_QUALITY'],
    met: (file) => file.chargesStated,
  },
  {
    condition: 'The law covering the offence',
    article: 'RPD, Art. 83(2)(b)(iii)',
    grounds: ['DATA_QUALITY'],
    met: (file) => file.lawStated,
  },
  {
    condition: 'The penalty: the maximum possible, the sentence or what remains of it',
    article: 'RPD, Art. 83(2)(b)(iv)',
    grounds: ['DATA_QUALITY', 'PENALTY_THRESHOLD'],
    met: (file) => (penaltyStated(file) ? true : undefined),
  },
  {
    condition: 'A valid arrest warrant or equivalent decision',
    article: 'RPD, Art. 83(2)(b)(v)',
    grounds: ['PROCEEDINGS_INVALID'],
    met: (file) => both(file.warrantReferred, file.warrantValid),
  },
  {
    condition: 'Issued by an authority with the power to do so',
    article: 'RPD, Art. 84(a)',
    grounds: ['PROCEEDINGS_INVALID'],
    met: (file) => file.issuedWithPower,
  },
  {
    condition: 'Extradition will be sought on arrest',
    article: 'RPD, Art. 84(b)',
    grounds: ['NO_EXTRADITION_ACTION'],
    met: (file) => file.extraditionWillBeSought,
  },
  {
    condition: 'A judge issued the warrant, or one can be appealed to',
    article: 'RPD, Art. 84(c)',
    grounds: ['DUE_PROCESS', 'PROCEEDINGS_INVALID'],
    met: (file) => either(file.judicialWarrant, file.appealBeforeJudge),
  },
  {
    condition: 'No political, military, religious or racial character',
    article: 'RPD, Art. 86; Constitution, Art. 3',
    grounds: ['ART3_POLITICAL'],
    met: (file) => not(file.politicalMilitaryReligiousRacial),
  },
  {
    condition: 'In the spirit of the Universal Declaration of Human Rights',
    article: 'RPD, Art. 86; Constitution, Art. 2',
    grounds: ['ART2_HUMAN_RIGHTS'],
    met: (file) => not(file.humanRightsConcern),
  },
  {
    condition: 'The source acted when the person was located',
    article: 'RPD, Art. 87, 81(3)(d)',
    grounds: ['NO_EXTRADITION_ACTION'],
    met: (file) => not(file.locatedWithoutAction),
  },
];

/** Art. 83(1)(b): a notice may be published despite (i) and (ii) where it is of particular importance. */
function unlessImportant(file: RedNoticeFile, met: boolean | undefined): boolean | undefined {
  return met === true ? true : file.particularImportance === true ? true : met;
}

/** Prosecution: 24 months at most. Sentence: 6 months imposed and/or left to serve; exactly 6 meets it (2024-5). */
function reachesThreshold(file: RedNoticeFile): boolean | undefined {
  const { wantedFor, maximumPenaltyMonths, sentenceMonths, remainingMonths } = file;
  const prosecution = maximumPenaltyMonths === undefined ? undefined : maximumPenaltyMonths >= 24;
  const longest = Math.max(sentenceMonths ?? -1, remainingMonths ?? -1);
  const sentence = longest < 0 ? undefined : longest >= 6;
  if (wantedFor === 'prosecution') return prosecution;
  if (wantedFor === 'sentence') return sentence;
  return prosecution === sentence ? prosecution : undefined;
}

function penaltyStated({ maximumPenaltyMonths, sentenceMonths, remainingMonths }: RedNoticeFile): boolean {
  return maximumPenaltyMonths !== undefined || sentenceMonths !== undefined || remainingMonths !== undefined;
}

/** Logic of three values: what is not known stays unknown unless the rest decides. */
function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function both(...values: (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

function either(...values: (boolean | undefined)[]): boolean | undefined {
  if (values.includes(true)) return true;
  return values.includes(undefined) ? undefined : false;
}
