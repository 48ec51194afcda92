/** Why a change to a client, case file, letter or document is refused. */
export const fileProblems = {
  'reference-taken': 'Another case file of your firm has this reference.',
  'open-deadlines':
    'This case file has {count, plural, =1 {one open deadline} other {# open deadlines}}; complete or cancel {count, plural, =1 {it} other {each}} first.',
  'birth-precision':
    '“{value}” is known to the {known, select, day {day} month {month} other {year}}, not to the {given, select, day {day} month {month} other {year}}; leave the precision out or correct it.',
  'not-a-client': 'This is no client of the case file; choose one of its clients, or add the client to the file first.',
  'expires-too-early': 'A document cannot expire before it was issued: correct one of the days.',
  'future-day': '{day, date, long} is still to come; today is {today, date, long}.',
  'future-letter':
    '{day, date, long} is still to come; today is {today, date, long}. Register a letter on the day it exists.',
  'received-too-early': 'A letter cannot be received before it was written or sent: correct one of the days.',
  'answers-itself': 'A letter cannot answer itself, nor one that answers it in turn.',
  'too-many-attachments': 'It has more than {most, number} attachments.',
  'no-mail': 'This is no mail: drop the .eml file as your mail program saves it.',
  'disk-full': 'The disk is full. Nothing was stored.',
  'file-damaged': 'The file is damaged in the store, so it is not given. What is recorded about it is unharmed.',
  'empty-file': 'The file is empty: send it again.',
  program: 'Programs and scripts are not accepted: send a document.',
  macros: 'Office files with macros are not accepted: save the file without macros.',
  archive: 'Archives are not accepted: unpack it and send the documents one by one.',
  'old-office': 'Old Office and Outlook files are not accepted: save as {kinds}.',
  'file-kind': 'This kind of file is not accepted; text must be UTF-8. Accepted are {kinds}.',
} as const;
