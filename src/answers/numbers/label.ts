import type { Token } from '../../language/tokens.ts';
import type { Evidence, Key } from '../../library/evidence.ts';

/** The words of a line's label: "Confirmed dead" in "Confirmed dead: 19"; none where it has no label. */
export function labelTokens({ label, tokens, start }: Evidence): readonly Token[] {
  if (label === undefined) return [];
  return tokens.filter((token) => token.start - start < label.length);
}

/** The keys that begin at one of the first words of a line, as many as its label has. */
export function labelKeys(evidence: Evidence): readonly Key[] {
  const length = labelTokens(evidence).length;
  return [...evidence.keys]
    .filter(([, at]) => at.some(({ word }) => word < length))
    .map(([key]) => key);
}
