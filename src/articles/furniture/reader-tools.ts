import { lineRule } from './page.ts';

/** Menus and buttons for reading, listening and moving about. */
export const readerTools = lineRule([
  /^(?:menu|search|close|open|home|top|back|back to (?:top|home|all .{1,20})|next|previous|prev|loading(?:\.\.\.|…)?|show (?:more|less|all)|see (?:more|less|all)|view (?:more|all|comments)|read full (?:story|article)|expand|collapse|play|pause|mute|unmute|replay|settings|sitemap|contact us|about us|advertise(?: with us)?|careers|breaking(?: news)?|live|exclusive)\W*$/i,
  /^(?:listen to|hear|play|print|download|translate|read|view) (?:this|the|our) (?:article|story|page|post|report|audio|episode|podcast|full (?:article|story))\b.{0,40}$/i,
  /^(?:text|font) size\b.{0,20}$|^(?:increase|decrease|change) (?:text|font) size$/i,
  /^(?:jump|skip|go) to (?:comments?|content|main content|navigation|footer|top)\b/i,
  /^(?:please )?enable javascript\b|^javascript (?:is|must be)\b|^your browser (?:does not|doesn't|is)\b/i,
  /^(?:audio|video) (?:player|by|unavailable)\b.{0,40}$|^this video (?:is|can ?not|could not)\b.{0,60}$/i,
]);
