import { Type } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { Text, Whole } from '../../../platform/http/validators.js';

export class SearchQuery {
  /** Words, each the beginning of a word searched for; in any script. */
  @Text(200)
  q: string;

  /** Of each kind. */
  @IsOptional()
  @Type(() => Number)
  @Whole(1, 20)
  limit: number = 20;
}

export class FoundPerson {
  id: string;
  displayName: string;
  /** The other name of this person that was found: an alias, or the name in another script. */
  matched?: string;
}

export class FoundCaseFile {
  id: string;
  reference: string;
  title: string;
}

export class FoundLetter {
  id: string;
  caseFileId: string;
  subject: string;
  writtenOn: string | null;
}

/** What is archived is not found. */
export class FoundView {
  people: FoundPerson[];
  caseFiles: FoundCaseFile[];
  correspondence: FoundLetter[];
}
