import { IsEmail, IsOptional, IsUUID } from 'class-validator';
import { ROLES } from '../../../platform/call.js';
import type { Role } from '../../../platform/call.js';
import { LANGUAGES } from '../../../platform/http/language.js';
import type { Language } from '../../../platform/http/language.js';
import { PageQuery } from '../../../platform/http/page.dto.js';
import { SortOf } from '../../../platform/http/sort.js';
import { IsInstant, IsZone, MayOmit, OneOf, Text } from '../../../platform/http/validators.js';

export class UserInput {
  /** Belongs to one login across all firms. */
  @IsEmail()
  @Text(254)
  email: string;

  @Text(200)
  name: string;

  @OneOf(ROLES)
  role: Role;

  @MayOmit()
  @IsZone()
  zone?: string;

  @MayOmit()
  @OneOf(LANGUAGES)
  language?: Language;

  /** Who stands in; gets what this person cannot. */
  @MayOmit()
  @IsUUID()
  deputyId?: string;

  /** The first password, at least 15 characters; never given back. */
  @Text(256, 15)
  password: string;
}

export class UserPatch {
  @MayOmit()
  @Text(200)
  name?: string;

  @MayOmit()
  @OneOf(ROLES)
  role?: Role;

  @MayOmit()
  @IsZone()
  zone?: string;

  @MayOmit()
  @OneOf(LANGUAGES)
  language?: Language;

  @IsOptional()
  @IsUUID()
  deputyId?: string | null;

  /** Set to end every session and key of this person at once; null lets the person in again. */
  @IsOptional()
  @IsInstant()
  disabledAt?: string | null;
}

export class UserView {
  id: string;
  email: string;
  name: string;
  role: Role;
  zone: string;
  language: Language;
  deputyId: string | null;
  disabledAt: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class UserQuery extends PageQuery {
  @MayOmit()
  @OneOf(ROLES)
  role?: Role;

  @SortOf(['name', 'createdAt'])
  sort?: string;
}
