/**
 * Columns of the images that nobody is shown: `seal` holds ciphertext, `drop` is internal. The architecture test knows
 * every bytea column; the integration test knows that none of them gets out.
 */
export const HIDDEN_COLUMNS: Record<string, { seal: string[]; drop: string[] }> = {
  client: { seal: ['safe_contact', 'current_address'], drop: ['firm_id', 'name_words'] },
  'webhook-endpoint': { seal: ['secret'], drop: ['firm_id'] },
};

/** `{"firm_id":"<36>",` begins every image, since firm_id is every table's first column (test/architecture.test.ts). */
const AFTER_FIRM_ID = 51;

const listed = (names: string[]) => names.map((name) => `'${name}'`).join(', ');

/**
 * The image as it was kept, put into the answer as text: it is not parsed and not written again, which costs as much as
 * the rest of the query. Only tables with something to hide are taken apart, key by key and in order.
 */
function image(column: 'before' | 'after', alias: string): string {
  const taken = Object.entries(HIDDEN_COLUMNS).map(
    ([entity, { seal, drop }]) => `
      when ${alias}.entity = '${entity}' then (
        select '{' || string_agg(
          to_json(e.key)::text || ':' || case
            when e.key in (${listed(seal)}) and e.value::text <> 'null' then '"sealed"'
            else e.value::text
          end,
          ','
        ) || '}'
        from json_each(${alias}.${column}::json) e
        where e.key not in (${listed(drop)})
      )
    `,
  );
  return `case
    when ${alias}.${column} is null then null ${taken.join('\n      ')}
    else '{' || substr(${alias}.${column}, ${AFTER_FIRM_ID})
  end`;
}

const idIn = (column: string) => `(coalesce(h.after, h.before)::json ->> '${column}')::uuid`;

/** The name of what the record stands for: looked up for such records only. */
const named = `case h.entity
  when 'case-file-member' then (
    select u.name
    from redress.firm_user u
    where u.firm_id = h.firm_id and u.id = ${idIn('user_id')}
  )
  when 'absence' then (
    select u.name
    from redress.firm_user u
    where u.firm_id = h.firm_id and u.id = ${idIn('user_id')}
  )
  when 'case-file-client' then (
    select c.display_name
    from redress.client c
    where c.firm_id = h.firm_id and c.id = ${idIn('client_id')}
  )
  when 'ccf-request-applicant' then (
    select c.display_name
    from redress.client c
    where c.firm_id = h.firm_id and c.id = ${idIn('client_id')}
  )
  when 'ccf-request-notice' then (
    select n.kind
    from redress.notice n
    where n.firm_id = h.firm_id and n.id = ${idIn('notice_id')}
  )
  when 'correspondence-document' then (
    select d.title
    from redress.document d
    where d.firm_id = h.firm_id and d.id = ${idIn('document_id')}
  )
  else deadline.title
end`;

/** An item that proposes a new date has no deadline yet, and is named by its rule. */
export const ofDeadline = `
  left join lateral (
    select d.title, d.title_message, d.rule_id
    from (
      select h.entity in ('extension', 'override', 'recalculation-item', 'verification') as asked
    ) one
    left join redress.deadline d on d.firm_id = h.firm_id and d.id = ${idIn('deadline_id')}
    where one.asked
  ) deadline on h.entity in ('extension', 'override', 'recalculation-item', 'verification')
`;

const namedRule = `case
  when h.entity = 'recalculation-item' then coalesce(deadline.rule_id, h.after::json ->> 'rule_id')
  else deadline.rule_id
end`;

const part = `concat('{"id":"', h.id, '","entity":"', h.entity, '","entityId":"', h.entity_id, '","caseFileId":',
      coalesce('"' || h.case_file_id || '"', 'null'), ',"clientId":', coalesce('"' || h.client_id || '"', 'null'),
      ',"op":"', h.op, '","version":', h.row_version)`;

export const change = `h.entity, h.entity_id, h.op, ${part} as part,
    ${image('before', 'h')} as before,
    ${image('after', 'h')} as after,
    ${named} as named,
    deadline.title_message as named_message,
    ${namedRule} as named_rule`;
