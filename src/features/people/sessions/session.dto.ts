import { IsEmail } from 'class-validator';
import type { Role } from '../../../platform/call.js';
import { LANGUAGES } from '../../../platform/http/language.js';
import type { Language } from '../../../platform/http/language.js';
import { OneOf, Text } from '../../../platform/http/validators.js';

export class LoginInput {
  @IsEmail()
  @Text(254)
  email: string;

  @Text(256)
  password: string;
}

/** Who is signed in. */
export class SignedInUser {
  id: string;
  firmId: string;
  email: string;
  name: string;
  role: Role;
  /** IANA zone in which this person's days and reminders are meant. */
  zone: string;
  language: Language;
}

/** What a person sets about themselves. */
export class OwnSettings {
  @OneOf(LANGUAGES)
  language: Language;
}

export class LoginAnswer {
  /** 256 random bits; send it as `Authorization: Bearer`. Browsers get the same token as a cookie. */
  token: string;
  user: SignedInUser;
}

export class PasswordChange {
  @Text(256)
  current: string;

  /** At least 15 characters; a sentence is easiest to keep. */
  @Text(256, 15)
  next: string;
}
