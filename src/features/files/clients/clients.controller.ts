import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { ClientVault } from './client-vault.js';
import {
  ClientInput,
  ClientPatch,
  ClientQuery,
  ClientSheetView,
  ClientView,
  NewClientView,
  SafeContactView,
} from './client.dto.js';
import { clients } from './clients.policy.js';
import { ClientsService } from './clients.service.js';

@Controller('clients')
export class ClientsController {
  constructor(
    private readonly service: ClientsService,
    private readonly vault: ClientVault,
  ) {}

  @Allow(clients.read)
  @ShowsPageOf(ClientView)
  @Get()
  list(@Query() query: ClientQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(clients.write)
  @Post()
  create(@Body() input: ClientInput): Promise<NewClientView> {
    return this.service.create(input);
  }

  @Allow(clients.read)
  @Shows(ClientView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  /** The client with their case files, notices and documents: what a screen about one person shows. */
  @Allow(clients.read)
  @Shows(ClientSheetView)
  @Get(':id/sheet')
  sheet(@IdParam() id: string): Promise<JsonText> {
    return this.service.sheet(id);
  }

  @Allow(clients.reach)
  @Get(':id/safe-contact')
  reveal(@IdParam() id: string): Promise<SafeContactView> {
    return this.vault.reveal(id);
  }

  @Allow(clients.write)
  @Shows(ClientView)
  @Patch(':id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: ClientPatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }

  @Allow(clients.write)
  @HttpCode(204)
  @Delete(':id')
  archive(@IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.service.archive(id, version);
  }
}
