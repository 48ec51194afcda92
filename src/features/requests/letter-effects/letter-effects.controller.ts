import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { MayBeStale, Shows } from '../../../platform/openapi/shows.js';
import { LetterRehearsal, LetterRehearsalView, LetterWithEffect, RegisteredLetter } from './letter-effect.dto.js';
import { letterEffects } from './letter-effects.policy.js';
import { LetterEffectsService } from './letter-effects.service.js';

/**
 * Files are not part of the form: whoever forgot a day would send 25 MB again. So that no refused letter leaves any behind,
 * the browser rehearses before it uploads, and what it has uploaded it names again in the next try.
 */
const FILES = `Files are uploaded before, with POST /documents, and named in \`documentIds\`; a refused letter leaves them as they are, to be named again. Ask the rehearsal first, and none is uploaded for a letter that would be refused.`;

/** Registering a letter. It stands here because requests know letters and letters know no requests. */
@ApiTags('Correspondence')
@Controller('correspondence')
export class LetterEffectsController {
  constructor(private readonly service: LetterEffectsService) {}

  /** Registers a letter, and with `effect` the step or fact it brings to its request: both are stored or neither. */
  @Allow(letterEffects.register)
  @ApiOperation({ operationId: 'correspondenceAdd', description: FILES })
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
