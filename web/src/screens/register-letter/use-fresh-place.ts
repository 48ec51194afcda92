import { useEffect } from 'react';
import { answer, api } from '../../api/client.js';
import type { LetterForm, Place } from './letter-form.js';

/** Once somebody has changed the request, it is read again: the next try is about the request as it is now. */
export function useFreshPlace(place: Place | null, isStale: boolean, put: (change: Partial<LetterForm>) => void) {
  const { caseFileId, reference } = place ?? {};
  useEffect(() => {
    if (!isStale || !reference) return undefined;
    let wanted = true;
    const refresh = async () => {
      const call = api.GET('/api/v1/letter-places', { params: { query: { text: reference } } });
      const { data } = await answer(call);
      const fresh = data.find((one) => one.caseFileId === caseFileId);
      if (wanted && fresh) put({ place: fresh });
    };
    // What was refused is said already; who tries again is told again.
    refresh().catch(() => undefined);
    return () => {
      wanted = false;
    };
    // `put` is made anew each time the form is drawn.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isStale, caseFileId, reference]);
}
