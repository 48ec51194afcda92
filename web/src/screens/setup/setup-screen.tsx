import { Button, PasswordInput, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { signIn } from '../../api/session.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useLanguage, useText } from '../../words/language.js';
import { Doorway } from '../sign-in/doorway.js';
import { countriesIn } from './countries.js';

const FIELDS = ['token', 'firmName', 'ownerName', 'email', 'password'] as const;
type Field = (typeof FIELDS)[number];

/** First run: the firm and its owner, by whoever holds the token that the terminal printed. */
export function Component() {
  const t = useText();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const [typed, setTyped] = useState<Record<Field, string>>({
    token: address.get('token') ?? '',
    firmName: '',
    ownerName: '',
    email: '',
    password: '',
  });
  const [country, setCountry] = useState<string | null>(null);
  const [zone, setZone] = useState<string | null>(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const countries = useMemo(() => countriesIn(language), [language]);
  const setUp = useMutation({
    mutationFn: async () => {
      await answer(api.POST('/api/v1/setup', { body: { ...typed, country: country ?? '', zone: zone ?? '' } }));
      // Setting up answers with a token; a browser gets its cookie by signing in.
      await signIn(typed.email, typed.password);
    },
    onSuccess: () => void navigate('/'),
  });
  const problem = setUp.error instanceof ApiProblem ? setUp.error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUp.mutate();
  };
  const field = (name: Field) => ({
    label: t(`setup.field.${name}`),
    required: true,
    value: typed[name],
    error: problem?.about(`/${name}`),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });
  const tokenField = { description: t('setup.token-hint'), autoComplete: 'off' };
  return (
    <Doorway title={t('setup.title')} text={t('setup.text')}>
      <form onSubmit={submit}>
        <TextInput {...field('token')} {...tokenField} autoFocus={typed.token === ''} />
        <TextInput {...field('firmName')} autoComplete="organization" autoFocus={typed.token !== ''} />
        <Select
          label={t('setup.country')}
          required
          searchable
          data={countries}
          value={country}
          onChange={setCountry}
          error={problem?.about('/country')}
        />
        <Select
          label={t('setup.zone')}
          description={t('setup.zone-hint')}
          required
          searchable
          limit={60}
          data={Intl.supportedValuesOf('timeZone')}
          value={zone}
          onChange={setZone}
          error={problem?.about('/zone')}
        />
        <TextInput {...field('ownerName')} autoComplete="name" />
        <TextInput {...field('email')} type="email" autoComplete="username" />
        <PasswordInput
          {...field('password')}
          description={t('setup.password-hint')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('setup.show-password') }}
        />
        <ProblemNotice problem={setUp.error} shownAtFields={[...FIELDS, 'country', 'zone'].map((name) => `/${name}`)} />
        <Button type="submit" loading={setUp.isPending} fullWidth>
          {t('setup.submit')}
        </Button>
      </form>
    </Doorway>
  );
}
