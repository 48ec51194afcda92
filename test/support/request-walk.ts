import type { builders, Made } from './build.js';
import type { Person } from './person.js';

export interface DeadlineRow extends Made {
  ruleId: string;
  dueOn: string;
  status: string;
  confidence: string;
  [field: string]: unknown;
}

interface Lateness {
  party: string;
  daysLate: number;
  assumedDaysLate: number;
  daysWaitedFor: number;
  deadlines: { ruleId: string; daysLate: number; cause?: string }[];
}

export interface Standing {
  state: string;
  moveOf: string;
  moveSince: string | null;
  lateness: Lateness[];
  whatIf: { supposing: string; admittedOn: string; ruleId: string; wouldBeDueOn: string }[];
}

/** Takes a request through the procedure by HTTP and looks at its dates. */
export function requestWalk(person: Person, build: ReturnType<typeof builders>) {
  const get = async (path: string) => {
    const answer = await person.get(path);
    if (answer.status !== 200) throw new Error(`GET ${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  };

  /** Takes the steps in turn, each at the version the one before gave; the answer to the last. */
  const walk = async ({ id }: { id: string }, ...steps: object[]) => {
    let answer;
    for (const step of steps) {
      const { version } = await get(`/ccf-requests/${id}`);
      answer = await person.act(`/ccf-requests/${id}/steps`, version as number, step);
      if (answer.status !== 200) throw new Error(`${JSON.stringify(step)}: ${answer.status} ${answer.text}`);
    }
    return answer?.body;
  };

  const open = async (kind: string, ...steps: object[]): Promise<Made> => {
    const made = await build.ccfRequest({ kind });
    await walk(made, ...steps);
    return made;
  };

  const deadlines = async (query: string): Promise<DeadlineRow[]> => (await get(`/deadlines?limit=200&${query}`)).data;

  /** The date a rule gives the request, whatever became of it. */
  const date = async ({ id }: { id: string }, ruleId: string): Promise<DeadlineRow> => {
    const [found] = await deadlines(`ccfRequestId=${id}&ruleId=${ruleId}`);
    if (!found) throw new Error(`${ruleId} does not run.`);
    return found;
  };

  const runs = async ({ id }: { id: string }, ruleId: string): Promise<boolean> =>
    (await deadlines(`ccfRequestId=${id}&ruleId=${ruleId}`)).length > 0;

  const why = ({ id }: { id: string }) => get(`/deadlines/${id}/why`);

  const standing = ({ id }: { id: string }): Promise<Standing> => get(`/ccf-requests/${id}/standing`);

  const sideOf = async (made: { id: string }, party: string): Promise<Lateness> =>
    (await standing(made)).lateness.find((one) => one.party === party) as Lateness;

  const record = async ({ id }: { id: string }, fact: object) => {
    const answer = await person.post(`/ccf-requests/${id}/facts`, fact);
    if (answer.status !== 201) throw new Error(`${JSON.stringify(fact)}: ${answer.status} ${answer.text}`);
    return answer.body;
  };

  return { get, walk, open, deadlines, date, runs, why, standing, sideOf, record };
}
