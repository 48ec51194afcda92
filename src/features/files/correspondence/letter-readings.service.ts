import { Injectable } from '@nestjs/common';
import { message, said } from '../../../words/message.js';
import { dayInZone } from '../../../law/calendar.js';
import { needsImplementation } from '../../../law/outcome.js';
import type { Conclusion } from '../../../law/outcome.js';
import { stepsFrom, takeStep } from '../../../law/request-lifecycle.js';
import { currentCaller } from '../../../platform/call.js';
import { Db } from '../../../platform/db/db.js';
import { waysToAsk } from '../../../platform/db/name-words.js';
import type { Upload } from '../../../platform/http/upload.js';
import { Problem } from '../../../platform/problem/problem.js';
import { honestFileName } from '../../../platform/storage/honest-file-name.js';
import { sniff } from '../../../platform/storage/sniff.js';
import { placesOfLetter } from './letter-places.queries.js';
import type { LetterPlace, LetterReadingView, MailAttachment, PlaceRequest } from './letter-reading.dto.js';
import { MOST_ATTACHMENTS, readMail } from './mail.js';

type PlaceRow = Omit<LetterPlace, 'requests'> & {
  requests: (Omit<PlaceRequest, 'steps'> & { conclusions: Conclusion[] | null })[];
};

/** Fills in what a letter says of itself and finds where it belongs. Nothing is kept: a person registers the letter. */
@Injectable()
export class LetterReadingsService {
  constructor(private readonly db: Db) {}

  /** @throws Problem 422 for what is no mail, or has more attachments than a person would file */
  async read({ bytes, name }: Upload): Promise<LetterReadingView> {
    const type = await sniff(bytes, name);
    if (!type.ok || type.type !== 'message/rfc822') throw noMail();
    const { attachments, sentAt, receivedAt, ...mail } = await readMail(bytes);
    if (attachments.length > MOST_ATTACHMENTS) {
      throw Problem.invalidField(
        '/file',
        'attachments',
        message('file-problems.too-many-attachments', { most: MOST_ATTACHMENTS }),
      );
    }
    const { zone } = currentCaller();
    const day = (at: Date | null) => at && dayInZone(at.toISOString(), zone);
    return {
      ...mail,
      counterpartKind: /@([^@]+\.)?interpol\.int$/i.test(mail.sender.address ?? '') ? 'ccf' : null,
      sentOn: day(sentAt),
      receivedOn: day(receivedAt),
      attachments: await Promise.all(attachments.map(shown)),
      places: mail.references.length > 0 ? await this.places(mail.references) : [],
    };
  }

  /** By the reference itself, and by the words of what was typed. */
  find(text: string): Promise<LetterPlace[]> {
    return this.places([text], waysToAsk(text));
  }

  private async places(references: string[], [latin, asWritten]: string[] = []): Promise<LetterPlace[]> {
    const known = [...new Set(references.flatMap((one) => [one, one.toUpperCase()]))];
    const rows = await this.db.rows<PlaceRow>(placesOfLetter, [known, latin ?? null, asWritten ?? null]);
    return rows.map((row) => ({ ...row, requests: row.requests.map(withSteps) }));
  }
}

function withSteps({ conclusions, ...request }: PlaceRow['requests'][number]): PlaceRequest {
  const nothingToImplement = conclusions ? !conclusions.some(needsImplementation) : undefined;
  const question = { ...request, nothingToImplement };
  const steps = stepsFrom(question).map((step) => {
    const taken = takeStep({ ...question, step });
    return { step, carries: taken.ok ? [...taken.alsoFacts] : [] };
  });
  return { ...request, steps };
}

async function shown({ fileName, bytes }: { fileName: string; bytes: Buffer }): Promise<MailAttachment> {
  const type = await sniff(bytes, fileName);
  const size = bytes.length;
  if (!type.ok) return { fileName, size, mediaType: null, refusal: said(type.refusal), base64: null };
  const name = honestFileName(fileName, type.extension);
  return { fileName: name, size, mediaType: type.type, refusal: null, base64: bytes.toString('base64') };
}

function noMail(): Problem {
  return Problem.invalidField('/file', 'no-mail', message('file-problems.no-mail'));
}
