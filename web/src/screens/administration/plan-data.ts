import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';

export type Plan = Schema<'ReminderPlanView'>;

export const PLAN = ['reminder-plan'] as const;
export const KINDS = ['oursHard', 'ours', 'theirs', 'internal'] as const;
export type Kind = (typeof KINDS)[number];

export function useSavePlan(version: number) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'ReminderPlanInput'>) =>
      answer(api.PUT('/api/v1/reminder-plans', { params: { header: ifMatch(version) }, body })),
    onSuccess: (plan) => cache.setQueryData(PLAN, plan),
  });
}

export const typed = (days: readonly number[]) => days.join(', ');

/** "30, 14, 7" as numbers; undefined when something in it is none. */
export function read(text: string): number[] | undefined {
  const parts = text.split(/[\s,;،]+/).filter((part) => part !== '');
  const days = parts.map(Number);
  return days.every(Number.isInteger) ? days : undefined;
}

/** What is wrong with the list or with one day in it. */
export function wrongWith(problem: ApiProblem | undefined, kind: Kind): string | undefined {
  return problem?.issues.find(({ pointer }) => pointer === `/${kind}` || pointer.startsWith(`/${kind}/`))?.message;
}
