import { Module } from '@nestjs/common';
import { retelling } from '../../law/words/retelling.js';
import { DAY_SENTENCES, FACT_SENTENCES } from '../../law/words/sentences/days.js';
import { FILING_SENTENCES } from '../../law/words/sentences/filing.js';
import { SUGGESTION_SENTENCES } from '../../law/words/sentences/suggestions.js';
import { registerRetelling } from '../../platform/words/retellings.js';
import { registerSentences } from '../../platform/words/sentences.js';

registerRetelling(retelling);
registerSentences(DAY_SENTENCES, FACT_SENTENCES, FILING_SENTENCES, SUGGESTION_SENTENCES);

/** Every answer is told in the reader's language as it leaves: the law's names and our own sentences. */
@Module({})
export class SentencesModule {}
