import { message, type Code, type Message } from '../words/message.js';
import type { GroundCode } from './ground.js';
import type { RedNoticeFile } from './red-notice-file.js';
import { both, either, not } from './three-valued.js';

/** The conditions that the catalogue has words for. */
export type ConditionCode = NameIn<Extract<Code, `publication.condition.${string}`>>;
type NameIn<C extends string> = C extends `publication.condition.${infer Name}` ? Name : never;

/** One condition the Rules set before a Red Notice may be published. */
export interface Condition {
  /** By which a person's judgement names it; its words are `publication.condition.<code>`. */
  code: ConditionCode;
  /** The provision, as it is cited. */
  article: Message;
  grounds: readonly GroundCode[];
  /** Whether it is met; undefined when the file does not say. */
  met: (file: RedNoticeFile) => boolean | undefined;
}

/** The conditions in the order of the Rules. */
export const CONDITIONS: readonly Condition[] = [
  {
    code: 'serious-crime',
    article: rpd('83(1)(a)(i)'),
    grounds: ['INTEREST_SERIOUSNESS'],
    met: (file) => unlessImportant(file, file.seriousOrdinaryCrime),
  },
  {
    code: 'behavioural-norms',
    article: rpd('83(1)(a)(i)'),
    grounds: ['BEHAVIOURAL_NORMS'],
    met: (file) => unlessImportant(file, not(file.behaviouralNorms)),
  },
  {
    code: 'family-or-private',
    article: rpd('83(1)(a)(i)'),
    grounds: ['FAMILY_MATTER'],
    met: (file) => unlessImportant(file, not(file.familyOrPrivate)),
  },
  {
    code: 'administrative-or-dispute',
    article: rpd('83(1)(a)(i)'),
    grounds: ['ADMINISTRATIVE', 'PRIVATE_DISPUTE'],
    met: (file) => unlessImportant(file, either(not(file.administrativeOrPrivateDispute), file.linkedToSeriousCrime)),
  },
  {
    code: 'penalty-threshold',
    article: rpd('83(1)(a)(ii)'),
    grounds: ['PENALTY_THRESHOLD'],
    met: (file) => unlessImportant(file, reachesThreshold(file)),
  },
  {
    code: 'international-interest',
    article: rpd('83(1)(a)(iii), 35'),
    grounds: ['INTEREST_SERIOUSNESS'],
    met: (file) => file.internationalInterest,
  },
  {
    code: 'identity',
    article: rpd('83(2)(a)'),
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
    article: rpd('83(2)(b)(i)'),
    grounds: ['FACTS_UNCLEAR'],
    met: (file) => both(file.factsClear, file.timeAndPlace),
  },
  {
    code: 'charge',
    article: rpd('83(2)(b)(ii)'),
    grounds: ['DATA_QUALITY'],
    met: (file) => file.chargesStated,
  },
  {
    code: 'law',
    article: rpd('83(2)(b)(iii)'),
    grounds: ['DATA_QUALITY'],
    met: (file) => file.lawStated,
  },
  {
    code: 'penalty',
    article: rpd('83(2)(b)(iv)'),
    grounds: ['DATA_QUALITY', 'PENALTY_THRESHOLD'],
    met: (file) => (penaltyStated(file) ? true : undefined),
  },
  {
    code: 'warrant',
    article: rpd('83(2)(b)(v)'),
    grounds: ['PROCEEDINGS_INVALID'],
    met: (file) => both(file.warrantReferred, file.warrantValid),
  },
  {
    code: 'issuing-power',
    article: rpd('84(a)'),
    grounds: ['PROCEEDINGS_INVALID'],
    met: (file) => file.issuedWithPower,
  },
  {
    code: 'extradition',
    article: rpd('84(b)'),
    grounds: ['NO_EXTRADITION_ACTION'],
    met: (file) => file.extraditionWillBeSought,
  },
  {
    code: 'judge',
    article: rpd('84(c)'),
    grounds: ['DUE_PROCESS', 'PROCEEDINGS_INVALID'],
    met: (file) => either(file.judicialWarrant, file.appealBeforeJudge),
  },
  {
    code: 'political',
    article: message('cites.also.rpd-and-constitution', { rpd: '86', constitution: '3' }),
    grounds: ['ART3_POLITICAL'],
    met: (file) => not(file.politicalMilitaryReligiousRacial),
  },
  {
    code: 'human-rights',
    article: message('cites.also.rpd-and-constitution', { rpd: '86', constitution: '2' }),
    grounds: ['ART2_HUMAN_RIGHTS'],
    met: (file) => not(file.humanRightsConcern),
  },
  {
    code: 'source-acted',
    article: rpd('87, 81(3)(d)'),
    grounds: ['NO_EXTRADITION_ACTION'],
    met: (file) => not(file.locatedWithoutAction),
  },
];

function rpd(articles: string): Message {
  return message('cites.also.rpd-articles', { articles });
}

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
