import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { signIn, useEarlierSession } from '../../api/session.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useWords } from '../../words/language.js';
import { Doorway } from './doorway.js';

export function Component() {
  const { signIn: w } = useWords();
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
    <Doorway title={w.title} text={w.text}>
      <form onSubmit={submit}>
        <TextInput
          label={w.email}
          type="email"
          autoComplete="username"
          autoFocus
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={w.password}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': w.showPassword }}
        />
        <ProblemNotice problem={attempt.error} />
        <Button type="submit" loading={attempt.isPending} fullWidth>
          {w.submit}
        </Button>
      </form>
    </Doorway>
  );
}

/** Only a path of our own: an address from elsewhere must not lead a signed-in person away. */
function pathIn(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : '/';
}
