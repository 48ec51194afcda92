import { Type } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { IsInstant, MayOmit, OneOf, Text, Whole } from './validators.js';

/** What every list understands. */
export class PageQuery {
  /** Records on one page. */
  @MayOmit()
  @Type(() => Number)
  @Whole(1, 200)
  limit: number = 50;

  /** `page.next` of the page before. */
  @IsOptional()
  @Text(2000)
  cursor?: string;

  /** `archived` also lists what was archived. */
  @IsOptional()
  @OneOf(['archived'])
  include?: 'archived';

  /** Only records changed at or after this moment. */
  @IsOptional()
  @IsInstant()
  updatedSince?: string;
}
