import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID, Matches } from 'class-validator';
import { says } from '../../../platform/http/input-words.js';
import { message } from '../../../words/message.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { IsInstant, MayOmit, Text } from '../../../platform/http/validators.js';

export class ApiKeyInput {
  @Text(200)
  name: string;

  /** Each `<resource>:read` or `<resource>:write`; the key never may more than the user it is bound to. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @Matches(/^[a-z-]{2,40}:(read|write)$/, { each: true, ...says(message('input.scope')) })
  scopes: string[];

  /** At most one year from now. */
  @IsInstant()
  expiresAt: string;

  /** The user it acts for; you when absent. */
  @MayOmit()
  @IsUUID()
  userId?: string;
}

export class ApiKeyView {
  id: string;
  userId: string;
  name: string;
  scopes: string[];
  expiresAt: string;
  revokedAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class NewApiKeyView extends ApiKeyView {
  /** Shown this once; only its hash is kept. */
  key: string;
}

export class ApiKeyQuery extends PageQuery {}
