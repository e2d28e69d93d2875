import { access, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';

const NAME = 'WrongInput';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'reading it is not allowed',
  EISDIR: 'it is a folder',
};

/** An error whose message says all: which file, what is wrong with it. */
export function wrongInput(message: string): Error {
  const error = new Error(message);
  error.name = NAME;
  return error;
}

/** Whether an error is one of what was given, not of the bench. */
export function isWrongInput(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}

/** The text of a file in UTF-8, unpacked where its name ends in `.gz`. */
export async function readInput(file: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    return (file.endsWith('.gz') ? await promisify(gunzip)(bytes) : bytes).toString();
  } catch (error) {
    throw wrongInput(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}

/** JSON of a form; `where` is the file, or its line. */
export function parseInput<Form extends z.ZodType>(
  text: string,
  form: Form,
  where: string,
): z.infer<Form> {
  const result = form.safeParse(fromJson(text, where));
  if (!result.success) throw wrongInput(`${where}:\n${z.prettifyError(result.error)}`);
  return result.data;
}

/** Refuses a file that could not be written in the end, for its folder is not there. */
export async function checkFolderOf(file: string): Promise<void> {
  await access(dirname(file)).catch(() => {
    throw wrongInput(`${file} cannot be written: its folder is not there.`);
  });
}

function fromJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw wrongInput(`${where} is not JSON: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error && REASONS[String(error.code)]) || error.message;
}
