import type { Token } from '../tokens.ts';
import type { NameOptions } from './options.ts';
import { CALENDAR, glued, isCapital, spaced } from './words.ts';

/** Particles that are English words too: only a hyphen shows them ("as-Sayed"). */
const DASHED_PARTICLE = /^(?:an|ar|as|ash|at|e|op|af|ap|ten|ben|den)$/;

/** "al-Shabab", "bin Laden", "de la Cruz"; a particle that is also a word needs no article before it. */
export function particlesBefore(
  tokens: readonly Token[],
  at: number,
  options: NameOptions,
): number | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || !options.data.particles.has(token.lower) || token.text !== token.lower)
    return undefined;
  if (/^(?:do|y)$/.test(token.lower)) return undefined;
  if (
    before !== undefined &&
    (glued(before, token) || /^(?:DET|ADJ|NUM|PRON)$/.test(before.pos)) &&
    token.lower === 'van'
  )
    return undefined;
  return throughParticles(tokens, at, options);
}

/** Index of the capital that particles lead to, if they do. */
export function throughParticles(
  tokens: readonly Token[],
  at: number,
  options: NameOptions,
): number | undefined {
  let i = at;
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[i];
    if (token === undefined || !options.data.particles.has(token.lower)) return undefined;
    const next = tokens[i + 1];
    if (next === undefined) return undefined;
    const dashed = next.text === '-' && glued(token, next);
    if (!dashed && DASHED_PARTICLE.test(token.lower)) return undefined;
    const target = dashed ? tokens[i + 2] : next;
    if (target === undefined || !(dashed ? glued(next, target) : spaced(token, next)))
      return undefined;
    i += dashed ? 2 : 1;
    if (isCapital(target)) return CALENDAR.has(target.lower) ? undefined : i;
  }
  return undefined;
}
