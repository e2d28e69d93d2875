import { lineRule } from './page.ts';

/** Newsletters, subscriptions, accounts and appeals for money. */
export const newsletterLines = lineRule([
  /^(?:please |you can )?(?:subscribe|sign up|sign in|log in|register|create (?:a|your) (?:free )?account)(?: (?:now|here|today|free|for free))?[.!]?$/i,
  /^(?:please |you can )?(?:subscribe|sign up|register|join|get)(?: (?:here|now|today))?(?: to| for)? (?:our|the|my|this|all|unlimited|free|a free)\b.{0,120}\b(?:newsletters?|e-?mails?|alerts?|updates|briefings?|inbox|notifications?|channel|podcasts?|access|stories|headlines)\b/i,
  /\b(?:straight|delivered|direct(?:ly)?|right)? ?(?:to|in|into) your (?:inbox|e-?mail|mailbox)\b/i,
  /^(?:enter|type) your e-?mail\b|^your e-?mail(?: address)?\W*$|^e-?mail address\W*$/i,
  /^(?:thank you|thanks) for (?:subscribing|signing up|reading|registering|your (?:support|subscription))\b/i,
  /^(?:already (?:a|have an) (?:subscriber|member|account)|not (?:a|yet a) (?:subscriber|member))\b/i,
  /^(?:this (?:article|story|content|page) is (?:for|only|available|exclusive|reserved)\b.{0,60}\b(?:subscribers|members|users))/i,
  /^(?:support|help(?: us)?|donate to|become a (?:member|supporter|patron|subscriber))\b.{0,60}\b(?:our|independent|quality|local|us|today|member|supporter|patron|subscriber)\b.{0,60}(?:journalism|newsroom|reporting|work|today|patreon|now|member|supporter|patron|subscriber)\W*$/i,
  /^(?:download|get|install|try) (?:our|the) (?:\w+ ){0,3}app\b/i,
  /^(?:newsletter|newsletters|our newsletters?|free newsletter|daily newsletter|subscribe)\W*$/i,
]);
