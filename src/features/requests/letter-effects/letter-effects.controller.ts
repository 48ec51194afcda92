import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { MayBeStale, Shows } from '../../../platform/openapi/shows.js';
import { LetterRehearsal, LetterRehearsalView, LetterWithEffect, RegisteredLetter } from './letter-effect.dto.js';
import { letterEffects } from './letter-effects.policy.js';
import { LetterEffectsService } from './letter-effects.service.js';

/** Registering a letter. It stands here because requests know letters and letters know no requests. */
@ApiTags('Correspondence')
@Controller('correspondence')
export class LetterEffectsController {
  constructor(private readonly service: LetterEffectsService) {}

  /**
   * A letter, and with `effect` the step or fact it brings to its request: both are stored or neither. Files are uploaded
   * before, with POST /documents, and named in `documentIds`: a refused letter leaves them as they are, and the next try
   * names them again, so that nobody sends 25 MB twice for a missing day. Ask the rehearsal first, and nothing is uploaded
   * for a letter that would be refused.
   */
  @Allow(letterEffects.register)
  @ApiOperation({ operationId: 'correspondenceAdd' })
  @Shows(RegisteredLetter, 201)
  @MayBeStale()
  @Post()
  register(@Body() input: LetterWithEffect): Promise<JsonText> {
    return this.service.register(input);
  }

  /** What the letter would start, and what would refuse it; nothing is kept. */
  @Allow(letterEffects.register)
  @ApiOperation({ operationId: 'correspondenceRehearse' })
  @Shows(LetterRehearsalView)
  @MayBeStale()
  @HttpCode(200)
  @Post('rehearsal')
  rehearse(@Body() input: LetterRehearsal): Promise<JsonText> {
    return this.service.rehearse(input);
  }
}
