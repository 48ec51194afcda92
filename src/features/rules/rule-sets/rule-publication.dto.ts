import { Text } from '../../../platform/http/validators.js';
import { RuleSetVersionView } from './rule-set-version.dto.js';

export class WithdrawalInput {
  /** Why, for whoever asks later what became of it. */
  @Text(2000)
  reason: string;
}

export class PublicationAnswer extends RuleSetVersionView {
  /** Proposals opened because dates would be others; publishing itself moves none. */
  recalculations: number;
}
