import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, Public } from '../../../platform/auth/rights.js';
import { SESSION_COOKIE } from '../../../platform/auth/token.strategy.js';
import { SETTINGS } from '../../../platform/config/settings.js';
import type { Settings } from '../../../platform/config/settings.js';
import { LoginAnswer, LoginInput, OwnSettings, PasswordChange, SignedInUser } from './session.dto.js';
import { sessions } from './sessions.policy.js';
import { SessionsService } from './sessions.service.js';

@Controller('auth')
export class SessionsController {
  constructor(
    private readonly service: SessionsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** A browser gets a cookie, a program the token; too many wrong passwords are refused for a minute. */
  @Public()
  @HttpCode(200)
  @Post('login')
  async login(@Body() input: LoginInput, @Res({ passthrough: true }) reply: FastifyReply): Promise<LoginAnswer> {
    const answer = await this.service.login(input);
    void reply.setCookie(SESSION_COOKIE, answer.token, this.cookie());
    return answer;
  }

  @Allow(sessions.own)
  @HttpCode(204)
  @Post('logout')
  async logout(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.service.logout();
    void reply.clearCookie(SESSION_COOKIE, this.cookie()).header('clear-site-data', '"cache", "cookies", "storage"');
  }

  /** Signs the person out everywhere; sign in again with the new password. */
  @Allow(sessions.own)
  @HttpCode(204)
  @Post('password')
  changePassword(@Body() input: PasswordChange): Promise<void> {
    return this.service.changePassword(input);
  }

  @Allow(sessions.own)
  @Get('me')
  me(): Promise<SignedInUser> {
    return this.service.me();
  }

  /** The language of one's screens and reminders, in every browser. */
  @Allow(sessions.own)
  @Patch('me')
  setOwn(@Body() settings: OwnSettings): Promise<SignedInUser> {
    return this.service.setOwn(settings);
  }

  private cookie() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.settings.production } as const;
  }
}
