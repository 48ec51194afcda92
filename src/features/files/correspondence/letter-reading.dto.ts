import type { FactName } from '../../../law/fact.js';
import type { RequestKind } from '../../../law/request-kind.js';
import type { RequestState, RequestStep } from '../../../law/request-transitions.js';
import { AttachedFile } from '../../../platform/http/upload.js';
import { Text } from '../../../platform/http/validators.js';
import type { CounterpartKind, Direction } from '../../../law/counterpart.js';

export class LetterFile {
  /** A mail as .eml, at most 25 MB. */
  @AttachedFile()
  file: string;
}

export class LetterPlaceQuery {
  /** A reference as printed, or the beginnings of words of a name or title, in any script. */
  @Text(200)
  text: string;
}

export class PlaceStep {
  step: RequestStep;
  /** Further days the step may carry. */
  carries: FactName[];
}

/** A request of the file, with the steps a letter may report from where it stands. */
export class PlaceRequest {
  id: string;
  kind: RequestKind;
  state: RequestState;
  references: string[];
  noticeIds: string[];
  steps: PlaceStep[];
  version: number;
}

export class PlaceLetter {
  id: string;
  subject: string;
  direction: Direction;
  counterpartKind: CounterpartKind;
  happenedOn: string | null;
}

/** Where a letter may belong. */
export class LetterPlace {
  caseFileId: string;
  reference: string;
  title: string;
  /** The request whose reference was found; null when only the file is known. */
  ccfRequestId: string | null;
  /** `reference`: printed as it is known here. `words`: found by words, which may be somebody else's. */
  foundBy: 'reference' | 'words';
  requests: PlaceRequest[];
  /** The latest, newest first: one of them may be what the letter answers. */
  letters: PlaceLetter[];
}

export class LetterPlacesView {
  /** The surest first. */
  data: LetterPlace[];
}

export class MailSender {
  name: string | null;
  address: string | null;
}

export class MailAttachment {
  fileName: string;
  size: number;
  /** By its bytes, never as the sender said; null for what is refused. */
  mediaType: string | null;
  /** Why it cannot be kept. */
  refusal: string | null;
  /** The bytes, for POST /documents; null for what is refused. */
  base64: string | null;
}

/** What a mail says of itself. All of it is the sender's word. */
export class LetterReadingView {
  sender: MailSender;
  /** Who it may be, by the sender's address; null when that tells nothing. */
  counterpartKind: CounterpartKind | null;
  subject: string;
  /** Plain text only, cut at 100,000 characters. */
  text: string | null;
  /** In the caller's zone. */
  sentOn: string | null;
  /** When our own mail server took it, by its first `Received` line. */
  receivedOn: string | null;
  messageId: string | null;
  /** What looks like a printed reference, in the subject or the text. */
  references: string[];
  attachments: MailAttachment[];
  places: LetterPlace[];
}
