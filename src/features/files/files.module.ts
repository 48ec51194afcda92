import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { CaseFilesController } from './case-files/case-files.controller.js';
import { CaseTimelinesController } from './case-files/case-timelines.controller.js';
import { ClientsController } from './clients/clients.controller.js';
import { CorrespondenceController } from './correspondence/correspondence.controller.js';
import { LetterReadingsController } from './correspondence/letter-readings.controller.js';
import { DocumentsController } from './documents/documents.controller.js';
import { SearchController } from './search/search.controller.js';
import { CaseFilesService } from './case-files/case-files.service.js';
import { CaseTimelinesService } from './case-files/case-timelines.service.js';
import { ClientsService } from './clients/clients.service.js';
import { ClientVault } from './clients/client-vault.js';
import { CorrespondenceService } from './correspondence/correspondence.service.js';
import { LetterReadingsService } from './correspondence/letter-readings.service.js';
import { DocumentsService } from './documents/documents.service.js';
import { DocumentFiles } from './documents/document-files.js';
import { SearchService } from './search/search.service.js';

@Module({
  imports: [PeopleModule],
  controllers: [
    CaseFilesController,
    CaseTimelinesController,
    ClientsController,
    CorrespondenceController,
    LetterReadingsController,
    DocumentsController,
    SearchController,
  ],
  providers: [
    CaseFilesService,
    CaseTimelinesService,
    ClientsService,
    ClientVault,
    CorrespondenceService,
    LetterReadingsService,
    DocumentsService,
    DocumentFiles,
    SearchService,
  ],
  exports: [CorrespondenceService],
})
export class FilesModule {}
