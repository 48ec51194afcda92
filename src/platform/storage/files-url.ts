import { fileURLToPath } from 'node:url';

/**
 * The folder that FILES_URL names, or the default when it is not set.
 *
 * @throws Error with one sentence when it names anything but a local folder
 */
export function parseFilesUrl(value: string | undefined, defaultFolder: string): string {
  if (value === undefined || value.trim() === '') return defaultFolder;
  // The value is not repeated: object-store addresses can carry credentials.
  const refusal = 'FILES_URL must name a folder as file:///absolute/path; leave it out to use $REDRESS_HOME/files.';
  if (!URL.canParse(value)) throw new Error(refusal);
  const url = new URL(value);
  if (url.protocol !== 'file:' || url.host !== '' || url.search !== '' || url.hash !== '') throw new Error(refusal);
  try {
    const folder = fileURLToPath(url);
    if (!folder.includes('\0')) return folder;
  } catch {
    // An encoded slash: the sentence below says what to write instead.
  }
  throw new Error(refusal);
}
