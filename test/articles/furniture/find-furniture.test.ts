import { describe, expect, it } from 'vitest';
import { findFurniture } from '../../../src/articles/furniture/find-furniture.ts';
import { splitLines } from '../../../src/articles/lines.ts';

const PROSE =
  'The ferry Northern Star ran aground off Harbour Point on Tuesday with 212 passengers on board, and all of them were brought ashore by the coastguard before dawn.';

function furnitureIn(text: string, page = {}): readonly string[] {
  const lines = splitLines(text);
  const found = findFurniture({ lines, ...page });
  return lines.filter((_, index) => found.has(index)).map((line) => line.raw);
}

describe('a line of the page', () => {
  it.each([
    // Breadcrumbs and menus
    'Home » Region » Ferry runs aground off Harbour Point, all passengers safe',
    'Home / News / Courts',
    'News › Business › Mergers',
    'World | Business | Sport | Weather',
    // Bylines and credits
    'By Ingrid Solberg',
    'BY INGRID SOLBERG',
    'by Ingrid Solberg - Court Reporter',
    'By Ingrid Solberg and Tomás de la Cruz, Staff Writers',
    'By Ministry of Transport',
    'Written by: I. Solberg | 4 May 2031',
    'Ingrid Solberg, Senior Correspondent',
    'Reporting by Ingrid Solberg in Oslo; editing by Max Poe.',
    'Max Poe contributed to this report.',
    '(Reuters)',
    // Times
    'Published: 4 May 2031, 10:15 GMT',
    'Last updated on Sunday, May 4, 2031 at 6:02 p.m. EDT',
    'Posted 3 hours ago',
    'May 4, 2031 | 4:00am',
    '04/05/2031',
    'SUNDAY, MAY 4, 2031, 7:30 PM',
    // Numbers of the page
    '7',
    'Page 2 of 3',
    '4 min read',
    '1.2k shares',
    // Sharing and following
    'Share',
    'Share  Tweet  Email  Print',
    'Facebook | Twitter | WhatsApp',
    'Share this article with your friends',
    'share this story and tell us what you think below',
    'Follow us on Instagram for the latest pictures',
    'Follow The Harbour Times on Facebook',
    // Newsletters and accounts
    'Sign up for our daily newsletter',
    'Get the best of the week straight to your inbox.',
    'Enter your email address',
    'Already a subscriber? Log in',
    'Subscribe now',
    'Support our independent journalism today',
    // Comments
    'Leave a Reply',
    '14 Comments',
    'Your email address will not be published. Required fields are marked *',
    'Save my name, email, and website in this browser for the next time I comment.',
    'Let us know your thoughts in the comments below!',
    'Be the first to comment',
    // Notices
    'This site uses Akismet against spam. Read how we treat what you send.',
    'Learn how your comment data is kept by this site.',
    'This site is protected by reCAPTCHA and the Privacy Policy and Terms of Service apply.',
    'We use cookies to improve your experience on our website.',
    'By clicking "Accept" you agree to our use of cookies.',
    'Privacy Policy | Terms of Use',
    'Ad Blocker Detected',
    'Please disable your ad blocker to go on reading our stories.',
    'ADVERTISEMENT',
    'Story continues below advertisement',
    // Links
    'READ MORE: Harbour pilots strike for a second week',
    'Related: What we know about the Northern Star',
    'Tags: ferry, harbour, coastguard',
    'Click here to watch the video',
    // Pictures
    '(Photo: Coastguard Service)',
    'Photo by Ines Maar',
    'Image: Ines Maar/Harbour Times',
    'Getty Images',
    'Ines Maar / Reuters',
    // Rights and contact
    '© 2031 Harbour Media Ltd.',
    'Copyright 2031 Harbour Media. All rights reserved.',
    'This material may not be published, broadcast, rewritten or redistributed.',
    'news@harbourtimes.example',
    'Contact Ingrid Solberg at i.solberg@harbourtimes.example',
    'Got a tip? Contact our newsroom.',
    // Tools
    'Listen to this article',
    'Back to top',
    'Skip to main content',
    '* * *',
    '----------',
  ])('is furniture: %s', (line) => {
    expect(furnitureIn(`${line}\n\n${PROSE}\n\n${PROSE} Again.`)).toEqual([line]);
    expect(furnitureIn(`${PROSE}\n\n${line}`)).toEqual([line]);
  });

  it.each([
    'By Tuesday night the last passengers had been brought ashore',
    'By integrating both fleets the company hopes to save 40 million crowns.',
    'By the Numbers',
    'By Land and Sea',
    'Share prices fell by 4 percent after the ruling',
    'Shares of Norvik Shipping closed at 41.20 crowns.',
    'Follow the Money',
    'Followers of the club gathered at the stadium on Sunday.',
    'The watchdog said the site uses cookies without consent.',
    'Users who disable an ad blocker see twice as many banners, the study found.',
    'The company changed its privacy policy in May.',
    'Copyright law protects the composer, the court held.',
    'Related charges were dropped in March.',
    'Photographs shown to the jury were taken at 10 p.m.',
    'Comments by the minister angered the union.',
    'Commentators had expected a narrow win.',
    'The newsletter was sent to all 3,000 members of the union.',
    'He subscribed to the view that the storm would turn north.',
    'The first boat came at 4:30 a.m. on 4 May 2031.',
    'On 4 May',
    'Date: 4 May 2031',
    'Time: 10:00 GMT',
    'More than 200 homes were flooded',
    'Read the ruling, the judge told the minister.',
    '3.5 million people were left without power.',
    'Home Office | what it knew and when',
    'What do the families want?',
    'Support for the strike grew overnight',
    'Credit: the bank that lent to everyone went under in a day',
    'Author Signe Dahl, 41, testified on Monday.',
    '"You can tell us what you think," the coach said.',
  ])('is text: %s', (line) => {
    expect(furnitureIn(`${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([]);
  });
});

describe('what depends on the lines around', () => {
  it('takes the questions and calls of a comment box, and no more', () => {
    const text = [
      PROSE,
      'Join the Conversation',
      'Should ferries sail in such a storm? Who ought to pay?',
      'Share your experience and leave a comment below.',
      'Key dates 1. Inquiry opens',
      PROSE,
    ].join('\n\n');
    expect(furnitureIn(text)).toEqual(text.split('\n\n').slice(1, 4));
  });

  it('takes the headlines under a list of links, but not the heading of the paragraph that follows', () => {
    const text = [
      PROSE,
      'You may also like',
      'Harbour pilots strike for a second week',
      'Storm shuts the coast road',
      'What the captain said',
      PROSE,
    ].join('\n\n');
    expect(furnitureIn(text)).toEqual(text.split('\n\n').slice(1, 4));
  });

  it('takes the last link too where the page ends, and tags of one word', () => {
    const foot = [
      'Related',
      'Storm shuts the coast road',
      'Two pilots strike',
      '© 2031 Harbour Media.',
    ];
    expect(furnitureIn([PROSE, ...foot].join('\n'))).toEqual(foot);
    const tags = ['Related Topics', 'Ferries', 'Halden', '© 2031 Harbour Media.'];
    expect(furnitureIn([PROSE, ...tags].join('\n'))).toEqual(tags);
  });

  it('sees through the markup of Markdown', () => {
    const lines = [
      '*By Ingrid Solberg*',
      '## Related articles',
      '[Read more](https://a.example): Storm',
    ];
    expect(furnitureIn([PROSE, ...lines].join('\n\n'))).toEqual(lines);
  });

  it('keeps a bare date in the midst of a chronicle', () => {
    expect(furnitureIn(`${PROSE}\n\n4 May 2031\n\n${PROSE}`)).toEqual([]);
    expect(furnitureIn(`4 May 2031\n\n${PROSE}`)).toEqual(['4 May 2031']);
  });

  it('takes lines that only name the publisher or author', () => {
    const page = { publisher: 'The Harbour Times', author: 'Ingrid Solberg' };
    const text = `THE HARBOUR TIMES\nIngrid Solberg\n${PROSE}`;
    expect(furnitureIn(text, page)).toEqual(['THE HARBOUR TIMES', 'Ingrid Solberg']);
  });
});
