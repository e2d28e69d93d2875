import { adNotices } from './ad-notices.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { bylines } from './bylines.ts';
import { commentBox } from './comment-box.ts';
import { commentForm } from './comment-form.ts';
import { contactLines } from './contact-lines.ts';
import { cookieNotices } from './cookie-notices.ts';
import { copyrightLines } from './copyright-lines.ts';
import { masthead } from './masthead.ts';
import { newsletterLines } from './newsletter-lines.ts';
import type { FurnitureRule } from './page.ts';
import { pageNumbers } from './page-numbers.ts';
import { photoCredits } from './photo-credits.ts';
import { readerTools } from './reader-tools.ts';
import { relatedLinks } from './related-links.ts';
import { separators } from './separators.ts';
import { shareLines } from './share-lines.ts';
import { spamNotices } from './spam-notices.ts';
import { timestamps } from './timestamps.ts';

/**
 * What a page says that its article does not, one rule a kind; the first that claims a line wins.
 * Rules that take several lines stand before those that take one.
 */
export const furnitureRules: readonly FurnitureRule[] = [
  separators,
  commentBox,
  relatedLinks,
  breadcrumbs,
  masthead,
  bylines,
  timestamps,
  pageNumbers,
  shareLines,
  newsletterLines,
  commentForm,
  spamNotices,
  cookieNotices,
  adNotices,
  photoCredits,
  copyrightLines,
  readerTools,
  contactLines,
];
