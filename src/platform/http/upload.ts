import { hash } from 'node:crypto';
import type { MultipartFile } from '@fastify/multipart';
import { applyDecorators, createParamDecorator } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { finalize, from, switchMap } from 'rxjs';
import type { Observable } from 'rxjs';
import { message } from '../../words/message.js';
import { calls } from '../call.js';
import { Problem } from '../problem/problem.js';
import type { Issue } from '../problem/problem.js';
import { FileRoom } from '../storage/file-room.js';
import { MAX_FILE_BYTES } from '../storage/file-store.js';
import { flawsOfText } from './json-body.js';
import { pointerPart } from './json-scan.js';
import { says } from './input-words.js';

/** A file as it came: what the sender says it is called, and its bytes. What type the sender says it is, is not kept. */
export interface Upload {
  name: string;
  bytes: Buffer;
}

interface Form {
  fields: Record<string, string>;
  issues: Issue[];
  upload?: Upload;
}

type UploadRequest = FastifyRequest & { upload?: Upload };

/** The part of a form that carries the file. */
const FILE = 'file';
/** Beside the file: the boundaries and the other fields. */
const FORM_BYTES = 65_536;
/** Two of the largest files; sealing one takes about four times its size. */
const room = new FileRoom(2 * MAX_FILE_BYTES, 50);

const limits = { fileSize: MAX_FILE_BYTES, files: 2, fields: 30, fieldSize: 8192, fieldNameSize: 100, headerPairs: 20 };

/**
 * Reads a form with one file, after the guard has let the caller in. Its fields become the body, which the route's DTO
 * judges like any other; the property `file` holds the name, and `@Uploaded()` gives the file itself.
 */
export class ReceivesFile implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<UploadRequest>();
    return from(receive(request)).pipe(switchMap((leave) => next.handle().pipe(finalize(leave))));
  }
}

/** The file of the form. The DTO has made sure of it by `@AttachedFile()`. */
export const Uploaded = createParamDecorator(
  (_, context: ExecutionContext) => context.switchToHttp().getRequest<UploadRequest>().upload,
);

/** The property `file` of the form's DTO: refused together with all other issues when no file came. */
export function AttachedFile(): PropertyDecorator {
  const validator = {
    validate: (name: unknown) => typeof name === 'string',
  };
  return applyDecorators(
    ValidateBy({ name: 'isAttached', validator }, says(message('input.one-file'))),
    ApiProperty({ type: 'string', format: 'binary' }),
  );
}

/** @returns gives back the memory that was reserved for the file */
async function receive(request: UploadRequest): Promise<() => void> {
  if (!request.isMultipart()) throw Problem.unsupportedMediaType(message('problems.send-form'));
  const expected = Number(request.headers['content-length'] ?? MAX_FILE_BYTES);
  if (expected > MAX_FILE_BYTES + FORM_BYTES) throw tooLarge();
  const leave = await room.enter(expected);
  try {
    await take(request);
    distinguish(request);
    return leave;
  } catch (error) {
    leave();
    throw error;
  }
}

async function take(request: UploadRequest): Promise<void> {
  const { fields, issues, upload } = await readForm(request);
  if (issues.length > 0) throw Problem.malformed(message('problems.form-unstorable'), issues);
  request.upload = upload;
  request.body = upload ? { ...fields, [FILE]: upload.name } : fields;
}

/** An Idempotency-Key stands for the fields in any order and for the bytes, not for how the form wrapped them. */
function distinguish({ body, upload }: UploadRequest): void {
  const repeatable = calls.getStore()?.repeatable;
  if (!repeatable) return;
  const fields = Object.entries(body as object).toSorted();
  const bytes = upload && hash('sha256', upload.bytes);
  repeatable.requestHash = hash('sha256', JSON.stringify([fields, bytes]), 'buffer');
}

async function readForm(request: FastifyRequest): Promise<Form> {
  const form: Form = { fields: {}, issues: [] };
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'file') await takeFile(part, form);
      else takeField(part.fieldname ?? '', part.value, form);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    // The parser's own words quote names and headers; all it can find wrong is the form.
    throw new Problem('malformed', message('problems.form-broken'), {}, error);
  }
  return form;
}

async function takeFile(part: MultipartFile, form: Form): Promise<void> {
  const pointer = `/${pointerPart(part.fieldname ?? '')}`;
  if (part.fieldname === FILE && !form.upload) {
    form.upload = { name: part.filename ?? '', bytes: await wholeFile(part) };
    return;
  }
  part.file.resume();
  form.issues.push({ pointer, code: 'one-file', message: message('input.one-file') });
}

async function wholeFile({ file }: MultipartFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    if (file.truncated) break;
  }
  if (file.truncated) throw tooLarge();
  return Buffer.concat(chunks);
}

function tooLarge(): Problem {
  return Problem.tooLarge(message('problems.file-too-large'));
}

function takeField(name: string, value: unknown, { fields, issues }: Form): void {
  const pointer = `/${pointerPart(name)}`;
  if (typeof value !== 'string') {
    issues.push({ pointer, code: 'not-text', message: message('input.not-text') });
  } else if (name in fields) {
    issues.push({ pointer, code: 'repeated-property', message: message('input.repeated-field') });
  } else {
    issues.push(...flawsOfText(value, pointer), ...lostCharacters(value, pointer));
    // A form sends empty text for what was left blank. A field named `file` that is none would look like one.
    if (value !== '' && name !== FILE) fields[name] = value;
  }
}

function lostCharacters(text: string, pointer: string): Issue[] {
  if (!text.includes('\uFFFD')) return [];
  return [{ pointer, code: 'not-utf-8', message: message('input.not-utf-8') }];
}
