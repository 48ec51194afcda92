/** What an acknowledgement says, each going further than the one before; `done` is the person's word, not the proof. */
export const ACKNOWLEDGEMENTS = ['seen', 'accepted', 'done', 'handed-over'] as const;
export type Acknowledgement = (typeof ACKNOWLEDGEMENTS)[number];
