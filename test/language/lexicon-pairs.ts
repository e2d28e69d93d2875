/** Pairs of words from one domain of the news. */
export interface Domain {
  readonly domain: string;
  readonly pairs: readonly (readonly [string, string])[];
}

function domain(name: string, pairs: string): Domain {
  const read = pairs.split(/\s+/).flatMap((pair): [string, string][] => {
    const [a, b] = pair.split('~');
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  return { domain: name, pairs: read };
}

/** A question asked with one of the two is answered by a sentence with the other. */
export const RELATED: readonly Domain[] = [
  domain(
    'crime',
    `killed~died kill~murder killed~deaths death~toll murder~homicide murdered~slain kill~fatality
    shooting~gunfire shot~shooting gunman~shooter attacker~assailant stabbed~knife kidnap~abduction
    hostage~captive stolen~theft heist~robbery robbed~heist thieves~stole burglary~burgled
    assassinate~assassination bribe~bribery smuggling~smugglers fraud~scam extortion~blackmail
    looting~plundered massacre~slaughter rioting~unrest missing~disappeared disappearance~vanished
    fugitive~runaway escaped~fled search~manhunt bomb~explosion seized~confiscated gun~pistol`,
  ),
  domain(
    'courts',
    `arrested~detained custody~detention charged~indicted accused~alleged convicted~guilty
    acquitted~exonerated sentenced~jailed jail~prison prison~imprisoned lawyer~attorney
    judge~magistrate testify~testimony confess~confession plea~pleaded lawsuit~sued
    pardon~amnesty witness~eyewitness evidence~proof probe~investigation inquiry~investigate
    verdict~judgment police~policeman suspect~defendant overturned~quashed sentence~imprisonment
    deported~expelled murderer~killer juror~jury`,
  ),
  domain(
    'accidents and disasters',
    `crash~collision collided~accident crash~derailment explosion~blast detonated~exploded fire~blaze
    burned~fire inferno~flames sank~capsized rescue~saved survivors~survived earthquake~quake
    quake~tremor landslide~mudslide evacuated~evacuees buried~burial destroyed~destruction
    wreckage~debris rubble~debris injured~wounded hurt~injuries outage~blackout power~electricity
    leak~spill stampede~crush firefighters~firemen trampled~stampede volcano~volcanic
    collapsed~crumbled shelter~refuge crash~pileup devastated~devastation`,
  ),
  domain(
    'weather',
    `storm~hurricane cyclone~typhoon tornado~twister flood~floodwaters flooded~inundated rain~rainfall
    downpour~rain snow~blizzard gusts~winds forecast~prediction landfall~ashore gale~gust fog~mist`,
  ),
  domain(
    'war and diplomacy',
    `war~conflict ceasefire~truce truce~armistice invaded~invasion attack~assault attack~strike
    airstrike~bombing shelling~bombardment troops~soldiers army~military rebels~insurgents
    withdraw~withdrawal retreat~withdrew besieged~siege fighting~battle clash~skirmish talks~negotiations
    negotiate~negotiation talks~meeting met~meeting summit~meeting discussed~talks agreement~deal
    agreed~treaty treaty~pact envoy~emissary delegation~representatives sanctions~embargo enemy~foe
    violated~breach retaliation~reprisal spying~espionage coup~overthrow surrendered~capitulated
    border~frontier warned~warning condemned~denounced annexed~annexation militant~extremist
    terrorism~terrorist mediated~brokered plan~proposal blueprint~plan`,
  ),
  domain(
    'elections and government',
    `elected~election vote~ballot election~poll voted~voters candidate~nominee won~victory beat~defeated
    lost~loss resigned~resignation quit~resigned appointed~named dismissed~sacked fired~sacked
    ousted~toppled law~legislation parliament~legislature lawmaker~legislator approved~approval
    adopted~passed abolished~scrapped postponed~delayed suspended~suspension banned~prohibited
    resumed~restart extended~extension announced~announcement pledge~promise denied~denial
    rejected~refused started~began ended~concluded stopped~halted opposed~opposition supported~endorsed
    praised~applauded criticized~criticism apologized~apology revealed~disclosed inaugurated~sworn
    reform~overhaul chosen~selected decided~decision proposed~proposal replaced~successor
    protest~demonstration demonstrators~protest secession~independence spokesman~spokeswoman
    aide~adviser chairman~chairwoman`,
  ),
  domain(
    'business and labour',
    `buy~purchase bought~acquired acquisition~takeover sell~sale merge~merger price~cost pay~payment
    worth~value profit~earnings revenue~turnover bankrupt~insolvency increase~rise rose~climbed
    grew~growth fall~decline dropped~decreased plunged~fell cut~reduced layoffs~redundancies
    workers~employees staff~workforce wages~salary strike~walkout company~firm factory~plant
    manufacturer~maker customer~client shareholder~investor stake~share loan~lent debt~liability
    donated~donation funded~financed bid~offer closed~shut closure~shutdown unemployed~jobless
    tax~levy cancelled~cancellation owner~owned renewed~extension launched~release contract~deal
    supplier~vendor tycoon~businessman dispute~row delivered~delivery jobs~employment`,
  ),
  domain(
    'sport',
    `win~triumph match~game game~fixture team~squad club~team score~goal coach~manager
    tournament~championship draw~tie transfer~move champion~winner fans~supporters crowd~spectators
    stadium~arena referee~umpire beaten~thrashed captain~skipper trophy~cup player~footballer
    soccer~football competitor~contestant`,
  ),
  domain(
    'health and science',
    `illness~disease sick~ill flu~influenza outbreak~epidemic vaccine~vaccinated jab~vaccine
    doctor~physician drug~medicine treated~treatment recovered~recovery diagnosed~diagnosis
    pregnant~pregnancy born~birth baby~newborn surgery~operation hunger~famine quarantine~isolation
    tumor~cancer discovered~discovery found~discovered study~research liftoff~launch
    spacecraft~spaceship astronaut~cosmonaut landing~touchdown scientist~researcher`,
  ),
  domain(
    'culture, faith and families',
    `award~prize film~movie concert~gig singer~vocalist married~wedding wedding~marriage
    mother~mom father~dad baby~infant lived~resided home~house statue~sculpture actor~actress
    king~monarch coronation~crowned pope~pontiff priest~clergyman funeral~burial born~newborn
    student~pupil teacher~taught exam~test university~college mourned~grief divorced~divorce
    prayed~prayer boy~lad teenager~adolescent apartment~flat`,
  ),
  domain(
    'transport, energy, technology and environment',
    `plane~aircraft jet~airliner ship~vessel ferry~boat railway~railroad car~vehicle truck~lorry
    highway~motorway passenger~traveler arrived~arrival leave~departure flew~flight harbor~port
    gasoline~petrol oil~crude hacked~hackers cyberattack~hack website~site phone~smartphone
    photo~photograph video~footage emission~emitted pollution~contamination built~construction
    migrants~immigrants trash~garbage coast~shore forest~woodland rebuilt~reconstruction`,
  ),
];

/** A question asked with one of the two would get a wrong or idle answer from the other. */
export const UNRELATED: readonly Domain[] = [
  domain(
    'crime',
    `killed~injured killed~wounded died~hurt killed~victim killed~missing killed~claimed murder~accident
    shoot~open shoot~fire shooting~blaze shot~injured robbery~murder kidnapped~killed rape~assault
    arson~fire gunman~policeman attacker~victim weapon~wound stab~shoot bomb~gun threat~attack
    missing~dead rescued~killed escape~arrest fugitive~prisoner gang~group stolen~recovered
    kill~execute gun~knife police~office free~liberal`,
  ),
  domain(
    'courts',
    `charged~convicted charged~arrested arrested~convicted convicted~sentenced convicted~find
    acquitted~convicted accused~convicted charged~sentenced lawyer~prosecutor lawyer~judge
    judge~jury suspect~witness suspect~victim trial~verdict trial~hear appeal~verdict bail~jail
    released~arrested pardon~sentence deny~admit deny~confess deny~reject testify~confess
    acquit~clear sentence~term plea~verdict murder~manslaughter charge~cost law~lawyer
    investigate~arrest prosecutor~defendant inquiry~verdict parole~pardon`,
  ),
  domain(
    'accidents and disasters',
    `injured~missing crash~fire crash~explosion explosion~earthquake earthquake~flood damaged~destroyed
    rescued~evacuated evacuated~fled survived~died trapped~rescued fire~firefighter fire~shoot
    collapse~explode sink~collide wreck~rescue blaze~sack leak~fire landslide~election
    aftershock~earthquake stranded~killed search~rescue flood~rain debris~victim
    smoke~fire cause~blame drowned~injured`,
  ),
  domain(
    'weather',
    `storm~flood wind~rain snow~rain tornado~hurricane forecast~landfall drought~flood
    temperature~wind hit~wound heat~cold`,
  ),
  domain(
    'war and diplomacy',
    `war~peace ceasefire~peace ceasefire~agreement ceasefire~pause attack~defend invade~withdraw
    troops~rebels soldier~civilian ally~enemy urge~force press~compel urge~demand talks~agreement
    talks~deal deal~according signed~announced signed~agreed agreed~discussed treaty~war envoy~ambassador
    envoy~negotiations host~guest sanction~fine visit~meeting border~territory hostage~prisoner
    missile~bomb deploy~withdraw threaten~attack refugee~migrant coup~election army~navy
    spy~diplomat siege~invasion surrender~retreat defense~attack delegate~minister warn~threaten
    support~ally bombing~war annexed~invaded`,
  ),
  domain(
    'elections and government',
    `resigned~dismissed elected~appointed nominated~appointed nominee~winner won~lost victory~defeat
    vote~veto election~campaign candidate~voter approved~rejected proposed~approved
    announced~signed begin~announce begin~end begin~open start~launch started~resumed ended~suspended
    cancelled~postponed cancel~call open~close promised~threatened supported~opposed
    minister~ministry president~minister president~leader law~bill mayor~governor
    parliament~government protest~riot criticized~praised promise~announce retire~resign
    ban~fine extend~delay leave~resign leave~department president~chairman
    agency~department approve~sign senator~governor confirm~deny continue~resume
    plan~plane state~say approve~authorities appointed~designed plan~initial publish~public meet~assembly respond~responsible resident~village speech~talks protest~march reject~deny`,
  ),
  domain(
    'business and labour',
    `buy~sell bought~merged acquire~merge profit~loss profit~revenue income~loan price~profit rise~fall
    increase~decrease hire~fire layoff~strike strike~ban wage~tax debt~profit lend~borrow share~price
    owner~tenant worker~manager company~factory import~export bankrupt~merge invest~buy
    company~customer supply~demand supply~buy borrow~debt cost~profit stock~store
    launch~recall unemployed~strike job~cut open~shut grow~shrink price~wage customer~supplier
    creditor~debtor group~company writer~authority chief~execution`,
  ),
  domain(
    'sport',
    `goal~win goal~aim win~draw win~lose beat~lost match~tournament coach~player coach~captain coach~train
    team~player score~win injured~suspended transfer~loan striker~strike striker~attacker
    champion~runner medal~trophy fan~player race~win referee~coach final~finish season~match
    penalty~goal debut~retire debut~premier title~medal sign~transfer club~player net~score`,
  ),
  domain(
    'health and science',
    `infected~died sick~dead vaccine~virus doctor~nurse doctor~patient hospital~doctor
    treated~infected recovered~died outbreak~vaccine birth~death medicine~medical pregnant~born diagnosis~treatment
    launch~landing rocket~satellite moon~planet discover~invent study~student
    surgery~injury disease~drug symptom~disease epidemic~famine astronaut~rocket`,
  ),
  domain(
    'culture, faith and families',
    `wife~husband mother~father son~daughter boy~girl brother~sister man~woman child~parent wedding~divorce
    king~queen author~publisher actor~director singer~song film~actor award~nominee book~film
    priest~pope church~priest student~teacher school~university born~baptized funeral~death
    pupil~teacher wife~widow married~engaged heir~king home~resident parent~student
    play~film concert~album`,
  ),
  domain(
    'transport, energy, technology and environment',
    `plane~helicopter ship~plane train~plane car~bus driver~passenger pilot~passenger arrive~leave
    departure~arrival road~railway airport~airline port~ship coal~oil gas~oil hack~outage
    phone~computer video~photo emission~climate river~lake forest~farm bridge~tunnel train~trainer
    customs~traveler build~demolish island~coast delay~cancellation crew~passenger cargo~passenger
    migrant~refugee`,
  ),
];
