// Over 200 lines: one table, a row a resource.
/** What the operations of one tag are about, for summaries and for the contract's own table of contents. */
export interface Resource {
  one: string;
  many: string;
  about: string;
}

/** By tag, which is the controller's name. */
export const RESOURCES: Record<string, Resource> = {
  Absences: { one: 'an absence', many: 'absences', about: 'Days on which a person is away, and who stands in.' },
  Analytics: {
    one: 'a figure',
    many: 'figures',
    about: "What the practice can say of its own requests, and nobody else's.",
  },
  ApiKeys: { one: 'an API key', many: 'API keys', about: 'Secrets for programs, each with its scopes.' },
  Banners: { one: 'a banner', many: 'banners', about: 'What everybody who is signed in should see at once.' },
  CalendarDays: { one: 'a day', many: 'the days of a calendar', about: 'Days with the dates that fall due on them.' },
  CalendarFeeds: {
    one: 'a calendar feed',
    many: 'calendar feeds',
    about: 'Secret addresses that calendar programs subscribe to.',
  },
  CaseFiles: {
    one: 'a case file',
    many: 'case files',
    about: 'Our files: people, notices, requests and letters hang on them.',
  },
  CaseTimelines: { one: 'a timeline', many: 'timelines', about: 'All that happened in one file, for one screen.' },
  CcfRequests: {
    one: 'a request',
    many: 'requests',
    about: 'Requests to the Commission for the Control of INTERPOL’s Files.',
  },
  Clients: { one: 'a client', many: 'clients', about: 'People and entities we act for.' },
  ControlForms: { one: 'a control form', many: 'control forms', about: 'A deadline on paper, to be signed.' },
  Correspondence: { one: 'a letter', many: 'letters', about: 'Letters in and out, registered by day.' },
  DaySheets: { one: 'a day sheet', many: 'day sheets', about: 'What was entered, moved and completed on one day.' },
  DeadlinePreviews: { one: 'a preview', many: 'previews', about: 'Dates that facts would give; nothing is stored.' },
  DeadlineSheets: {
    one: 'the sheet of a deadline',
    many: 'sheets',
    about: 'One deadline with everything a person decides by.',
  },
  Deadlines: { one: 'a deadline', many: 'deadlines', about: 'Dates, computed by a rule or entered by hand.' },
  Digests: { one: 'a digest', many: 'digests', about: 'The mail of the morning, as each person was sent it.' },
  Docket: { one: 'the docket', many: 'the docket', about: 'What is due, why and from whom.' },
  Documents: { one: 'a document', many: 'documents', about: 'Papers on file, encrypted where they are kept.' },
  Extensions: { one: 'an extension', many: 'extensions', about: 'More time, asked for and decided.' },
  RequestFacts: { one: 'a fact', many: 'facts', about: 'Days that the rules count from; facts are only ever added.' },
  FilingChecks: { one: 'a filing check', many: 'filing checks', about: 'What is missing before a request is filed.' },
  Firms: { one: 'the firm', many: 'firms', about: 'The firm itself and its settings.' },
  FollowUps: { one: 'a follow-up', many: 'follow-ups', about: 'What is left to do after a decision.' },
  History: {
    one: 'an entry of the history',
    many: 'the history',
    about: 'Who changed what and when; nobody can change it.',
  },
  Inbox: { one: 'an item of the inbox', many: 'the inbox', about: "The caller's own reminders on the screen." },
  LetterReadings: {
    one: 'the reading of a letter',
    many: 'readings',
    about: 'What a mail says of itself and where it may belong.',
  },
  MailOutbox: {
    one: 'a mail',
    many: 'mails of the outbox',
    about: 'Mails that are kept instead of sent, where no mail server is set.',
  },
  NewFacts: { one: 'a new fact', many: 'new facts', about: 'The register of facts that may lead to a revision.' },
  NoticeImports: { one: 'an import', many: 'imports', about: 'Notices taken over from a public notice document.' },
  NoticeObservations: {
    one: 'an observation',
    many: 'observations',
    about: 'When somebody looked whether a notice is public.',
  },
  Notices: { one: 'a notice', many: 'notices', about: 'Notices, diffusions and other records about a client.' },
  Outcomes: { one: 'an outcome', many: 'outcomes', about: 'What was decided of each record.' },
  Overrides: {
    one: 'an override',
    many: 'overrides',
    about: 'Dates that a person sets against the rule, and who agreed.',
  },
  ProceedingEvents: { one: 'an event', many: 'events', about: 'What happened in a proceeding.' },
  Proceedings: {
    one: 'a proceeding',
    many: 'proceedings',
    about: 'Extradition, asylum and other proceedings beside a request.',
  },
  ProvisionalMeasures: {
    one: 'a provisional measure',
    many: 'provisional measures',
    about: 'Measures asked for until the decision.',
  },
  PublicationTests: {
    one: 'a publication test',
    many: 'judgements',
    about: 'The conditions of RPD 82-87, computed and judged.',
  },
  PublishedFigures: {
    one: 'a published figure',
    many: 'published figures',
    about: 'What others have published or leaked.',
  },
  Recalculations: {
    one: 'a recalculation',
    many: 'recalculations',
    about: 'Proposals to move dates people rely on; a person decides.',
  },
  ReminderPlans: { one: 'the reminder plan', many: 'reminder plans', about: 'How long before a date whom to remind.' },
  Reminders: { one: 'a reminder', many: 'reminders', about: 'The ledger of reminders: planned, sent, acknowledged.' },
  RemindersCsv: { one: 'the ledger', many: 'the ledger', about: 'The ledger of reminders for a spreadsheet.' },
  RequestClocks: {
    one: 'a clock',
    many: 'the clocks',
    about: "The Commission's two clocks of each request of a file.",
  },
  RequestSteps: { one: 'a step', many: 'steps', about: 'Steps that move a request from state to state.' },
  RuleImpacts: { one: 'an impact', many: 'impacts', about: 'What publishing a rule set would change.' },
  RulePublications: {
    one: 'a publication',
    many: 'publications',
    about: 'Versions of a rule set that take force or are withdrawn.',
  },
  RuleSetVersions: {
    one: 'a version of a rule set',
    many: 'versions',
    about: 'Drafts and published texts of the firm’s own rules.',
  },
  RuleSets: {
    one: 'a rule set',
    many: 'rule sets',
    about: 'Time limits with their provisions, built in or the firm’s own.',
  },
  Search: { one: 'a search', many: 'searches', about: 'People, files and letters by their words, in any script.' },
  Sessions: { one: 'a session', many: 'sessions', about: 'Signing in and out, and the person signed in.' },
  Standings: {
    one: 'where a request stands',
    many: 'standings',
    about: 'Whose move it is in a request and how late each side is.',
  },
  Suggestions: { one: 'a suggestion', many: 'suggestions', about: 'What an event elsewhere gives reason to consider.' },
  Users: { one: 'a person', many: 'people', about: 'People of the firm, their roles and deputies.' },
  Verifications: {
    one: 'a verification',
    many: 'verifications',
    about: 'Second derivations of a date by another person.',
  },
  WebhookEndpoints: {
    one: 'a webhook endpoint',
    many: 'webhook endpoints',
    about: 'Systems that are called when a reminder is due.',
  },
};

