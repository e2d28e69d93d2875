import { diagnosis, type Finding, findingLine } from '../render/doctor-words.ts';
import { harmless } from '../render/harmless.ts';

/** Looks at something, and says what it found: nothing where that does not concern this machine. */
export type Check = () => Promise<readonly Finding[]>;

/**
 * Makes checks one after the other, with a line for each finding as it comes, and a summary at the
 * end. Resolves with 1 where something is wrong; what cannot be looked at now is not wrong for that.
 */
export async function runDoctor(
  checks: readonly Check[],
  tell: (line: string) => void,
): Promise<0 | 1> {
  const findings: Finding[] = [];
  for (const check of checks) {
    for (const finding of await check()) {
      findings.push(finding);
      tell(harmless(findingLine(finding)));
    }
  }
  tell(diagnosis(findings));
  return findings.some(({ state }) => state === 'wrong') ? 1 : 0;
}
