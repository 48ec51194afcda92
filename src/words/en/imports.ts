/** What an import of public notices says of what it was sent, and of what it left as it was. */
export const imports = {
  'identity-differs':
    'The extract and the client differ in {differs}; check that it is the same person, and archive the notice if not.',
  name: 'name',
  'date-of-birth': 'date of birth',
  'in-another-case-file': 'Your firm keeps this notice in another case file; it was brought up to date there.',
  'kind-differs':
    'The extract shows “{shown}”, and the notice is kept as “{kept}”. That was left as it is; change it if the extract is right.',
  reappeared:
    'Recorded as “{status}”, yet public on {day, date, long} by the extract. The status was left as it is; find out whether the data are back.',
  'reappeared-since':
    'Recorded as “{status}” since {since, date, long}, yet public on {day, date, long} by the extract. The status was left as it is; find out whether the data are back.',
  'older-extract': 'An extract fetched later was imported before; this older one changed nothing.',
  'new-source':
    'The extract also names a warrant of {source}, of which no notice is kept; import it again into a case file to add one.',
  'not-named':
    'The extract of {notice} names no warrant of {source}. That proves nothing about the data in INTERPOL’s files.',
  'unnamed-source': 'an unnamed source',
  'not-a-notice': 'This is no notice: send the JSON as INTERPOL publishes it.',
  'no-public-id': 'A notice has a public id such as 2019/12345; this one has none.',
  'not-a-warrant': 'This is no warrant: it must be an object.',
  'no-such-site': 'The public site has red, yellow and UN notices only.',
  twice: 'The document holds this notice twice with different content: send the newer one only.',
  number: 'This is not a number between {least, number} and {most, number}; 0 stands for unknown.',
  date: 'This is not a date that exists, written as 1980, 1980/05 or 1980/05/17.',
  listed: 'This is none of the values known here: {allowed}.',
  list: 'This is not a list of at most {most, number} entries.',
  text: 'This is not text.',
  'too-long': 'This is longer than {longest, number} characters.',
  character: 'This holds a character that no text can hold.',
} as const;
