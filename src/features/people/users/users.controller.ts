import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { UserInput, UserPatch, UserQuery, UserView } from './user.dto.js';
import { users } from './users.policy.js';
import { UsersService } from './users.service.js';

@Controller('users')
export class UsersController {
  constructor(private readonly service: UsersService) {}

  @Allow(users.read)
  @ShowsPageOf(UserView)
  @Get()
  list(@Query() query: UserQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(users.write)
  @Shows(UserView, 201)
  @Post()
  create(@Body() input: UserInput): Promise<JsonText> {
    return this.service.create(input);
  }

  @Allow(users.read)
  @Shows(UserView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  @Allow(users.write)
  @Shows(UserView)
  @Patch(':id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: UserPatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }
}
