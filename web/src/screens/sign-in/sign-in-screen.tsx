import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { signIn, useEarlierSession } from '../../api/session.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import { Doorway } from './doorway.js';

export function Component() {
  const t = useText();
  const { data: me } = useEarlierSession();
  const [address] = useSearchParams();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const attempt = useMutation({ mutationFn: () => signIn(email, password) });
  if (me) return <Navigate to={pathIn(address.get('next'))} replace />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    attempt.mutate();
  };
  return (
    <Doorway title={t('sign-in.title')} text={t('sign-in.text')}>
      <form onSubmit={submit}>
        <TextInput
          label={t('sign-in.email')}
          type="email"
          autoComplete="username"
          autoFocus
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('sign-in.password')}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show-password') }}
        />
        <ProblemNotice problem={attempt.error} />
        <Button type="submit" loading={attempt.isPending} fullWidth>
          {t('sign-in.submit')}
        </Button>
      </form>
    </Doorway>
  );
}

/** Only a path of our own: an address from elsewhere must not lead a signed-in person away. */
function pathIn(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : '/';
}
