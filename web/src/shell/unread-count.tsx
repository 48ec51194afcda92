import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { useText } from '../words/language.js';
import css from './navigation.module.css';

export const INBOX = 'inbox';

/** How many deadlines the person was reminded of and has not looked at; asked again every minute. */
export function UnreadCount() {
  const t = useText();
  const { data } = useQuery({
    queryKey: [INBOX, 'unread'],
    queryFn: () => answer(api.GET('/api/v1/inbox/unread')),
    refetchInterval: 60_000,
  });
  if (!data?.deadlines) return null;
  return (
    <span className={css.count}>
      <span aria-hidden>{data.deadlines > 99 ? '99+' : data.deadlines}</span>
      <span className="spoken">{t('inbox.unread', { count: data.deadlines })}</span>
    </span>
  );
}
