import type { FurnitureRule } from './page.ts';
import { isNearEdge } from './page.ts';

const LONGEST_BYLINE = 140;
const OPENING =
  /^(?:(?:(?:written|posted|reported|published|edited|photographs?|words|text|story) )?by|author|authors|reporter|words|text)(?:\s*[:|]\s*|\s+)(?=\S)/i;
const CREDIT =
  /^[([]?(?:(?:additional )?(?:reporting|writing|editing|research|translation)|edited|compiled|produced) by\s+/i;
const CONTRIBUTED =
  /^(?:.{3,80} )?(?:contributed|contributed reporting|contributed research) (?:to|from|for) (?:this|the) (?:report|story|article|post)\b/i;
const POSITION =
  /\b(?:staff|senior|chief|political|crime|court|business|sports?|foreign|special|world|news|guest|contributing|associate|managing|data|science|health) (?:writer|reporter|correspondent|editor|contributor)$/i;
const OFFICE =
  /(?:,| [–-]) [\p{L} ]{0,30}\b(?:reporter|correspondent|editor|writer|columnist|contributor|analyst)$/iu;
const AGENCY =
  /^[([]?(?:source: ?)?(?:reuters|ap|afp|dpa|upi|pa media|pa|ans[ai]|efe|the associated press|associated press|agence france-presse|bloomberg|agencies|staff|staff writers?|staff reporters?|news desk|newsroom|web desk|wire services?)(?: ?[/,&] ?(?:reuters|ap|afp|dpa|agencies))*[)\]]?$/i;

// Small words that stand between names; what else begins with a small letter makes a sentence.
const JOINING =
  /^(?:and|for|of|in|at|from|the|with|de|da|di|del|della|der|den|van|von|bin|al|el|la|le|ibn|y|updated|on|special|to|&)$/;
// "By the Numbers", "By a Thread", "By Land and Sea": headlines that a byline never begins like.
const NOT_A_NAME =
  /^(?:the|a|an|his|her|its|their|our|all|any|now|then|no|this|that|these|mid|late|early|land|sea|air|contrast|comparison|law|night|day|next|last|\d.*)$/i;

/** Who wrote, edited or helped: "By Jane Doe", "by J. Roe - Court Reporter", "Reporting by …". */
export const bylines: FurnitureRule = (page, index) => {
  const text = page.lines[index]?.text ?? '';
  if (CONTRIBUTED.test(text) && text.length <= 300) return 1;
  if (text.length > LONGEST_BYLINE) return 0;
  if (AGENCY.test(text)) return 1;
  const credit = CREDIT.exec(text);
  if (credit !== null) return areCredits(text.slice(credit[0].length)) ? 1 : 0;
  const opening = OPENING.exec(text);
  if (opening !== null) {
    const names = text.slice(opening[0].length).replace(OFFICE, '');
    // One word after "By" could be anything; at the head or foot of a page it is a name.
    const sure = names.includes(' ') || isNearEdge(page, index);
    return sure && areNames(names) ? 1 : 0;
  }
  if (!isNearEdge(page, index)) return 0;
  return POSITION.test(text) && areNames(text) && /,|\||-| – /.test(text) ? 1 : 0;
};

/** "Jane Doe and J. Roe in Oslo; editing by Max Poe)": names, then further tasks. */
function areCredits(text: string): boolean {
  const parts = text.replace(/[.)\]]+$/, '').split(/;\s*/);
  return parts.every((part) => areNames(part.replace(/^(?:\p{L}+ ){1,2}by\s+/u, '')));
}

/** Whether the words could all be names, offices, places and dates: none is a small word of prose. */
function areNames(text: string): boolean {
  const words = text.split(/[\s,|/:()-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = words[0] ?? '';
  if (words.length === 0 || words.length > 16 || NOT_A_NAME.test(first)) return false;
  if (/[!?;"]/.test(text) || /\p{Ll}{2,}\.$/u.test(text)) return false;
  return words.every((word) => !/^\p{Ll}/u.test(word) || JOINING.test(word));
}
