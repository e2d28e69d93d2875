import { lineRule } from './page.ts';

/** Addresses, tip lines and notes about the author. */
export const contactLines = lineRule([
  /^\S+@\S+\.\w{2,}$/,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:e-?mail|contact|write to|reach|call|text)\b.{0,60}\S+@\S+\.\w{2,}\W*$/i,
  /\bcan be (?:reached|contacted|followed|found) (?:at|on|via|by) (?:\S*@|e-?mail|phone|twitter|x\b|linked ?in|signal|\+?\d)/i,
  /^(?:got|have|do you (?:have|know))(?: (?:a|any|more))?\b.{0,30}\b(?:tips?|stor(?:y|ies)|information|questions?|feedback)\b.{0,100}(?:\?|contact|e-?mail|us\b).*$/i,
  /^(?:send|submit|share) (?:us )?(?:your )?(?:a )?(?:news )?(?:tips?|feedback|corrections?)\b/i,
  /^about (?:the (?:author|writer|reporter)|this (?:article|story)|us)\W*$/i,
  /^(?:follow|email|contact) the (?:author|reporter|writer)\b/i,
  /^(?:report|spotted|found|see) an? (?:error|typo|mistake|correction)\b.{0,60}$/i,
]);
