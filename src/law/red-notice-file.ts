/** What the file says about a Red Notice. An absent answer is "not known", which is not the same as "no". */
export interface RedNoticeFile {
  wantedFor?: 'prosecution' | 'sentence';
  seriousOrdinaryCrime?: boolean;
  behaviouralNorms?: boolean;
  familyOrPrivate?: boolean;
  administrativeOrPrivateDispute?: boolean;
  /** Aimed at facilitating serious crime or linked to organised crime: then an administrative offence is not excluded. */
  linkedToSeriousCrime?: boolean;
  /** Of the gravest charge: one offence that meets the test is enough (83(1)(c)). */
  maximumPenaltyMonths?: number;
  /** A further charge has no maximum on file, so the gravest may be graver than the gravest known. */
  penaltyOfAChargeUnknown?: boolean;
  sentenceMonths?: number;
  remainingMonths?: number;
  /** The General Secretariat found the case of particular importance (83(1)(b)). */
  particularImportance?: boolean;
  internationalInterest?: boolean;
  names?: boolean;
  sex?: boolean;
  yearOfBirth?: boolean;
  descriptionPrintsOrDocument?: boolean;
  goodPhotograph?: boolean;
  additionalIdentity?: boolean;
  /** What it says of the person is not true of the client. */
  describesAnother?: boolean;
  factsClear?: boolean;
  timeAndPlace?: boolean;
  chargesStated?: boolean;
  lawStated?: boolean;
  warrantReferred?: boolean;
  warrantValid?: boolean;
  issuedWithPower?: boolean;
  extraditionWillBeSought?: boolean;
  judicialWarrant?: boolean;
  appealBeforeJudge?: boolean;
  politicalMilitaryReligiousRacial?: boolean;
  humanRightsConcern?: boolean;
  locatedWithoutAction?: boolean;
}

/** What is kept of a notice and of the client it is about, as far as the test looks at it. */
export interface KeptNotice {
  wantedFor: 'prosecution' | 'sentence' | null;
  charges: readonly { provision?: string; maximumPenaltyMonths?: number }[];
  warrants: readonly { number?: string; issuedOn?: string; authority?: string }[];
  /** What interpol.int showed of it: the only words of the notice itself that the file holds. */
  extract: {
    forename?: string;
    name?: string;
    sex?: string;
    dateOfBirth?: { value: string };
    heightMetres?: number;
    weightKilograms?: number;
    eyes?: readonly string[];
    hair?: readonly string[];
    distinguishingMarks?: string;
  } | null;
  client: { sex: string | null; dateOfBirth: string | null };
}

/**
 * The file as far as records can tell. What is not recorded stays unknown: that nobody wrote a provision down does not
 * mean that the notice names none. Everything that is a matter of judgement is left to a person.
 */
export function redNoticeFile({ wantedFor, charges, warrants, extract, client }: KeptNotice): RedNoticeFile {
  const maxima = charges.flatMap(({ maximumPenaltyMonths }) => maximumPenaltyMonths ?? []);
  return {
    ...(wantedFor && { wantedFor }),
    ...(maxima.length > 0 && { maximumPenaltyMonths: Math.max(...maxima) }),
    penaltyOfAChargeUnknown: maxima.length < charges.length,
    chargesStated: trueOrUnknown(charges.length > 0),
    lawStated: trueOrUnknown(charges.some(({ provision }) => provision)),
    warrantReferred: trueOrUnknown(warrants.some(({ number, issuedOn, authority }) => number ?? issuedOn ?? authority)),
    ...(extract && identityOf(extract, client)),
  };
}

function identityOf(extract: NonNullable<KeptNotice['extract']>, client: KeptNotice['client']): RedNoticeFile {
  const { forename, name, sex, dateOfBirth, heightMetres, weightKilograms, eyes, hair, distinguishingMarks } = extract;
  const described = heightMetres ?? weightKilograms ?? distinguishingMarks ?? [...(eyes ?? []), ...(hair ?? [])][0];
  return {
    names: trueOrUnknown(Boolean(forename && name)),
    sex: trueOrUnknown(isKnownSex(sex)),
    yearOfBirth: trueOrUnknown(dateOfBirth !== undefined),
    descriptionPrintsOrDocument: trueOrUnknown(described !== undefined),
    additionalIdentity: trueOrUnknown(described !== undefined),
    describesAnother: differs(extract, client),
  };
}

/** The year alone is compared: days and months are often wrong on both sides. */
function differs(
  { sex, dateOfBirth }: NonNullable<KeptNotice['extract']>,
  { sex: clientSex, dateOfBirth: clientBirth }: KeptNotice['client'],
): boolean {
  const otherSex = isKnownSex(sex) && isKnownSex(clientSex) && sex !== clientSex;
  const otherYear = dateOfBirth && clientBirth && dateOfBirth.value.slice(0, 4) !== clientBirth.slice(0, 4);
  return Boolean(otherSex || otherYear);
}

function isKnownSex(sex: string | null | undefined): boolean {
  return sex === 'F' || sex === 'M';
}

function trueOrUnknown(stated: boolean): true | undefined {
  return stated || undefined;
}
