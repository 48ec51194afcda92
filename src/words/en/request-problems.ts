/** Why a change to a request, notice or proceeding is refused. */
export const requestProblems = {
  'own-appeal': 'A proceeding cannot be its own appeal.',
  'notice-kept': 'Your firm already keeps a notice with this public id and this source; change that one.',
  'future-done': '{day, date, long} is in the future; give the day it was done.',
  'follow-up-ended': 'This follow-up is {state}; only an open one can be changed. Enter a new one instead.',
  'follow-up-settled': 'This follow-up ended with its deadline, which is {status}. Enter a new one instead.',
  'not-ours-to-move': 'This date is {force} and not ours to move; propose a change of date instead.',
  'measure-step-no-day': 'The step “{step}” carries no day; leave it out.',
  'day-needed': 'Give the day itself, or the date of the letter that reports it.',
  'day-needed-inferred':
    'Give the day itself, or the date of the letter that reports it; the date is then marked inferred.',
  'day-not-recorded': 'This day is not recorded yet; take the step that sets it.',
  'urgency-only-again': 'Urgency belongs to asking again only; leave it out.',
  'asked-again': 'This measure was asked for again; take the step on the later one.',
  'outcomes-on-decision': 'Outcomes belong to a decision only; leave them out.',
  'notice-twice': 'This notice already has an outcome above; keep one.',
  'foreign-notice': 'Name one of the notices of this request.',
  'say-what-was-decided': 'Say what was decided.',
  'notice-without-outcome':
    '{Notice} has no outcome; give one, or open a request of its own for it if it is still undecided.',
  'notice-named': '{kind} {id}',
  'filing-day':
    'By the clock in Paris, where the filing counts, it was filed on {day, date, long}; leave the day out or correct it.',
  'not-of-this-step': 'The step “{step}” does not carry this; leave it out.',
  'discoverer-twice': 'There is a day for {by} above; keep the earlier of the two.',
  'discovery-reason': 'The day of discovery ({by}) is recorded as {day, date, long}; say why it is corrected.',
  'earlier-discovery-reason': 'The clock runs from {day, date, long}; say how an earlier day came to light.',
  'discovered-before':
    'It happened on {happened, date, long} and cannot have been discovered on {discovered, date, long}; correct one of the days.',
  'future-discovery':
    '{day, date, long} is in the future (today is {today, date, long} in Lyon); give the day it was discovered.',
  'new-fact-has-decision': 'This new fact already concerns a decision; record another one for the other.',
  'new-fact-still-due': 'The request for revision is still due on this fact; complete or cancel its deadline first.',
  'not-decided':
    'This request is “{state}” and holds no decision of the Commission that could be revised (Statute, Art. 42(1)). While it is pending put the fact into it.',
  'fixed-by-filing':
    'This request is “{state}”: what it is about is fixed by its filing. Open a request for the other notices.',
  'not-archivable': 'This request is “{state}”; withdraw or close it before it is archived.',
  'say-what-is-revised':
    'Say what the revised decision was on (access, correction or deletion): the clock depends on it (Statute, Art. 42(3)).',
  'only-revision-revises': 'Only a request for revision revises something; leave this out.',
  'ground-foreign-notice': 'This notice is not among those of the request; add it there or leave it out here.',
  'future-notice-day':
    '{day, date, long} is in the future; give the day it happened, today ({today, date, long}) or before.',
  'no-recipients':
    '{Kind}: it is open to all members, so it has no recipients of its own; leave them out, or choose a diffusion or a message.',
  'no-delivery': 'Only a direct message is delivered or not; leave this out.',
  'one-source': 'The source is a country or an international body; keep one of the two.',
  'not-a-red-notice':
    'This record is of another kind ({kind}); the conditions of Articles 82 to 87 of the Rules on the Processing of Data are those of a Red Notice.',
  'suggestion-decided': 'This suggestion is {state} already; only an open one can be decided.',
  'no-discovery-day': 'Leave the day of discovery out: no clock of the Statute runs from it here.',
  'discoverer-without-day': 'Leave out who discovered it, or give the day of discovery too.',
  'no-due-day': 'Leave the due date out: the six months run from the day of discovery (Art. 42(2)).',
  'owner-without-due-day': 'Leave out the responsible person, or give a due date too.',
  'future-event': '{day, date, long} is in the future (today is {today, date, long}); record it once it has happened.',
  'set-by-event': 'This is the day of the event itself ({event}); leave it out here.',
  'proceeding-open-deadlines':
    'This proceeding has {count, plural, =1 {one open deadline} other {# open deadlines}}; complete or cancel {count, plural, =1 {it} other {each}} first.',
  'effect-needs-request': 'Name the request that the effect of this letter is about.',
  'step-or-fact': 'Give either a step or a day to be recorded, not both.',
} as const;
