import { Injectable } from '@nestjs/common';
import { message } from '../../../words/message.js';
import { refusal } from '../../../platform/auth/rights.js';
import { currentCall, currentCaller } from '../../../platform/call.js';
import { Db } from '../../../platform/db/db.js';
import type { Tx } from '../../../platform/db/tx.js';
import { JsonText } from '../../../platform/http/answer.js';
import { aboutPart } from '../../../platform/problem/about-part.js';
import { Problem } from '../../../platform/problem/problem.js';
import { RequestFactsService } from '../request-facts/request-facts.service.js';
import { CorrespondenceService } from '../../files/correspondence/correspondence.service.js';
import type { LetterInput } from '../../files/correspondence/letter.dto.js';
import { RequestStepsService } from '../request-steps/request-steps.service.js';
import type { LetterEffect, LetterFact, LetterRehearsal, LetterStep, LetterWithEffect } from './letter-effect.dto.js';
import { lockRequest } from './letter-effects.queries.js';
import { letterEffects } from './letter-effects.policy.js';

/** What a letter brings, once it is known to be one thing about one request. */
type Brought = { ccfRequestId: string } & ({ step: LetterStep } | { fact: LetterFact });

/** Registers letters together with what they bring to a request. */
@Injectable()
export class LetterEffectsService {
  constructor(
    private readonly db: Db,
    private readonly letters: CorrespondenceService,
    private readonly steps: RequestStepsService,
    private readonly facts: RequestFactsService,
  ) {}

  /**
   * One transaction, and one action in history: that of the step or fact, beside which the letter stands; without either
   * it is the letter's own.
   *
   * @throws Problem as the letter, the step or the fact alone would; pointers of the latter two begin with /effect. 403
   * for who may register letters and take no steps
   */
  register({ effect, ...letter }: LetterWithEffect): Promise<JsonText> {
    const brought = effect && broughtBy(effect, letter.ccfRequestId);
    if (!brought) return this.letters.add(letter);
    return this.db.write(actionOf(brought), (tx) => this.registerIn(tx, letter, brought));
  }

  /** What the letter would start, move and retire, and what would refuse it. Nothing is kept. */
  rehearse({ effect, subject = 'Rehearsal', ...rest }: LetterRehearsal): Promise<JsonText> {
    const letter = { ...rest, subject };
    const brought = effect && broughtBy(effect, letter.ccfRequestId);
    return this.db.rehearse(brought ? actionOf(brought) : 'correspondence.add', async (tx) => {
      const { id } = await this.add(tx, letter, brought);
      return new JsonText(brought ? `{"effect":${await this.take(tx, brought, id)}}` : '{}');
    });
  }

  private async registerIn(tx: Tx, letter: LetterInput, brought: Brought): Promise<JsonText> {
    const { text, version, id } = await this.add(tx, letter, brought);
    const effect = await this.take(tx, brought, id);
    return new JsonText(`${text.slice(0, -1)},"effect":${effect}}`, version, id);
  }

  private async add(tx: Tx, letter: LetterInput, brought?: Brought): Promise<JsonText> {
    const [, added] = await Promise.all([
      brought && tx.rows(lockRequest, [brought.ccfRequestId]),
      this.letters.addIn(tx, letter),
    ]);
    return added;
  }

  /** @returns the answer as JSON */
  private async take(tx: Tx, brought: Brought, sourceId?: string): Promise<string> {
    // Inside the transaction, which is run again when the caller's role turns out to have changed.
    const refused = refusal(currentCaller(), letterEffects.take);
    if (refused) throw Problem.forbidden(refused);
    if ('fact' in brought) {
      const fact = this.facts.recordIn(tx, brought.ccfRequestId, { ...brought.fact, sourceId });
      return JSON.stringify({ fact: await aboutPart('/effect/fact', fact) });
    }
    const { version, ...step } = brought.step;
    const taken = this.steps.takeIn(tx, brought.ccfRequestId, version, { ...step, sourceId });
    return `{"step":${(await aboutPart('/effect/step', taken)).text}}`;
  }
}

function broughtBy({ step, fact }: LetterEffect, ccfRequestId: string | null | undefined): Brought {
  if (!ccfRequestId)
    throw Problem.invalidField('/ccfRequestId', 'required', message('request-problems.effect-needs-request'));
  // A reason in the body goes into history, however deep it stands (call-of-request.ts looks at the top only).
  currentCall().reason ??= (step ?? fact)?.reason;
  if (step && !fact) return { ccfRequestId, step };
  if (fact && !step) return { ccfRequestId, fact };
  throw Problem.invalidField('/effect', 'step-or-fact', message('request-problems.step-or-fact'));
}

function actionOf(brought: Brought): string {
  return 'step' in brought ? `ccf-request.${brought.step.step}` : 'fact.record';
}
