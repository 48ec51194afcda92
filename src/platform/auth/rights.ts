import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { message, type Message } from '../../words/message.js';
import type { Caller, Role } from '../call.js';

type Scope = `${string}:read` | `${string}:write`;

/** One right: the scope an API key needs and the roles a person needs. */
export interface Right {
  scope: Scope;
  roles: readonly Role[];
}

export function right(scope: Scope, ...roles: Role[]): Right {
  return { scope, roles };
}

export const EVERYONE: Role[] = ['owner', 'lawyer', 'paralegal', 'assistant', 'auditor'];
/** Those who work on files; an auditor looks and changes nothing. */
export const STAFF: Role[] = ['owner', 'lawyer', 'paralegal', 'assistant'];
/** Those who may record what has legal effect: steps, dates, requests. */
export const CASE_WORKERS: Role[] = ['owner', 'lawyer', 'paralegal'];
export const LAWYERS: Role[] = ['owner', 'lawyer'];

export const RIGHT = 'redress:right';
export const PUBLIC = 'redress:public';

/** Every route declares its right, or the application does not start. */
export const Allow = (needed: Right) =>
  applyDecorators(
    SetMetadata(RIGHT, needed),
    ApiExtension('x-roles', needed.roles),
    ApiExtension('x-scope', needed.scope),
  );
/** The few routes that answer without a token. */
export const Public = () => applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-public', true));

/** Why the caller may not, or undefined when the caller may. */
export function refusal(caller: Caller, needed: Right): Message | undefined {
  if (!needed.roles.includes(caller.role)) {
    const [wanted, ...others] = needed.roles.map(nameOf);
    const role = nameOf(caller.role);
    return others.length === 0 && wanted
      ? message('problems.one-role-needed', { wanted, role })
      : message('problems.role-needed', { roles: needed.roles.map(nameOf), role });
  }
  if (caller.scopes && !caller.scopes.includes(needed.scope)) {
    return message('problems.scope-needed', { scope: needed.scope });
  }
  return undefined;
}

function nameOf(role: Role): Message {
  return message(`terms.role.${role}`);
}
