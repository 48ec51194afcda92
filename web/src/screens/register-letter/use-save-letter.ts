import { useMutation } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { chosenRequest, effectOf, letterOf, type Effect, type LetterForm } from './letter-form.js';

export interface Saved {
  letterId: string;
  subject: string;
  reference: string;
  caseFileId: string;
  deadlines?: Schema<'DeadlineChanges'>;
}

/** A step or fact that was refused after its letter was registered: trying again must not register it twice. */
export class StepRefused extends Error {
  constructor(
    readonly letterId: string,
    override readonly cause: unknown,
  ) {
    super('The letter is registered; what it reports was refused.');
  }
}

const kept = new WeakMap<File, string>();

/** Uploads a file once, however often saving is tried. */
async function keep(file: File, caseFileId: string): Promise<string> {
  const known = kept.get(file);
  if (known) return known;
  const form = new FormData();
  form.append('caseFileId', caseFileId);
  form.append('kind', 'other');
  form.append('file', file, file.name);
  const call = api.POST('/api/v1/documents', { body: form as never, bodySerializer: (body) => body as never });
  const { id } = await answer(call);
  kept.set(file, id);
  return id;
}

async function take(effect: Effect, version: number, sourceId: string): Promise<Schema<'DeadlineChanges'>> {
  const path = { id: effect.requestId };
  if ('step' in effect) {
    const params = { path, header: ifMatch(version) };
    const body = { ...effect.step, sourceId };
    return (await answer(api.POST('/api/v1/ccf-requests/{id}/steps', { params, body }))).deadlines;
  }
  const body = { ...effect.fact, sourceId };
  return (await answer(api.POST('/api/v1/ccf-requests/{id}/facts', { params: { path }, body }))).deadlines;
}

async function save(form: LetterForm, files: readonly File[], today: string): Promise<Saved> {
  const { place, subject } = form;
  if (!place) throw new Error('A letter is saved into a file.');
  let letterId = form.letterId;
  if (!letterId) {
    const documentIds = await Promise.all(files.map((file) => keep(file, place.caseFileId)));
    const body = letterOf(form, today, documentIds);
    letterId = (await answer(api.POST('/api/v1/correspondence', { body }))).id;
  }
  const effect = effectOf(form, today);
  const version = chosenRequest(form)?.version ?? 0;
  const deadlines =
    effect &&
    (await take(effect, version, letterId).catch((cause: unknown) => {
      throw new StepRefused(letterId, cause);
    }));
  return { letterId, subject, reference: place.reference, caseFileId: place.caseFileId, deadlines };
}

export function useSaveLetter(today: string) {
  return useMutation({
    mutationFn: ({ form, files }: { form: LetterForm; files: readonly File[] }) => save(form, files, today),
    onSuccess: () => queries.invalidateQueries(),
  });
}
