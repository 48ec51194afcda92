import { finished } from 'node:stream';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../../platform/auth/rights.js';
import type { JsonText } from '../../../platform/http/answer.js';
import { IfMatch } from '../../../platform/http/etag.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { AcceptsFiles } from '../../../platform/http/media-type.js';
import { Uploaded } from '../../../platform/http/upload.js';
import type { Upload } from '../../../platform/http/upload.js';
import { Shows, ShowsPageOf } from '../../../platform/openapi/shows.js';
import { attachment } from '../../../platform/storage/content-disposition.js';
import { DOCUMENT_TYPES } from '../../../platform/storage/sniff.js';
import { DocumentInput, DocumentPatch, DocumentQuery, DocumentView } from './document.dto.js';
import { documents } from './documents.policy.js';
import { DocumentsService } from './documents.service.js';

@Controller('documents')
export class DocumentsController {
  constructor(private readonly service: DocumentsService) {}

  @Allow(documents.read)
  @ShowsPageOf(DocumentView)
  @Get()
  list(@Query() query: DocumentQuery): Promise<JsonText> {
    return this.service.list(query);
  }

  @Allow(documents.write)
  @AcceptsFiles()
  @Shows(DocumentView, 201)
  @Post()
  add(@Body() input: DocumentInput, @Uploaded() upload: Upload): Promise<JsonText> {
    return this.service.add(input, upload);
  }

  @Allow(documents.read)
  @Shows(DocumentView)
  @Get(':id')
  view(@IdParam() id: string): Promise<JsonText> {
    return this.service.view(id);
  }

  /** Always an attachment, in a sandbox, so that nothing in it runs here (ASVS 5.0, V5.4). */
  @Allow(documents.read)
  @ApiProduces(...DOCUMENT_TYPES)
  @ApiResponse({ status: 200, schema: { type: 'string', format: 'binary' } })
  @Get(':id/content')
  async content(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { bytes, fileName, mediaType, leave } = await this.service.open(id);
    finished(reply.raw, leave);
    reply.header('content-security-policy', "sandbox; default-src 'none'");
    return new StreamableFile(bytes, { type: mediaType, disposition: attachment(fileName), length: bytes.length });
  }

  @Allow(documents.write)
  @Shows(DocumentView)
  @Patch(':id')
  change(@IdParam() id: string, @IfMatch() version: number, @Body() patch: DocumentPatch): Promise<JsonText> {
    return this.service.change(id, version, patch);
  }

  @Allow(documents.write)
  @HttpCode(204)
  @Delete(':id')
  archive(@IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.service.archive(id, version);
  }
}
