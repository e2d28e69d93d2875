/** Words in a capital before a place that do not make it part of another name: "Eastern Estonia". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  (
    'north south east west northern southern eastern western central northeast northwest southeast southwest ' +
    'northeastern northwestern southeastern southwestern upper lower greater inner outer downtown mid mainland suburban ' +
    'rural metropolitan nearby occupied war-torn'
  ).split(' '),
);

/** Titles before a name that make it a person's: "Mr. Lincoln", "President Clinton". */
export const TITLES_BEFORE: ReadonlySet<string> = new Set(
  (
    'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lady lord dame baron baroness president vice-president ' +
    'senator sen. rep. representative congressman congresswoman governor gov. mayor minister chancellor judge justice ' +
    'general gen. lt. lieutenant col. colonel capt. captain maj. major sgt. sergeant cpl. pvt. admiral adm. officer ' +
    'detective inspector constable sheriff king queen prince princess pope cardinal bishop archbishop rev. reverend ' +
    'father brother sister rabbi imam sheikh coach attorney secretary chairman chairwoman director commissioner'
  ).split(' '),
);

/** Words in a capital after a place that leave it a place: offices, and what happens there. */
export const OPENERS_AFTER: ReadonlySet<string> = new Set(
  (
    'president vice prime minister premier chancellor governor gov. mayor senator sen. rep. representative congressman ' +
    'congresswoman attorney judge justice secretary foreign defense defence interior finance deputy special ambassador ' +
    'envoy king queen prince princess sheriff chief commissioner coach striker manager midfielder defender goalkeeper ' +
    'captain director general gen. district supreme high republican democrat democratic republicans ' +
    'democrats police archbishop bishop cardinal prosecutor summit talks conference meeting forum agreement accord ' +
    'accords treaty peace war crisis olympics olympic games marathon bombing bombings attack attacks massacre shooting ' +
    'trial deal plan pact protocol protests election elections festival carnival derby earthquake hurricane flood ' +
    'fire metropolitan region province oblast governorate prefecture'
  ).split(' '),
);

/** Last words of names of bodies, teams and papers: "Boston Celtics", "Sydney Herald". */
export const BODY_TAILS: ReadonlySet<string> = new Set(
  (
    'times post herald tribune journal news gazette chronicle star sun mail express globe guardian observer review ' +
    'daily weekly today telegraph inquirer examiner bank airlines airways air group inc inc. corp corp. corporation ' +
    'company co co. ltd ltd. llc plc party fc united city rovers wanderers athletic albion hotspur villa rangers ' +
    'celtics heat bulls lakers knicks nets hawks hornets cavaliers pistons pacers bucks magic raptors wizards nuggets ' +
    'timberwolves thunder blazers jazz warriors clippers suns kings mavericks rockets grizzlies pelicans spurs bills ' +
    'dolphins patriots jets ravens bengals browns steelers texans colts jaguars titans broncos chiefs raiders chargers ' +
    'cowboys giants eagles commanders redskins bears lions packers vikings falcons panthers saints buccaneers cardinals ' +
    'rams 49ers seahawks yankees mets orioles sox rays jays guardians tigers royals twins astros angels athletics ' +
    'mariners braves marlins phillies nationals cubs reds brewers pirates diamondbacks rockies dodgers padres bruins ' +
    'sabres canadiens senators lightning leafs hurricanes devils islanders flyers penguins capitals blackhawks ' +
    'avalanche predators blues ducks flames oilers canucks coyotes sharks knights kraken exchange philharmonic ' +
    '24 symphony orchestra department authority association federation union council committee commission agency institute'
  ).split(' '),
);

/** First words of names of bodies: "Bank of Scotland". */
export const BODIES_OF: ReadonlySet<string> = new Set(
  'bank church party university republic college duke duchess earl prince princess king queen bishop archbishop daughters sons knights'.split(
    ' ',
  ),
);

/** Verbs that a speaker stands before: a town without a preposition there is a person. */
export const SPEAKING: ReadonlySet<string> = new Set(
  (
    'say tell add note warn argue explain insist claim testify reply recall acknowledge joke write tweet laugh smile ' +
    'recount shrug quip concede remark'
  ).split(' '),
);
