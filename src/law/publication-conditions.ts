import type { GroundCode } from './ground.js';
import type { RedNoticeFile } from './red-notice-file.js';
import { both, either, not } from './three-valued.js';

/** One condition the Rules set before a Red Notice may be published. */
export interface Condition {
  /** By which a person's judgement names it. */
  code: string;
  condition: string;
  article: string;
  /** What must be known to tell, to complete "It is not known ...". */
  asks: string;
  grounds: readonly GroundCode[];
  /** Whether it is met; undefined when the file does not say. */
  met: (file: RedNoticeFile) => boolean | undefined;
}

/** The conditions in the order of the Rules. */
export const CONDITIONS: readonly Condition[] = [
  {
    code: 'serious-crime',
    condition: 'A serious ordinary-law crime',
    article: 'RPD, Art. 83(1)(a)(i)',
    asks: 'whether it is a serious ordinary-law crime',
    grounds: ['INTEREST_SERIOUSNESS'],
    met: (file) => unlessImportant(file, file.seriousOrdinaryCrime),
  },
  {
    code: 'behavioural-norms',
    condition: 'Not an offence of behavioural or cultural norms',
    article: 'RPD, Art. 83(1)(a)(i)',
    asks: 'whether the offence is controversial across countries on behavioural or cultural norms',
    grounds: ['BEHAVIOURAL_NORMS'],
    met: (file) => unlessImportant(file, not(file.behaviouralNorms)),
  },
  {
    code: 'family-or-private',
    condition: 'Not a family or private matter',
    article: 'RPD, Art. 83(1)(a)(i)',
    asks: 'whether it is a family or private matter',
    grounds: ['FAMILY_MATTER'],
    met: (file) => unlessImportant(file, not(file.familyOrPrivate)),
  },
  {
    code: 'administrative-or-dispute',
    condition: 'Not an administrative offence or private dispute, unless linked to serious crime',
    article: 'RPD, Art. 83(1)(a)(i)',
    asks: 'whether it is an administrative offence or a private dispute, and whether it serves serious or organised crime',
    grounds: ['ADMINISTRATIVE', 'PRIVATE_DISPUTE'],
    met: (file) => unlessImportant(file, either(not(file.administrativeOrPrivateDispute), file.linkedToSeriousCrime)),
  },
  {
    code: 'penalty-threshold',
    condition: 'The penalty threshold: two years at most, or a sentence or remainder of six months',
    article: 'RPD, Art. 83(1)(a)(ii)',
    asks: 'the maximum penalty, or the sentence and what remains of it',
    grounds: ['PENALTY_THRESHOLD'],
    met: (file) => unlessImportant(file, reachesThreshold(file)),
  },
  {
    code: 'international-interest',
    condition: 'Of interest for international police cooperation',
    article: 'RPD, Art. 83(1)(a)(iii), 35',
    asks: 'whether it is of interest for international police cooperation',
    grounds: ['INTEREST_SERIOUSNESS'],
    met: (file) => file.internationalInterest,
  },
  {
    code: 'identity',
    condition: 'Enough to identify the person: full particulars, or a good photograph with more',
    article: 'RPD, Art. 83(2)(a)',
    asks: 'what the notice itself says to identify the person',
    grounds: ['IDENTITY_ERROR', 'DATA_QUALITY'],
    met: (file) =>
      both(
        not(file.describesAnother) ?? true,
        either(
          both(file.names, file.sex, file.yearOfBirth, file.descriptionPrintsOrDocument),
          both(file.goodPhotograph, file.additionalIdentity),
        ),
      ),
  },
  {
    code: 'clear-facts',
    condition: 'A clear description of the criminal activities, with time and place',
    article: 'RPD, Art. 83(2)(b)(i)',
    asks: 'whether the person’s criminal activities are described clearly, with time and place',
    grounds: ['FACTS_UNCLEAR'],
    met: (file) => both(file.factsClear, file.timeAndPlace),
  },
  {
    code: 'charge',
    condition: 'The charge',
    article: 'RPD, Art. 83(2)(b)(ii)',
    asks: 'whether the notice states a charge',
    grounds: ['DATA_QUALITY'],
    met: (file) => file.chargesStated,
  },
  {
    code: 'law',
    condition: 'The law covering the offence',
    article: 'RPD, Art. 83(2)(b)(iii)',
    asks: 'whether the notice names the law that covers the offence',
    grounds: ['DATA_QUALITY'],
    met: (file) => file.lawStated,
  },
  {
    code: 'penalty',
    condition: 'The penalty: the maximum possible, the sentence or what remains of it',
    article: 'RPD, Art. 83(2)(b)(iv)',
    asks: 'whether the notice states a penalty',
    grounds: ['DATA_QUALITY', 'PENALTY_THRESHOLD'],
    met: (file) => (penaltyStated(file) ? true : undefined),
  },
  {
    code: 'warrant',
    condition: 'A valid arrest warrant or equivalent decision',
    article: 'RPD, Art. 83(2)(b)(v)',
    asks: 'whether the warrant is valid',
    grounds: ['PROCEEDINGS_INVALID'],
    met: (file) => both(file.warrantReferred, file.warrantValid),
  },
  {
    code: 'issuing-power',
    condition: 'Issued by an authority with the power to do so',
    article: 'RPD, Art. 84(a)',
    asks: 'whether the issuing authority had the power',
    grounds: ['PROCEEDINGS_INVALID'],
    met: (file) => file.issuedWithPower,
  },
  {
    code: 'extradition',
    condition: 'Extradition will be sought on arrest',
    article: 'RPD, Art. 84(b)',
    asks: 'whether extradition will be sought on arrest',
    grounds: ['NO_EXTRADITION_ACTION'],
    met: (file) => file.extraditionWillBeSought,
  },
  {
    code: 'judge',
    condition: 'A judge issued the warrant, or one can be appealed to',
    article: 'RPD, Art. 84(c)',
    asks: 'whether a judge issued the warrant, or can be appealed to',
    grounds: ['DUE_PROCESS', 'PROCEEDINGS_INVALID'],
    met: (file) => either(file.judicialWarrant, file.appealBeforeJudge),
  },
  {
    code: 'political',
    condition: 'No political, military, religious or racial character',
    article: 'RPD, Art. 86; Constitution, Art. 3',
    asks: 'whether the matter is political, military, religious or racial',
    grounds: ['ART3_POLITICAL'],
    met: (file) => not(file.politicalMilitaryReligiousRacial),
  },
  {
    code: 'human-rights',
    condition: 'In the spirit of the Universal Declaration of Human Rights',
    article: 'RPD, Art. 86; Constitution, Art. 2',
    asks: 'whether human rights are at stake',
    grounds: ['ART2_HUMAN_RIGHTS'],
    met: (file) => not(file.humanRightsConcern),
  },
  {
    code: 'source-acted',
    condition: 'The source acted when the person was located',
    article: 'RPD, Art. 87, 81(3)(d)',
    asks: 'whether the source acted when the person was located',
    grounds: ['NO_EXTRADITION_ACTION'],
    met: (file) => not(file.locatedWithoutAction),
  },
];

