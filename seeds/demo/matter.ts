import { channelOn } from './demo-days.js';
import type { Desk, Kept } from './desk.js';
import type { Paper } from './papers.js';
import type { Practice } from './practice.js';

interface Opening {
  client: object;
  otherClients?: object[];
  file: { title: string; reference: string; openedOn: string };
}

export interface LetterPlan {
  ccfRequestId?: string;
  counterpart: { kind: string; name?: string; country?: string };
  subject: string;
  writtenOn: string;
  documents?: Kept[];
  [field: string]: unknown;
}

interface DeadlineRow extends Kept {
  ruleId: string | null;
}

interface FollowUpRow extends Kept {
  dueOn: string | null;
}

/** One case file of the demo and the people at work on it. */
export class Matter {
  private constructor(
    readonly practice: Practice,
    readonly fileId: string,
    readonly clients: readonly Kept[],
  ) {}

  /** Takes the clients on and opens the file; lawyer, paralegal and assistant are its team. */
  static async open(practice: Practice, { client, otherClients = [], file }: Opening): Promise<Matter> {
    const { lawyer, paralegal, assistant } = practice.people;
    const clients: Kept[] = [];
    for (const body of [client, ...otherClients]) clients.push(await assistant.add('/clients', body));
    const [clientId, ...otherClientIds] = clients.map(({ id }) => id);
    const team = [lawyer, paralegal, assistant].map(({ userId }) => userId);
    const { id } = await lawyer.add('/case-files', { clientId, otherClientIds, team, ...file });
    return new Matter(practice, id, clients);
  }

  notice(body: object): Promise<Kept> {
    return this.practice.people.paralegal.add('/notices', { caseFileId: this.fileId, ...body });
  }

  request(body: object): Promise<Kept> {
    return this.practice.people.lawyer.add('/ccf-requests', { caseFileId: this.fileId, ...body });
  }

  paper(kind: string, paper: Paper, fields: Record<string, string>): Promise<Kept> {
    return this.practice.people.paralegal.upload({ caseFileId: this.fileId, kind, ...fields }, paper);
  }

  /** A letter that came in; it travelled as letters did on the day it was written, unless it says otherwise. */
  received(letter: LetterPlan): Promise<Kept> {
    return this.letter(this.practice.people.assistant, 'in', letter);
  }

  sent(letter: LetterPlan): Promise<Kept> {
    return this.letter(this.practice.people.paralegal, 'out', letter);
  }

  deadline(body: object): Promise<Kept> {
    return this.practice.people.lawyer.add('/deadlines', { caseFileId: this.fileId, ...body });
  }

  /** Marks the open date that a rule gave to a request as met. */
  async met(request: Kept, ruleId: string, on: string): Promise<void> {
    const { lawyer } = this.practice.people;
    const query = `ccfRequestId=${request.id}&ruleId=${ruleId}&status=open`;
    const [deadline] = await lawyer.list<DeadlineRow>(`/deadlines?${query}`);
    if (!deadline) throw new Error(`The demo expects an open ${ruleId}.`);
    await lawyer.act('/deadlines', deadline, 'complete', { on });
  }

  /** Does in time what the clean-up after a deletion asked for before that day. */
  async cleanedUp(before: string): Promise<void> {
    const { lawyer } = this.practice.people;
    const items = await lawyer.list<FollowUpRow>(`/follow-ups?caseFileId=${this.fileId}&state=open&limit=200`);
    for (const item of items) {
      if (item.dueOn && item.dueOn < before) await lawyer.act('/follow-ups', item, 'complete', { on: item.dueOn });
    }
  }

  /** Lets the dates move that a step would move, where somebody may already rely on them. */
  async acceptNewDates(request: Kept, reason: string): Promise<void> {
    const { lawyer } = this.practice.people;
    const proposals = await lawyer.list(`/recalculations?ccfRequestId=${request.id}&state=open`);
    for (const proposal of proposals) await lawyer.act('/recalculations', proposal, 'decide', { apply: 'all', reason });
  }

  private letter(desk: Desk, direction: 'in' | 'out', { documents = [], ...letter }: LetterPlan): Promise<Kept> {
    const { writtenOn } = letter;
    const defaults = { channel: channelOn(writtenOn as `${number}-${number}-${number}`), sentOn: writtenOn };
    const documentIds = documents.map(({ id }) => id);
    return desk.add('/correspondence', { caseFileId: this.fileId, direction, ...defaults, documentIds, ...letter });
  }
}
