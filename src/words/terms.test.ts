import type { DeadlineStatus, HARDNESS } from '../law/deadline-status.js';
import type { PRECISIONS } from '../features/dates/facts/fact.dto.js';
import type {
  BLOCKS,
  ProposedItem,
  RecalculationCause,
  RecalculationState,
} from '../features/dates/recalculations/recalculation.entity.js';
import type { ExtensionState } from '../features/dates/reviews/extension.entity.js';
import type { Override, OverrideReason } from '../features/dates/reviews/override.entity.js';
import type { CaseFileStatus } from '../features/files/case-files/case-file.entity.js';
import type { NAME_KINDS, PROTECTION_KINDS, PROTECTION_STATUSES } from '../features/files/clients/client.dto.js';
import type { CounterpartKind, Direction } from '../law/counterpart.js';
import type { LetterChannel } from '../features/files/correspondence/letter.entity.js';
import type { LETTER_REFERENCE_KINDS } from '../features/files/correspondence/letter.entity.js';
import type { DocumentKind } from '../features/files/documents/document.entity.js';
import type { Measure } from '../features/insight/analytics/analytics.dto.js';
import type { Attention, ImportResult } from '../features/notices/notice-imports/notice-import.dto.js';
import type { KnowledgeConfidence, KnowledgeSource, NoticeStatus } from '../features/notices/notices/notice.entity.js';
import type { ProceedingStatus } from '../features/proceedings/proceedings/proceeding.entity.js';
import type { SuggestionState } from '../features/proceedings/suggestions/suggestion.entity.js';
import type { DigestState } from '../features/reminders/digests/digest.entity.js';
import type { BannerKind } from '../features/reminders/health/banner.dto.js';
import type { Acknowledgement } from '../law/acknowledgement.js';
import type { Channel, ReminderState } from '../features/reminders/reminders/reminder.entity.js';
import type { FollowUpState } from '../features/requests/follow-ups/follow-up.entity.js';
import type { Discoverer } from '../features/requests/new-facts/new-fact.entity.js';
import type { RuleSetView } from '../features/rules/rule-sets/rule-set.dto.js';
import type { RuleSetDiff } from '../features/rules/rule-sets/rule-set-version.dto.js';
import type { RuleSetVersion } from '../features/rules/rule-sets/rule-set-version.entity.js';
import type { FollowUpKind } from '../law/clean-up.js';
import type { Confidence } from '../law/fact.js';
import type { GroundCode } from '../law/ground.js';
import type { NoticeKind } from '../law/notice-kind.js';
import type { Effect } from '../law/outcome-effect.js';
import type { Conclusion } from '../law/outcome.js';
import type { ProceedingEventKind } from '../law/proceeding-event.js';
import type { ProceedingKind } from '../law/proceeding-kind.js';
import type { ProvisionalMeasureKind, ProvisionalState, ProvisionalStep } from '../law/provisional-measure.js';
import type { Verdict } from '../law/publication-test.js';
import type { RemedyCode } from '../law/remedy.js';
import type { RequestKind } from '../law/request-kind.js';
import type { RequestState, RequestStep } from '../law/request-transitions.js';
import type { Bearer, Force, SpanUnit, Subject, Sureness } from '../law/rulebook/rule.js';
import type { SuggestionKind } from '../law/suggestion-rows.js';
import type { Role } from '../platform/call.js';
import { terms } from './en/terms.js';

/** The closed lists, each as the program knows it. */
interface Lists {
  role: Role;
  party: Bearer;
  side: 'ours' | 'theirs';
  force: Force;
  hardness: (typeof HARDNESS)[number];
  'deadline-status': DeadlineStatus;
  confidence: Confidence;
  sureness: Sureness;
  'case-status': CaseFileStatus;
  'client-kind': 'person' | 'entity';
  'name-kind': (typeof NAME_KINDS)[number];
  'protection-kind': (typeof PROTECTION_KINDS)[number];
  'protection-status': (typeof PROTECTION_STATUSES)[number];
  'notice-kind': NoticeKind;
  'notice-status': NoticeStatus;
  'knowledge-source': KnowledgeSource;
  'knowledge-confidence': KnowledgeConfidence;
  'request-kind': RequestKind;
  'request-state': RequestState;
  step: RequestStep;
  ground: GroundCode;
  remedy: RemedyCode;
  conclusion: Conclusion;
  effect: Effect;
  measure: ProvisionalMeasureKind;
  'measure-state': ProvisionalState;
  'measure-step': ProvisionalStep;
  verdict: Verdict;
  'proceeding-kind': ProceedingKind;
  'proceeding-status': ProceedingStatus;
  'proceeding-event': ProceedingEventKind;
  'follow-up-kind': FollowUpKind;
  'follow-up-state': FollowUpState;
  'suggestion-kind': SuggestionKind;
  'suggestion-state': SuggestionState;
  direction: Direction;
  counterpart: CounterpartKind;
  channel: LetterChannel;
  'reference-kind': (typeof LETTER_REFERENCE_KINDS)[number];
  'document-kind': DocumentKind;
  subject: Subject;
  clock: 'admissibility' | 'decision';
  'extension-state': ExtensionState;
  'override-reason': OverrideReason;
  'override-state': Override['state'];
  'recalculation-cause': RecalculationCause;
  'recalculation-state': RecalculationState;
  block: (typeof BLOCKS)[number];
  action: ProposedItem['action'];
  unit: SpanUnit;
  precision: (typeof PRECISIONS)[number];
  'rule-origin': RuleSetView['origin'];
  'rule-status': RuleSetVersion['status'];
  'reminder-state': ReminderState;
  'reminder-channel': Channel;
  acknowledgement: Acknowledgement;
  'digest-state': DigestState;
  'banner-kind': BannerKind;
  'import-result': ImportResult;
  attention: Attention;
  discoverer: Discoverer;
  'rule-change': keyof Pick<RuleSetDiff, 'added' | 'removed' | 'changed'>;
  'waited-for': Measure;
}

type Listed = { [Name in keyof Lists]: `${Name}.${Lists[Name]}` }[keyof Lists];

/** Nothing where the words and the lists agree; else the codes that one of them lacks, for the compiler to name. */
type Lacking = Exclude<Listed, keyof typeof terms>;
type Superfluous = Exclude<keyof typeof terms, Listed>;

it('has a word for every code of every closed list, and for nothing else', () => {
  // The compiler is the test: a code without a word, or a word without a code, does not compile.
  const complete: [Lacking, Superfluous] extends [never, never] ? true : [Lacking, Superfluous] = true;
  expect(complete).toBe(true);
});
