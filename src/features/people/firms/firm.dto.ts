import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCountry, IsDay, IsZone, MayOmit, OneOf, Text, Whole } from '../../../platform/http/validators.js';
import { LoginAnswer } from '../sessions/session.dto.js';

export class FirmCalendarDto {
  /** ISO weekdays that are not worked: 1 is Monday, 7 is Sunday. */
  @IsArray()
  @ArrayMaxSize(6)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  weekend: number[];

  /** Days on which the firm does not work. */
  @IsArray()
  @ArrayMaxSize(1000)
  @IsDay({ each: true })
  holidays: string[];
}

/** Lengths to warn of before filing. No text read sets any; those reported are 10, 20 and 2. */
export class FilingLimitsDto {
  @Whole(1, 1000)
  pages: number;

  @Whole(1, 1000)
  annexes: number;

  /** Of the summary that begins an application for revision. */
  @Whole(1, 1000)
  revisionPages: number;
}

export class FirmPatch {
  @MayOmit()
  @Text(200)
  name?: string;

  @MayOmit()
  @IsZone()
  zone?: string;

  @MayOmit()
  @IsCountry()
  country?: string;

  @MayOmit()
  @ValidateNested()
  @Type(() => FirmCalendarDto)
  workingCalendar?: FirmCalendarDto;

  /** What a reminder's mail may say: its reference only, or the deadline's title too. Never a client's name. */
  @MayOmit()
  @OneOf(['reference', 'title'])
  mailContent?: 'reference' | 'title';

  /**
   * The firm has one active owner or lawyer, who may confirm on another day what the same person entered. Every such
   * use is recorded and shown. Refused while there are two.
   */
  @MayOmit()
  @IsBoolean()
  soleLawyer?: boolean;

  /** Null goes back to the reported figures. */
  @IsOptional()
  @ValidateNested()
  @Type(() => FilingLimitsDto)
  filingLimits?: FilingLimitsDto | null;
}

export class FirmView {
  id: string;
  name: string;
  zone: string;
  country: string;
  workingCalendar: FirmCalendarDto;
  mailContent: 'reference' | 'title';
  soleLawyer: boolean;
  filingLimits: FilingLimitsDto;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export class SetupInput {
  /** Printed once at the first start while no firm exists. */
  @Text(100)
  token: string;

  @Text(200)
  firmName: string;

  @IsCountry()
  country: string;

  @IsZone()
  zone: string;

  @Text(200)
  ownerName: string;

  @IsEmail()
  @Text(254)
  email: string;

  /** At least 15 characters; a sentence is easiest to keep. */
  @Text(256, 15)
  password: string;
}

export class SetupAnswer extends LoginAnswer {}
