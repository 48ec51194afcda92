import { statfsSync } from 'node:fs';

/** The embedded database could not start; the message is one sentence that tells the person what to do. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** PostgreSQL cannot write that the disk is full into a log on that disk. */
function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < 1_000_000;
  } catch {
    return false;
  }
}

/** Turns what the file system or PostgreSQL said about a folder into one sentence. */
export function folderRefusal(folder: string, cause: unknown): EmbeddedPostgresError {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (/ENOSPC|No space left on device|wrote only \d+ of|EDQUOT|quota exceeded/i.test(text) || isFull(folder)) {
    return new EmbeddedPostgresError(`The disk that holds ${folder} is full; free some space and start again.`);
  }
  if (/EACCES|EPERM|EROFS|Permission denied|Read-only file system/i.test(text)) {
    return new EmbeddedPostgresError(
      `Redress may not read and write ${folder} (${text}); give this user the folder, or set REDRESS_HOME to another.`,
    );
  }
  if (/ENOTDIR|EEXIST/.test(text)) {
    return new EmbeddedPostgresError(`${folder} is not a folder; remove that file, or set REDRESS_HOME to a folder.`);
  }
  if (/spawn .* ENOENT|failed to execute/.test(text)) {
    return new EmbeddedPostgresError(
      'The embedded PostgreSQL cannot run on this system (it needs glibc, which Alpine lacks); set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  return new EmbeddedPostgresError(`The embedded database in ${folder} did not start: ${text}`);
}
