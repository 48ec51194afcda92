/** What everyone in the firm should see until it is mended: what is wrong and what to do. */
export const banners = {
  'no-heartbeat.reminders':
    'No reminders are going out: the background process has not finished its work for more than two minutes. Ask whoever runs the server to start it; until then work from the list of deadlines, not from reminders.',
  'no-heartbeat.digest':
    'No daily digest is being made: the background process has not finished its work for more than two minutes. Ask whoever runs the server to start it; until then work from the list of deadlines, not from reminders.',
  'clock-jump':
    'The clock of the server jumped forward. Reminders that became due only by that are held until {until, time, short} and then go out. Ask whoever runs the server to set the clock right before then.',
  'clock-skew':
    'The clocks of the application and of the database are {seconds, number} s apart, so times shown may be wrong. Ask whoever runs the server to synchronise both.',
  'dead-letters':
    '{count, plural, one {# reminder} other {# reminders}} could not be delivered. Tell the recipients yourself, correct their addresses, and acknowledge the deadlines: that ends this message.',
  'unfinished-reminders':
    '{count, plural, one {# reminder is} other {# reminders are}} more than an hour late and not sent yet. Look at what is due yourself today, and ask whoever runs the server why mail does not go out.',
  'unapplied-plan':
    'A change of the reminders of many dates has not been carried out for more than an hour, so some dates lack reminders that they should have. Ask whoever runs the server to look into the log of the background process; until then work from the list of deadlines.',
} as const;