/** Art. 83(1)(b): a notice may be published despite (i) and (ii) where it is of particular importance. */
function unlessImportant(file: RedNoticeFile, met: boolean | undefined): boolean | undefined {
  return file.particularImportance === true ? true : met;
}

/** Prosecution: 24 months at most. Sentence: 6 months imposed and/or left to serve; exactly 6 meets it (2024-5). */
function reachesThreshold(file: RedNoticeFile): boolean | undefined {
  const { wantedFor, sentenceMonths, remainingMonths } = file;
  const prosecution = prosecutionThreshold(file);
  const longest = Math.max(sentenceMonths ?? -1, remainingMonths ?? -1);
  const sentence = longest < 0 ? undefined : longest >= 6;
  if (wantedFor === 'prosecution') return prosecution;
  if (wantedFor === 'sentence') return sentence;
  return prosecution === sentence ? prosecution : undefined;
}

/** One offence that meets the test is enough (83(1)(c)), so a charge without a maximum leaves a low one undecided. */
function prosecutionThreshold({ maximumPenaltyMonths, penaltyOfAChargeUnknown }: RedNoticeFile): boolean | undefined {
  if (maximumPenaltyMonths === undefined) return undefined;
  return maximumPenaltyMonths >= 24 ? true : penaltyOfAChargeUnknown ? undefined : false;
}

function penaltyStated({ maximumPenaltyMonths, sentenceMonths, remainingMonths }: RedNoticeFile): boolean {
  return maximumPenaltyMonths !== undefined || sentenceMonths !== undefined || remainingMonths !== undefined;
}
