import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { INBOX } from '../../shell/unread-count.js';

export type Item = Schema<'InboxItemView'>;

export const useInbox = () =>
  useQuery({
    queryKey: [INBOX, 'current'],
    queryFn: () => answer(api.GET('/api/v1/inbox', { params: { query: { only: 'current', limit: 200 } } })),
  });

/** Says to the firm that notice was taken. */
export const useAcknowledge = () =>
  useMutation({
    mutationFn: ({ id, version }: Item) =>
      answer(
        api.POST('/api/v1/reminders/{id}/acknowledge', {
          params: { path: { id }, header: ifMatch(version) },
          body: {},
        }),
      ),
    onSettled: () => queries.invalidateQueries(),
  });

/** Marks one or all as read, for the reader alone: acknowledges nothing and stops nothing. */
export const useRead = () =>
  useMutation({
    mutationFn: async (which: Item | 'all') => {
      if (which === 'all') await answer(api.POST('/api/v1/inbox/read'));
      else if (!which.readAt) await answer(api.POST('/api/v1/inbox/{id}/read', { params: { path: { id: which.id } } }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [INBOX] }),
  });
