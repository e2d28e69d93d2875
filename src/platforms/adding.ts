import type { Intake } from '../intake/intake.ts';
import type { Preview } from '../intake/preview.ts';
import { ADDRESS_TOO_LONG, added, mayNotAdd, refusal } from '../render/intake-words.ts';

/** What lets people add articles from a chat. */
export interface Adding {
  readonly intake: Intake;
  /** Whether a person, by the platform's id, is named in the settings. */
  readonly isAllowed: (person: string) => boolean;
}

/** A request to add what stands at an address, and who makes it. */
export interface AddRequest {
  readonly address: string;
  readonly person: string;
}

/** Longest address that a message can hold until somebody confirms it, in code units. */
export const LONGEST_ADDRESS = 480;

/** Shows what would be added, or says why not. */
export async function lookAt(
  { intake, isAllowed }: Adding,
  { address, person }: AddRequest,
): Promise<Preview | string> {
  if (!isAllowed(person)) return mayNotAdd(person);
  if (address.length > LONGEST_ADDRESS) return ADDRESS_TOO_LONG;
  const preview = await intake.look(address);
  return preview.kind === 'refused' ? refusal(preview) : preview;
}

/**
 * Adds what was confirmed, and says what came of it. Nothing was kept since it was shown: the page is
 * fetched again, and where it is another by now it is shown again instead.
 * @param mark of the article that was shown
 */
export async function addConfirmed(
  adding: Adding,
  { mark, ...request }: AddRequest & { readonly mark: string },
): Promise<Preview | string> {
  const preview = await lookAt(adding, request);
  if (typeof preview === 'string' || preview.mark !== mark) return preview;
  return added(await adding.intake.store(preview));
}
