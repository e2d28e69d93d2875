const MODIFIERS = new Set(
  'key main primary core major current total overall estimated expected official next lead final first latest confirmed reported planned start end opening closing death other exact full average net annual number of the a'.split(
    ' ',
  ),
);

const NAMES = new Set(
  `event events incident date dates day time times when where who what why how location locations place places venue site
 address city town country region area participants participant attendees attendance delegates delegation delegations parties
 party sides members teams team speakers speaker guests host hosts organiser organizer organisers organizers sponsor purpose aim aims goal goals objective
 objectives mission agenda topic topics subject theme format type status stage outcome outcomes result results score decision
 decisions agreement deal statement statements quote deadline duration period schedule cause causes reason weather conditions casualties deaths
 death toll fatalities killed injured injuries wounded missing victims victim suspects suspect defendant defendants plaintiff arrests charge
 charges verdict sentence judge court lawyer counsel damage damages loss losses cost costs price value revenue profit sales budget funding size
 magnitude depth epicentre epicenter speed distance length capacity evacuated population     
 source sources steps step actors mediator mediators facilitator moderator chair signatories signatory
 age name role position occupation company industry product owner employer route vehicle aircraft flight ship operator crew passengers`.split(
    /\s+/,
  ),
);

/**
 * Whether words name what a fact box lists: "Date", "Death toll", "Date and venue", "Number of
 * injured". A closed list of general nouns: it serves where a line's form alone does not tell.
 */
export function isKnownLabel(label: string): boolean {
  const parts = label.toLowerCase().split(/\s*(?:&|,|\/|\band\b)\s*/);
  return parts.every((part) => {
    const words = part.split(' ').filter((word) => word !== '');
    const name = words.at(-1);
    return (
      name !== undefined &&
      NAMES.has(name) &&
      words.slice(0, -1).every((w) => MODIFIERS.has(w) || NAMES.has(w))
    );
  });
}
