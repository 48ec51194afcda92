import { useMutation } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { answer, api, type Schema } from '../../api/client.js';
import type { LetterForm, Place } from './letter-form.js';

type Reading = Schema<'LetterReadingView'>;

const isMail = (file: File) => /\.eml$/i.test(file.name) || file.type === 'message/rfc822';

async function read(file: File): Promise<Reading> {
  const form = new FormData();
  form.append('file', file, file.name);
  const body = form as never;
  return answer(api.POST('/api/v1/letter-readings', { body, bodySerializer: (one) => one as never }));
}

/** The bytes of an attachment as a file of their own. */
function fileOf({ fileName, mediaType, base64 }: Reading['attachments'][number]): File[] {
  if (base64 === null) return [];
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return [new File([bytes], fileName, { type: mediaType ?? undefined })];
}

/** What the mail says fills the form; the file is chosen when a printed reference named it. */
function filledBy(mail: Reading): Partial<LetterForm> {
  const place = mail.places.find(({ foundBy }) => foundBy === 'reference') ?? null;
  return {
    ...(place && placed(place)),
    direction: 'in',
    channel: 'email',
    ...(mail.counterpartKind && { counterpart: mail.counterpartKind }),
    counterpartName: mail.sender.name ?? mail.sender.address ?? '',
    subject: mail.subject,
    body: mail.text ?? '',
    writtenOn: mail.sentOn ?? '',
    sentOn: mail.sentOn ?? '',
    receivedOn: mail.receivedOn ?? mail.sentOn ?? '',
    references: mail.references.join(', '),
    externalId: mail.messageId ?? '',
  };
}

/** The request a reference named, or the only one there is. */
export function placed(place: Place): Pick<LetterForm, 'place' | 'ccfRequestId' | 'answersId' | 'effect'> {
  const [only, ...more] = place.requests;
  const ccfRequestId = place.ccfRequestId ?? (more.length === 0 ? (only?.id ?? '') : '');
  return { place, ccfRequestId, answersId: '', effect: '' };
}

export function useDroppedFiles(put: (change: Partial<LetterForm>) => void) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: read,
    onSuccess: (mail) => {
      put(filledBy(mail));
      setFiles((before) => [...before, ...mail.attachments.flatMap(fileOf)]);
      setRefused(mail.attachments.flatMap(({ fileName, refusal }) => (refusal ? [`${fileName}: ${refusal}`] : [])));
    },
  });
  const add = useCallback(
    (added: File[]) => {
      setFiles((before) => [...before, ...added]);
      added.filter(isMail).forEach((file) => mutate(file));
    },
    [mutate],
  );
  const remove = (file: File) => setFiles((before) => before.filter((one) => one !== file));
  const clear = () => {
    setFiles([]);
    setRefused([]);
    reset();
  };
  return { files, add, remove, clear, refused, reading: isPending, problem: error, offered: data?.places ?? [] };
}
