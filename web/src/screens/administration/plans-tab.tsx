import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { useText } from '../../words/language.js';
import { PLAN } from './plan-data.js';
import { PlanForm } from './plan-form.js';
import { Replanning } from './replanning.js';
import { Tab } from './tab.js';

/** On which days before a date the firm's people are told, and when. */
export function PlansTab() {
  const t = useText();
  const { data: plan, error } = useQuery({
    queryKey: PLAN,
    queryFn: () => answer(api.GET('/api/v1/reminder-plans')),
    staleTime: Infinity,
    refetchInterval: ({ state }) => (state.data?.replanning ? 2_000 : false),
  });
  return (
    <Tab text={t('administration.plans.text')} problem={error}>
      <Replanning progress={plan?.replanning ?? null} />
      {plan && <PlanForm key={plan.version} plan={plan} />}
    </Tab>
  );
}
