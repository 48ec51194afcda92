import { Button, Textarea, TextInput } from '@mantine/core';
import { useEffect, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../api/problem.js';
import { useMe } from '../../api/session.js';
import { useDraft } from '../../drafts/use-draft.js';
import { DateField, dayTyped } from '../../parts/date-field.js';
import { todayIn } from '../../parts/dates.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import { readGolden, writeGolden } from './golden-lines.js';
import { useRuleSet, useUpload, useVersion, type Draft } from './rule-sets-data.js';
import css from './rule-sets.module.css';
import { TableField } from './table-field.js';
import { Way } from './way.js';

const EMPTY = { code: '', title: '', text: '', golden: '', effectiveFrom: '', effectiveUntil: '', changelog: '' };
const AT_FIELDS = ['/code', '/title', '/text', '/effectiveFrom', '/effectiveUntil', '/changelog'];

/** A new set with its first draft, or the next draft of a set, which begins as the newest version stands. */
export function DraftForm({ code }: { code?: string }) {
  const t = useText();
  const navigate = useNavigate();
  const today = todayIn(useMe().zone);
  const { value: form, put, clear, isEmpty } = useDraft(`rule-set.${code ?? ''}`, EMPTY);
  const set = useNewest(code, isEmpty, put);
  const upload = useUpload(code);
  const problem = upload.error instanceof ApiProblem ? upload.error : undefined;
  const golden = readGolden(form.golden);
  const wrongLine = 'wrongLine' in golden ? t('rule-sets.form.golden-line', { line: golden.wrongLine }) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!('cases' in golden)) return;
    const { text, changelog } = form;
    const effectiveFrom = dayTyped(form.effectiveFrom, { today, towards: 'future' }) ?? '';
    const effectiveUntil = dayTyped(form.effectiveUntil, { today, towards: 'future' });
    const goldenCases = golden.cases as Draft['goldenCases'];
    const draft = { text, goldenCases, effectiveFrom, effectiveUntil, changelog: changelog || undefined };
    const sent = { set: { code: form.code, title: form.title }, draft };
    upload.mutate(sent, {
      onSuccess: (version) => {
        clear();
        void navigate(`/administration/rule-sets/${version.code}/${version.id}`);
      },
    });
  };
  const pick = (name: keyof typeof EMPTY) => ({
    value: form[name],
    error: problem?.about(`/${name}`),
    onChange: (event: { currentTarget: { value: string } }) => put({ [name]: event.currentTarget.value }),
  });
  const date = (name: 'effectiveFrom' | 'effectiveUntil') => ({
    label: t(`rule-sets.form.${name}`),
    today,
    towards: 'future' as const,
    value: form[name],
    error: problem?.about(`/${name}`),
    onChange: (typed: string) => put({ [name]: typed }),
  });
  const codeLabels = { label: t('rule-sets.form.code'), description: t('rule-sets.form.code-hint') };
  return (
    <form onSubmit={submit} className={css.page}>
      <Way set={set} />
      <h2>{code === undefined ? t('rule-sets.add') : t('rule-sets.draft-next')}</h2>
      {code === undefined && (
        <div className={css.pair}>
          <TextInput {...pick('code')} {...codeLabels} dir="ltr" required autoFocus />
          <TextInput label={t('rule-sets.form.title')} description=" " dir="auto" required {...pick('title')} />
        </div>
      )}
      <TableField value={form.text} issues={problem?.issues ?? []} onChange={(text) => put({ text })} />
      <Textarea
        label={t('rule-sets.form.golden')}
        description={t('rule-sets.form.golden-hint')}
        dir="ltr"
        required
        autosize
        minRows={2}
        maxRows={12}
        classNames={{ input: css.text }}
        {...pick('golden')}
        error={wrongLine}
      />
      <div className={css.pair}>
        <DateField required {...date('effectiveFrom')} />
        <DateField {...date('effectiveUntil')} />
      </div>
      <Textarea label={t('rule-sets.form.changelog')} dir="auto" autosize minRows={2} {...pick('changelog')} />
      <ProblemNotice problem={upload.error} shownAtFields={AT_FIELDS} />
      <div>
        <Button type="submit" loading={upload.isPending}>
          {t('rule-sets.form.upload')}
        </Button>
      </div>
    </form>
  );
}

/** The set, once known; its newest version fills a form in which nothing was typed. */
function useNewest(code: string | undefined, isEmpty: boolean, put: (change: Partial<typeof EMPTY>) => void) {
  const { data: set } = useRuleSet(code);
  const { data: newest } = useVersion(code ?? '', set?.versions[0]?.id);
  useEffect(() => {
    if (!newest || !isEmpty) return;
    put({ text: newest.text, golden: writeGolden(newest.goldenCases), effectiveFrom: newest.effectiveFrom });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the version has come
  }, [newest]);
  return set;
}
