import { useRef, useState } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { useDraft } from '../../drafts/use-draft.js';
import { EMPTY } from './letter-form.js';
import { useDroppedFiles } from './use-dropped-files.js';
import { useFreshPlace } from './use-fresh-place.js';
import { useRehearsal } from './use-rehearsal.js';
import { useSaveLetter, type Saved } from './use-save-letter.js';

/** The form, what it would start, what was registered with it, and where the hands go next. */
export function useLetterDesk(today: string) {
  const { value: form, put, clear: empty, isEmpty } = useDraft('letter', EMPTY);
  const dropped = useDroppedFiles(put);
  const rehearsal = useRehearsal(form, today);
  const save = useSaveLetter(today);
  const [saved, setSaved] = useState<readonly Saved[]>([]);
  const hands = useHands();
  const clear = () => {
    empty();
    dropped.clear();
    save.reset();
    hands.next();
  };
  const onSaved = (one: Saved, andNext: boolean) => {
    setSaved((before) => [one, ...before]);
    // The next letter of the pile mostly came the same way, on the same day.
    empty({ ...EMPTY, direction: form.direction, channel: form.channel, receivedOn: form.receivedOn });
    dropped.clear();
    if (andNext) hands.next();
    else hands.rest();
  };
  const submit = (andNext: boolean) => {
    if (save.isPending) return;
    if (!form.place) return hands.askPlace();
    save.mutate({ form, files: dropped.files }, { onSuccess: (one) => onSaved(one, andNext) });
  };
  const problems = [save.error, rehearsal.error].filter((error) => error instanceof ApiProblem);
  const [problem] = problems;
  const isStale = problems.some((one) => one.isStale);
  useFreshPlace(form.place, isStale, put);
  return { form, put, isEmpty, dropped, rehearsal, save, saved, hands, problem, clear, submit };
}

export type LetterDesk = ReturnType<typeof useLetterDesk>;

/** After Enter the hands rest on "next letter", which takes the focus; after Ctrl Enter they are in the first field again. */
function useHands() {
  const [resting, setResting] = useState(false);
  const place = useRef<HTMLInputElement>(null);
  const [isPlaceAsked, setPlaceAsked] = useState(false);
  const askPlace = () => {
    setPlaceAsked(true);
    place.current?.focus();
  };
  const next = () => {
    setResting(false);
    setPlaceAsked(false);
    place.current?.focus();
  };
  return { resting, rest: () => setResting(true), next, place, askPlace, isPlaceAsked };
}
