import { JsonText } from './answer.js';

interface Shown {
  record: { id: string };
  allowed: string[];
  note?: string;
}

describe('JsonText', () => {
  it('puts JSON that is made and values together', () => {
    const record = new JsonText('{"id" : "a}b"}', 3, 'a}b');
    const answer = JsonText.object<Shown>({ record, allowed: ['x"y'] });
    expect(JSON.parse(answer.text)).toEqual({ record: { id: 'a}b' }, allowed: ['x"y'] });
    expect(answer).toMatchObject({ version: undefined, id: undefined });
    expect(answer.as(record)).toMatchObject({ version: 3, id: 'a}b', text: answer.text });
  });

  it('leaves out what is undefined, as JSON does', () => {
    expect(JsonText.object<Shown>({ record: { id: '1' }, allowed: [], note: undefined }).text).toBe(
      '{"record":{"id":"1"},"allowed":[]}',
    );
  });

  it.each([
    ['{"id":1}', '{"id":1,"more":[true]}'],
    ['{}', '{"more":[true]}'],
  ])('adds members to %s', (text, expected) => {
    const answer = new JsonText(text, 2, 'i').and({ more: [true] });
    expect(answer).toMatchObject({ text: expected, version: 2, id: 'i' });
  });

  it('adds nothing to a whole answer but what is given', () => {
    expect(new JsonText('{"id":1}').and({}).text).toBe('{"id":1}');
  });
});
