import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * History is read by command: what one transaction changed stands together in the index that a page walks, so that a page
 * never cuts a command in two and never sorts. Ids of transactions are made in the order of time.
 */
export class HistoryOfCommands1765000200000 implements MigrationInterface {
  name = 'HistoryOfCommands1765000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index history.change_case_file;
      create index change_case_file on history.change (firm_id, case_file_id, transaction_id, id);
      create index change_transaction on history.change (firm_id, transaction_id, entity, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index history.change_transaction;
      drop index history.change_case_file;
      create index change_case_file on history.change (firm_id, case_file_id, id);
    `);
  }
}
