/** Which reminder is due, of what and for whom. Who asks for more needs a token of ours. */
export class ReminderDueIds {
  reminderId: string;
  deadlineId: string;
  caseFileId: string;
  recipientId: string;
}

export class ReminderDueCall {
  type: 'reminder.due';
  /** When it was sent. */
  timestamp: string;
  data: ReminderDueIds;
}

export class EndpointTrialIds {
  endpointId: string;
}

export class EndpointTrialCall {
  type: 'endpoint.trial';
  /** When it was sent. */
  timestamp: string;
  data: EndpointTrialIds;
}
