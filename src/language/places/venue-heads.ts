/** Nouns that end the name of a venue: "Harbour Conference Centre". */
export const NAMED_HEADS: ReadonlySet<string> = new Set(
  (
    'hotel inn motel lodge resort casino center centre hall auditorium theater theatre cinema stadium arena ballpark ' +
    'coliseum dome gymnasium racecourse speedway circuit airport airfield airbase airstrip base barracks camp hospital ' +
    'clinic infirmary hospice school academy college university kindergarten nursery palace castle mansion manor villa ' +
    'court courts courthouse church cathedral chapel mosque synagogue temple monastery abbey basilica shrine station terminal ' +
    'depot port harbor harbour pier dock docks marina wharf park garden gardens zoo aquarium plaza square bridge tunnel ' +
    'tower towers building skyscraper museum gallery library prison jail penitentiary projects house houses residence ' +
    'estate mall restaurant cafe café diner supermarket factory plant mill refinery mine quarry warehouse farm ranch ' +
    'dam reservoir embassy consulate monument memorial cemetery shelter compound headquarters campus pavilion complex ' +
    'street st. avenue ave ave. road rd. boulevard blvd blvd. lane highway motorway freeway expressway parkway crossing ' +
    'checkpoint apartments spaceport cosmodrome launchpad heliport'
  ).split(' '),
);

/** Streets and squares are named after far places and people: "Paris Road" lies anywhere. */
export const NAMED_AFTER_ELSEWHERE: ReadonlySet<string> = new Set(
  (
    'street st. avenue ave ave. road rd. boulevard blvd blvd. lane highway motorway freeway expressway parkway square ' +
    'house bridge tower hotel inn station theatre theater embassy consulate plaza garden gardens'
  ).split(' '),
);

/** Heads that are surnames or parts of bodies as well: they need "the", "at", a number or a place. */
export const DOUBTFUL_HEADS: ReadonlySet<string> = new Set(
  (
    'hall church park house street bridge court garden temple castle lodge lane mills port base camp academy college ' +
    'manor abbey chapel tower marina dock ranch mine pier dome plant complex center centre square farm'
  ).split(' '),
);

/** Heads that stand first in some names: "Hotel Bristol", "Camp Nama". */
export const LEADING_HEADS: ReadonlySet<string> = new Set(
  'hotel hostel camp château stade'.split(' '),
);

/** Heads that a number may follow: "Public School 12", "Terminal 5". */
export const NUMBERED_HEADS: ReadonlySet<string> = new Set(
  'school terminal gate pier platform stadium hospital hall camp base station building block'.split(
    ' ',
  ),
);

/** Heads that "of" may follow: "University of Ghent", "Museum of Modern Art". */
export const HEADS_OF: ReadonlySet<string> = new Set(
  'university museum palace church cathedral port hall hospital college basilica institute academy'.split(
    ' ',
  ),
);

/** Common nouns of venues: "a hotel in Lyon", "outside a school". Plurals are too vague to be a place. */
export const COMMON_HEADS: ReadonlySet<string> = new Set(
  (
    'hotel motel inn resort casino lobby ballroom banquet auditorium stadium arena airport airfield airbase airstrip ' +
    'barracks hospital clinic hospice school preschool kindergarten nursery college campus university dormitory palace ' +
    'mansion villa manor courthouse courtroom church cathedral chapel mosque synagogue temple monastery shrine station ' +
    'terminal depot port harbor harbour pier dock dockyard shipyard marina park playground garden zoo plaza square bridge ' +
    'tunnel tower building skyscraper museum gallery library prison jail warehouse factory plant mill refinery mine ' +
    'quarry farm farmhouse ranch dam reservoir restaurant cafe café bar pub nightclub club store shop bodega supermarket ' +
    'mall bakery diner apartment flat house home residence rooftop roof basement cellar attic sidewalk pavement street ' +
    'avenue road highway motorway freeway intersection junction crossroads alley alleyway garage gym theater theatre ' +
    'cinema embassy consulate headquarters office checkpoint shelter compound camp crossing bunker estate cemetery ' +
    'graveyard morgue laboratory lab studio newsroom beach forest woodland hillside driveway backyard yard stairwell ' +
    'elevator corridor hallway classroom cafeteria gymnasium dormitory storefront lot center centre hall complex base ' +
    'room suite neighborhood neighbourhood projects venue marketplace bazaar pool pad launchpad spaceport heliport ward ministry skylight doorway manhole bay spot layby ditch barn shed cottage orchard marsh ravine canteen'
  ).split(' '),
);

/** Common heads that say where only with another noun before them: "parking lot", "conference centre". */
export const NEED_MODIFIER: ReadonlySet<string> = new Set(
  'lot center centre hall complex base room suite projects office club plant station mill mine pool banquet lobby pad ward ministry bay spot'.split(
    ' ',
  ),
);

/** Common heads that are a trade with another noun before them: "brokerage house", "political arena". */
export const BARE_ONLY: ReadonlySet<string> = new Set(['house', 'arena']);

/** A state's name before these says whose they are, not where: "the US embassy". */
export const OUTPOSTS: ReadonlySet<string> = new Set(['embassy', 'consulate', 'base']);

/** What must stand before "Base": "Harlow Air Base", but not "U.K. Base rates". */
export const BASE_KINDS: ReadonlySet<string> = new Set(
  'air naval military army force marine navy space submarine'.split(' '),
);

/** Adjectives that belong to the kind of venue: "high school", "nuclear plant". */
export const KIND_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'high primary secondary elementary middle public private nuclear medical presidential royal military naval federal ' +
    'municipal international domestic regional central psychiatric maternity maximum-security commercial residential ' +
    'industrial chemical corner'
  ).split(' '),
);

/** Determiners and possessives that open a common venue. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this that his her their its my our your another one some same'.split(' '),
);

const SAME_HEAD: Readonly<Record<string, string>> = {
  centre: 'center',
  theatre: 'theater',
  harbour: 'harbor',
  'st.': 'street',
  'ave.': 'avenue',
  ave: 'avenue',
  'rd.': 'road',
  'blvd.': 'boulevard',
  blvd: 'boulevard',
  neighbourhood: 'neighborhood',
  café: 'cafe',
  courthouse: 'court',
  courts: 'court',
  courtroom: 'court',
  motel: 'hotel',
  inn: 'hotel',
  towers: 'tower',
  docks: 'dock',
  jail: 'prison',
  penitentiary: 'prison',
  roof: 'rooftop',
  pavement: 'sidewalk',
  houses: 'house',
  gardens: 'garden',
};

/** The kind of venue that a head names, the same for spellings and near synonyms: "Centre" → center. */
export function headKind(head: string): string {
  const lower = head.toLowerCase();
  return SAME_HEAD[lower] ?? lower;
}

/** Whether a lower-case word can head a venue's name, in a capital or not. */
export function isVenueHead(lower: string): boolean {
  return NAMED_HEADS.has(lower) || COMMON_HEADS.has(lower);
}
