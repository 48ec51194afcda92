import type { CounterpartKind, Direction } from '../../../law/counterpart.js';
import { DeadlineView, WhyView } from './deadline-view.dto.js';
import { ExtensionView } from '../reviews/extension.dto.js';
import { OverrideView } from '../reviews/override.dto.js';
import { RecalculationView } from '../recalculations/recalculation.dto.js';
import { VerificationView } from '../reviews/verification.dto.js';

/** A date the deadline had, since when, by whose hand and why. */
export class DateHad {
  dueOn: string | null;
  from: string;
  /** What was done, as history names it. */
  action: string;
  actorName: string | null;
  reason: string | null;
}

export class SheetPerson {
  id: string;
  name: string;
  role: string;
  disabled: boolean;
}

export class SourceLetter {
  id: string;
  subject: string;
  direction: Direction;
  counterpartKind: CounterpartKind;
  writtenOn: string | null;
  receivedOn: string | null;
  documentIds: string[];
}

export class SheetFile {
  id: string;
  reference: string;
  title: string;
}

/** Everything about one deadline that a person decides by. */
export class DeadlineSheetView {
  today: string;
  deadline: DeadlineView;
  why: WhyView;
  caseFile: SheetFile;
  /** The letter the date is read from. */
  sourceLetter: SourceLetter | null;
  /** Oldest first; the last one stands. */
  dates: DateHad[];
  verifications: VerificationView[];
  extensions: ExtensionView[];
  overrides: OverrideView[];
  /** Open proposals that would touch this date, with everything else they would do. */
  proposals: RecalculationView[];
  people: SheetPerson[];
}