/** Operations that SUMMARIES names and nobody serves any more. */
export function staleSummaries(served: readonly string[]): string[] {
  return Object.keys(SUMMARIES).filter((name) => !served.includes(name));
}

/** By operation, where the handler's verb and the resource do not say it. */
const SUMMARIES: Record<string, string> = {
  analyticsDurations: 'Show how long answers take',
  analyticsDuties: 'Show how each party keeps its days',
  analyticsOutcomes: 'Show what became of the data asked about',
  calendarDaysDays: 'List days with what falls due on them',
  caseFilesPage: 'Show the page of a case file',
  clientsReveal: "Show a client's safe contact",
  clientsSheet: 'Show a client with what is on file about them',
  controlFormsPdf: 'Download a control form as PDF',
  daySheetsCsv: 'Download a day sheet as CSV',
  daySheetsPdf: 'Download a day sheet as PDF',
  deadlinePreviewsPreview: 'Preview the dates that facts would give',
  deadlineSheetsSheet: 'Show everything about a deadline',
  deadlinesWhy: 'Explain why a deadline is that day',
  documentsContent: 'Download a document',
  requestFactsRehearse: 'Rehearse a fact: what it would do',
  filingChecksCheck: 'Check what is missing before filing',
  firmsSetUp: 'Set up the firm and its first owner',
  historyOfCaseFile: 'List the history of a case file',
  historyOfFirm: 'List the history of the firm',
  inboxRead: 'Mark one item of the inbox as read',
  inboxReadAll: 'Mark the whole inbox as read',
  inboxUnread: 'Count what is unread',
  letterReadingsFind: 'List the files a letter may belong to',
  letterReadingsRead: 'Read a mail without keeping it',
  mailOutboxList: 'List the mails of the outbox',
  newFactsDiscover: 'Record who learned of a new fact and when',
  noticeImportsImport: 'Import a public notice document',
  outcomesByCountry: 'Count outcomes by country',
  provisionalMeasuresAsk: 'Ask for a provisional measure',
  provisionalMeasuresCorrect: 'Correct a day of a provisional measure',
  provisionalMeasuresTake: 'Take a step of a provisional measure',
  publicationTestsJudge: 'Judge conditions of publication',
  publicationTestsJudgements: 'List the judgements of a notice',
  publicationTestsTest: 'Test the conditions of publication',
  reminderPlansPreview: 'Preview the reminders of a deadline',
  remindersCsvCsv: 'Download the ledger as CSV',
  remindersUnfinished: 'Count reminders that should have ended',
  requestStepsRehearse: 'Rehearse a step: what it would do',
  requestStepsTake: 'Take a step of a request',
  ruleImpactsAsk: 'Show what publishing a rule set would change',
  rulePublicationsPublish: 'Publish a version of a rule set',
  rulePublicationsWithdraw: 'Withdraw a version of a rule set',
  ruleSetVersionsCreate: 'Create a rule set with its first draft',
  ruleSetVersionsDiff: 'Compare a version with the one before it',
  ruleSetsListRules: 'List every wording of every rule',
  ruleSetsWordings: 'Show every wording of a rule',
  searchFind: 'Search by words',
  sessionsChangePassword: 'Change the own password',
  sessionsLogin: 'Sign in',
  sessionsLogout: 'Sign out',
  sessionsMe: 'Show who is signed in',
  sessionsSetOwn: 'Change the own settings',
  standingsView: 'Show where a request stands',
  verificationsVerify: 'Verify a deadline by a second derivation',
  webhookEndpointsTry: 'Call a webhook endpoint once',
};

/** Handlers that act on one record, in words that go before it. */
const VERBS: Record<string, string> = { view: 'Show' };

/** `List clients`, `Show a client`, `Withdraw a publication`. @throws for a tag that RESOURCES does not describe */
export function summaryOf(operationId: string, tag: string): string {
  const said = SUMMARIES[operationId];
  if (said) return said;
  const { one, many } = resourceOf(tag);
  const handler = operationId.slice(tag.length);
  const verb = handler.charAt(0).toLowerCase() + handler.slice(1);
  if (verb === 'list') return `List ${many}`;
  const words = VERBS[verb] ?? handler.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words} ${one}`;
}

export function resourceOf(tag: string): Resource {
  const found = RESOURCES[tag];
  if (!found) throw new Error(`Say in resources.ts what the operations of the tag ${tag} are about.`);
  return found;
}
