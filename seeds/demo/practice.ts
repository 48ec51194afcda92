import type { Role } from '../../src/platform/call.js';
import type { At } from './demo-days.js';
import type { Desk } from './desk.js';

/** Who made the demo's firms: history keeps it, and a reset refuses a database that names another. */
export const DEMO_ACTOR = { kind: 'seed', name: 'demo' } as const;

/** A firm of the demo, open and staffed, on the day the demo is loaded. */
export interface Practice {
  people: Record<Role, Desk>;
  at: At;
}

/** What happened in one case file, told through the API by the people of the practice. */
export type Story = (practice: Practice) => Promise<void>;

export interface PersonPlan {
  role: Role;
  name: string;
  email: string;
  language: 'en' | 'fr' | 'es' | 'ar';
  zone: string;
  /** Who stands in, by role. */
  deputy?: Role;
}

export interface PracticePlan {
  name: string;
  country: string;
  zone: string;
  people: PersonPlan[];
  stories: Story[];
}
