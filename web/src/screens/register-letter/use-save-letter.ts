import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { answer, api, type Schema } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { consequencesOf } from './consequences-of.js';
import { letterOf, type Letter, type LetterForm } from './letter-form.js';

export interface Saved {
  letterId: string;
  subject: string;
  reference: string;
  caseFileId: string;
  deadlines?: Schema<'DeadlineChanges'>;
}

/** Documents of this form that no letter has yet: a further try names them again instead of sending them again. */
const uploaded = new WeakMap<File, { caseFileId: string; id: string }>();

async function upload(file: File, caseFileId: string): Promise<string> {
  const known = uploaded.get(file);
  if (known?.caseFileId === caseFileId) return known.id;
  const form = new FormData();
  form.append('caseFileId', caseFileId);
  form.append('kind', 'other');
  form.append('file', file, file.name);
  const call = api.POST('/api/v1/documents', { body: form as never, bodySerializer: (body) => body as never });
  const { id } = await answer(call);
  uploaded.set(file, { caseFileId, id });
  return id;
}

/** A letter that would be refused sends no file, so that none is left in the case file without it. */
async function uploadAll(files: readonly File[], letter: Letter): Promise<string[]> {
  if (files.length > 0) await answer(api.POST('/api/v1/correspondence/rehearsal', { body: letter }));
  return Promise.all(files.map((file) => upload(file, letter.caseFileId)));
}

/** A letter sent again because its answer was lost is the same letter. */
function useIdempotencyKey() {
  const last = useRef({ body: '', key: '' });
  return {
    of(letter: Letter): { 'Idempotency-Key': string } {
      const body = JSON.stringify(letter);
      if (body !== last.current.body) last.current = { body, key: randomKey() };
      return { 'Idempotency-Key': last.current.key };
    },
    /** One like it may come again, and then it is another. */
    forget: () => (last.current = { body: '', key: '' }),
  };
}

/** Not randomUUID, which a browser has over HTTPS only. */
const randomKey = () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');

export function useSaveLetter(today: string) {
  const key = useIdempotencyKey();
  return useMutation({
    mutationFn: async ({ form, files }: { form: LetterForm; files: readonly File[] }): Promise<Saved> => {
      const { place, subject } = form;
      if (!place) throw new Error('A letter is saved into a file.');
      const documentIds = await uploadAll(files, letterOf(form, today, []));
      const body = letterOf(form, today, documentIds);
      const params = { header: key.of(body) };
      const registered = await answer(api.POST('/api/v1/correspondence', { params, body }));
      const { caseFileId, reference } = place;
      return {
        letterId: registered.id,
        subject,
        reference,
        caseFileId,
        deadlines: consequencesOf(registered)?.deadlines,
      };
    },
    onSuccess: () => {
      key.forget();
      return queries.invalidateQueries();
    },
  });
}
