function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Lemmas of verbs of speaking and writing. */
export const SPEAKING_VERBS = words(
  'say tell add write state note warn argue announce explain insist claim confirm recall tweet ask reply acknowledge emphasize ' +
    'emphasise stress testify declare admit deny comment remark respond answer shout whisper concede predict suggest believe think ' +
    'hope fear joke quip vow pledge promise urge describe recount reveal complain speak stating telling',
);

/** Lemmas of verbs that people do, and bodies and places hardly. */
export const PERSON_VERBS = words(
  'bear die marry wear sit stand walk smile laugh cry weep sleep wake eat drink drive resign retire graduate confess plead ' +
    'shoot stab flee hug kiss nod shrug wave collapse suffer undergo recover arrest convict sentence accuse jail imprison ' +
    'acquit bail arraign indict love hate remember forget feel know score volley grin shake kneel pray sing dance swim',
);

/** Adverbs that the tagger mistakes, between a name and its verb. */
export const ADVERBS = words(
  'also later then recently previously allegedly reportedly now still once earlier had has have was',
);

/** Prepositions of place. */
export const LOCATIVES = words(
  'in near outside inside throughout across around into via toward towards',
);

export const PLACE_NOUNS_BEFORE = words(
  'town city village province region district state county island suburb port neighborhood neighbourhood capital borough area ' +
    'municipality settlement coast outskirts parish resort hamlet republic territory peninsula valley governorate',
);

export const PLACE_NOUNS_AFTER = words(
  'neighborhood neighbourhood section district province region area village town city suburb county island islands airport ' +
    'river valley coast peninsula border mountains governorate municipality street avenue road square intersection housing ' +
    'apartment store station stadium hospital prison',
);

/** Common nouns of groups, firms and media that stand beside their names. */
export const BODY_NOUNS_AFTER = words(
  'gang gangs crew group band newspaper magazine agency team club movement militia party network company firm airline bank ' +
    'university website app carmaker automaker brokerage retailer insurer lender manufacturer maker giant subsidiary unit ' +
    'organisation organization charity union watchdog broadcaster channel tabloid daily startup start-up supermarket chain ' +
    'consortium syndicate cartel faction brigade label studio conglomerate utility regulator ministry think-tank campaign-group',
);

/** What only a firm or body has. */
export const COMPANY_NOUNS_AFTER = words(
  'shares stock shareholders profits profit earnings executives executive employees staff workers officials spokesman ' +
    'spokeswoman spokesperson customers subsidiary headquarters products users members supporters fans players software ' +
    'fighters militants rebels gunmen lawmakers commissioner membership',
);

/** Nouns that only a person has. */
export const KIN = words(
  'mother father mom mum dad brother sister half-brother half-sister son sons daughter daughters wife husband widow girlfriend boyfriend ' +
    'fiancee partner uncle aunt nephew niece cousin grandmother grandfather family children child parents friends friend ' +
    'lawyer lawyers attorney body death funeral murder killer life career boss neighbor neighbour relatives kids brothers ' +
    'sisters grandson granddaughter ex-wife ex-husband arrest arm leg head face chest hand birthday home',
);

/** What a person's name qualifies: "the Hale administration". */
export const PERSON_NOUNS_AFTER = words(
  'administration presidency family campaign era years premiership cabinet aide aides memoir biography',
);

/** What newspapers are called for short: "the Post reported". */
export const MEDIA = words(
  'post times sun mirror mail guardian telegraph observer independent herald tribune globe journal chronicle',
);
