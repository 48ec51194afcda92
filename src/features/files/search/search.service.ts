import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/db/db.js';
import { isAskedFor, waysToAsk } from '../../../platform/db/name-words.js';
import { JsonText } from '../../../platform/http/answer.js';
import type { FoundPerson, FoundView, SearchQuery } from './search.dto.js';
import { foundByWords } from './search.queries.js';
import type { FoundPersonNames } from './search.queries.js';

interface FoundRow {
  people: FoundPersonNames[];
  caseFiles: string;
  correspondence: string;
}

@Injectable()
export class SearchService {
  constructor(private readonly db: Db) {}

  async search({ q, limit }: SearchQuery): Promise<JsonText> {
    const [latin, asWritten = null] = waysToAsk(q);
    const [found] = await this.db.rows<FoundRow>(foundByWords, [latin, limit, asWritten]);
    if (!found) throw new Error('A search always answers with one row.');
    return JsonText.object<FoundView>({
      people: found.people.map((person) => withMatch(person, q)),
      caseFiles: new JsonText(found.caseFiles),
      correspondence: new JsonText(found.correspondence),
    });
  }
}

/** Says by which name a person was found when it is not the one shown. */
function withMatch({ names, ...person }: FoundRow['people'][number], q: string): FoundPerson {
  if (isAskedFor(person.displayName, q)) return person;
  const matched = names?.find((name) => isAskedFor(name, q));
  return matched === undefined ? person : { ...person, matched };
}
