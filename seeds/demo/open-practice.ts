import { randomInt } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { uuidv7 } from 'uuidv7';
import { Firm } from '../../src/features/people/firms/firm.entity.js';
import { SessionsService } from '../../src/features/people/sessions/sessions.service.js';
import { User } from '../../src/features/people/users/user.entity.js';
import type { LocalDate } from '../../src/law/calendar.js';
import { CCF_ZONE } from '../../src/law/channel.js';
import { hashPassword } from '../../src/platform/auth/passwords.js';
import type { Role } from '../../src/platform/call.js';
import { statement } from '../../src/platform/db/statement.js';
import type { Tx } from '../../src/platform/db/tx.js';
import type { Platform } from '../../src/platform/platform.module.js';
import { daysFrom } from './demo-days.js';
import { Desk } from './desk.js';
import { DEMO_ACTOR } from './practice.js';
import type { PersonPlan, Practice, PracticePlan } from './practice.js';

export interface DemoLogin {
  firm: string;
  role: Role;
  email: string;
  password: string;
}

interface Newcomer extends PersonPlan {
  id: string;
  password: string;
  /** Takes a tenth of a second each, so it is made while the stories are told. */
  passwordHash: Promise<string>;
}

const saveLogin = statement('save-demo-login', 'select platform.save_login($1, $2, $3)');

export interface OpenedPractice {
  practice: Practice;
  /** The last thing done: nobody can sign in to half a demo. */
  giveLogins(): Promise<DemoLogin[]>;
}

/** Founds the firm in one transaction; everything after it goes through the API. */
export async function openPractice(
  app: NestFastifyApplication,
  { db, clock }: Platform,
  plan: PracticePlan,
): Promise<OpenedPractice> {
  const actor = { ...DEMO_ACTOR, firmId: uuidv7() };
  const people = plan.people.map(newcomer);
  await db.writeAs(actor, 'firm.set-up', (tx) => found(tx, plan, people));
  const sessions = app.get(SessionsService);
  const desks = people.map(async ({ id, role }) => {
    const { token } = await sessions.open(actor.firmId, id);
    return [role, new Desk(app, token, id)] as const;
  });
  const staff = Object.fromEntries(await Promise.all(desks)) as Practice['people'];
  // The day has come everywhere the API asks whether it has: at the firm and at the Commission.
  const [today] = [clock.today(plan.zone), clock.today(CCF_ZONE)].toSorted() as [LocalDate];
  const giveLogins = async () => {
    const logins = await Promise.all(
      people.map(async ({ id, email, passwordHash }) => [email, await passwordHash, id]),
    );
    await db.writeAs(actor, 'login.save', (tx) => Promise.all(logins.map((login) => tx.rows(saveLogin, login))));
    return people.map(({ role, email, password }) => ({ firm: plan.name, role, email, password }));
  };
  return { practice: { people: staff, at: daysFrom(today) }, giveLogins };
}

async function found(tx: Tx, { name, country, zone }: PracticePlan, people: Newcomer[]): Promise<void> {
  await tx.insert(Firm, { id: tx.firmId, name, country, zone });
  for (const { id, name: personName, email, role, language, zone: personZone } of people) {
    await tx.insert(User, { id, name: personName, email, role, language, zone: personZone });
  }
  for (const { id, deputy } of people) {
    const deputyId = people.find(({ role }) => role === deputy)?.id;
    if (deputyId) await tx.update(User, { id }, { deputyId });
  }
}

function newcomer(plan: PersonPlan): Newcomer {
  const password = newPassword();
  const passwordHash = hashPassword(password);
  passwordHash.catch(() => undefined);
  return { ...plan, id: uuidv7(), password, passwordHash };
}

/** Without letters that look alike. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** 16 letters of 32, so 80 bits, in groups of four that can be typed from a terminal. */
function newPassword(): string {
  const letters = Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return letters.replaceAll(/.{4}(?=.)/g, '$&-');
}
