import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { useMe } from '../../api/session.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useText } from '../../words/language.js';
import css from './administration.module.css';
import { KINDS, read, typed, useSavePlan, wrongWith, type Kind, type Plan } from './plan-data.js';

/** Read by everybody, changed by owners. What waits is planned afresh; what was sent stays. */
export function PlanForm({ plan }: { plan: Plan }) {
  const t = useText();
  const mayWrite = useMe().role === 'owner';
  const [at, setAt] = useState(plan.at.slice(0, 5));
  const [lists, setLists] = useState<Record<Kind, string>>(() => ({
    oursHard: typed(plan.oursHard),
    ours: typed(plan.ours),
    theirs: typed(plan.theirs),
    internal: typed(plan.internal),
  }));
  const saving = useSavePlan(plan.version);
  const problem = saving.error instanceof ApiProblem ? saving.error : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [oursHard, ours, theirs, internal] = KINDS.map((kind) => read(lists[kind]));
    if (oursHard && ours && theirs && internal) saving.mutate({ at, oursHard, ours, theirs, internal });
  };
  const shownAtFields = problem?.issues.map(({ pointer }) => pointer) ?? [];
  return (
    <form onSubmit={submit} className={css.narrow}>
      {KINDS.map((kind) => (
        <TextInput
          key={kind}
          label={t(`administration.plans.kinds.${kind}`)}
          description={t(`administration.plans.hints.${kind}`)}
          dir="ltr"
          readOnly={!mayWrite}
          autoComplete="off"
          value={lists[kind]}
          error={read(lists[kind]) ? wrongWith(problem, kind) : t('administration.plans.no-days')}
          onChange={(event) => setLists({ ...lists, [kind]: event.currentTarget.value })}
        />
      ))}
      <TextInput
        label={t('administration.plans.at')}
        description={t('administration.plans.at-hint')}
        type="time"
        required
        readOnly={!mayWrite}
        value={at}
        error={problem?.about('/at')}
        onChange={(event) => setAt(event.currentTarget.value)}
      />
      <ProblemNotice problem={saving.error} shownAtFields={shownAtFields} />
      {mayWrite && (
        <div className={css.buttons}>
          <Button type="submit" loading={saving.isPending}>
            {t('shell.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
