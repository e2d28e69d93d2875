/** Feeds of two items, of every kind. `origin` is where the articles are. */
export const FEEDS: Readonly<Record<string, (origin: string) => string>> = {
  'RSS 2.0': (origin) => `<?xml version="1.0"?><rss version="2.0"><channel><title>The Gull</title>
    <item><title>Ferry sinks &amp; drifts</title><link>${origin}/1</link><guid isPermaLink="false">g1</guid></item>
    <item><title>Café closes</title><link>/2</link><description><![CDATA[<p>By the <b>pier</b>.</p>]]></description></item>
    <item><title>No address</title></item></channel></rss>`,
  'RSS 1.0': (
    origin,
  ) => `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <channel rdf:about="${origin}"><title>The Gull</title></channel>
    <item rdf:about="${origin}/1"><title>Ferry sinks &amp; drifts</title><link>${origin}/1</link></item>
    <item rdf:about="${origin}/2"><title>Café closes</title><link>${origin}/2</link><description>By the pier.</description></item></rdf:RDF>`,
  Atom: (
    origin,
  ) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Gull</title><id>gull</id>
    <entry><id>e1</id><title>Ferry sinks &amp; drifts</title><link rel="self" href="/feed/1"/><link href="${origin}/1"/></entry>
    <entry><id>e2</id><title type="html">&lt;b&gt;Café&lt;/b&gt; closes</title><link rel="alternate" href="/2"/><summary>By the pier.</summary></entry></feed>`,
  JSON: (origin) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Gull',
      items: [
        { id: 'j1', url: `${origin}/1`, title: 'Ferry sinks & drifts' },
        { id: 'j2', url: '/2', title: 'Café closes', summary: 'By the pier.' },
        { id: 'j3', url: 'javascript:alert(1)', title: 'Harm' },
      ],
    }),
};

/** What is no feed, or no longer one. */
export const BROKEN: Readonly<Record<string, string>> = {
  'a page': '<!doctype html><html><body><p>Not found</p></body></html>',
  nothing: '',
  'JSON of another kind': '{"items": 3}',
  'half a feed': '<?xml version="1.0"?><rss version="2.0"><chan',
  'a feed of entities': `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&a;</title></channel></rss>`,
  'brackets without end': '['.repeat(1_000_000),
  'tags without end': `<rss version="2.0"><channel>${'<a>'.repeat(200_000)}`,
};
