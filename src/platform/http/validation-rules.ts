import { getMetadataStorage } from 'class-validator';
import { messageOf } from './input-words.js';

/**
 * Makes class-validator remember the rules of each DTO. By itself it goes through the rules of every DTO of the
 * application, and their ancestors, for each input: 4% of the server's CPU with a hundred classes (bench/README.md).
 * Rules are declared by decorators, so they are complete before the first input of a class comes. They get their
 * messages here.
 */
export function rememberRules(): void {
  const storage = getMetadataStorage();
  const collect = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<typeof collect>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (groups?.length) return collect(target, schema, always, strictGroups, groups);
    const before = known.get(target);
    if (before) return before;
    const rules = collect(target, schema, always, strictGroups, groups);
    for (const rule of rules) rule.message = messageOf(rule);
    known.set(target, rules);
    return rules;
  };
}
