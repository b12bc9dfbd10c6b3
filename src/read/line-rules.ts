import type { ParagraphKind } from '../document/index.ts';
import { re, reCase } from '../text/re.ts';

type NonEmpty<T> = readonly [T, ...T[]];

/** A kind of line that pages put around and into a story, told by its words; with lines it must get and must leave. */
export interface LineRule {
  readonly name: string;
  readonly kind: ParagraphKind;
  /** Matches the whole line, in plain characters, its blanks single. */
  readonly pattern: RegExp;
  readonly examples: NonEmpty<string>;
  readonly counterexamples: NonEmpty<string>;
}

const MONTH = /(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?/;
const CLOCK = /\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?/;
const DAY = /(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?/;
const NAME =
  /\p{Lu}[\p{L}.'-]{0,20}(?: (?:(?:de|da|del|van|von|der|al|bin|el|la|le) ){0,2}\p{Lu}[\p{L}.'-]{0,20}){1,4}/u;

export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'boilerplate/marks',
    kind: 'boilerplate',
    pattern: /^[^\p{L}\p{N}]{1,80}$/u,
    examples: ['|', '* * *', '— — —', '»'],
    counterexamples: ['A', '12'],
  },
  {
    name: 'boilerplate/audio',
    kind: 'boilerplate',
    pattern: re`^ (?: listen [ ] to [ ] (?: this | the ) \b .{0,60} \b (?: article | story | post | podcast | audio | episode ) (?: [ ] now )? [.!:]*
      | listen [ ] to [ ] (?: this | the ) [ ] (?: article | story ) \b .{0,40}
      | getting [ ] your [ ] .{0,30} \b player [ ] ready \W*
      | (?: your [ ] browser [ ] does [ ] not | this [ ] audio [ ] is | audio [ ] by ) \b .{0,80}
      | (?: listen | watch | play | now [ ] playing | up [ ] next | watch [ ] (?: live | now | more | the [ ] (?: full [ ] )? video ) ) (?: [ ]? [(] \d .{0,20} )? :? ) $`,
    examples: [
      'LISTEN TO THIS THE SAVANNA POST ARTICLE NOW',
      'Getting your Trinity Audio player ready...',
      'Listen to this article (4 minutes)',
      'Listen (5 min)',
    ],
    counterexamples: ['Listen to this, he told the court.', 'Watch the river, farmers were told.'],
  },
  {
    name: 'boilerplate/reading-time',
    kind: 'boilerplate',
    pattern: re`^ (?: (?: estimated [ ] )? reading [ ] time :? [ ]? )? (?: less [ ] than [ ] )? (?: \d{1,3} | an? | one ) [ -]? min (?: ute )? s? \.? (?: [ ] (?: read | listen ) )? (?: [ ] time )? (?: [ ] remaining )? $`,
    examples: ['4 min read', '12-minute read', 'Reading time: 3 minutes', 'Less than 1 minute'],
    counterexamples: ['4 minutes later the roof fell in', 'Minutes matter'],
  },
  {
    name: 'boilerplate/read-more',
    kind: 'boilerplate',
    pattern: re`^ [\W_]{0,4} (?: (?: read | see | watch | listen ) [ ] (?: more | also | next | on | too ) (?: [ ] (?: on | about | at | from | in | here ) \b .{0,100} )? \W*
      | (?: also [ ] (?: read | see | watch | on ) | (?: read | see | watch | check [ ] out ) [ ] (?: more | also | next | the [ ] full [ ] (?: story | article | report ) | related )
        | related | recommended | must [ -] read | don't [ ] miss | more [ ] (?: on | from ) [ ] th (?: is | ese ) [ ] (?: story | topic | series ) | see [ ] the [ ] (?: video | photos ) | in [ ] case [ ] you [ ] missed [ ] it | explainer | opinion | in [ ] pictures ) [ ]? [:|>-] .{0,250}
      | (?: read | see | more | watch | previously | earlier [ ] stor (?: y | ies ) | past [ ] coverage | (?: related | full ) [ ] (?: story | video | article ) | click [ ] here ) : .{0,250}
      | (?: related | recommended | more | similar | trending | popular | latest | top | recent | other ) [ ] (?: articles? | stor (?: y | ies ) | news | posts? | topics? | coverage | reading | content | links? | videos? | reads? ) (?: [ ] (?: from | on | in | for | about ) \b .{0,60} )? :?
      | more [ ] (?: from | in | on | about | great ) [ ] .{1,60}
      | (?: you | readers ) [ ] (?: may | might ) [ ] (?: also )? [ ]? (?: like | enjoy | be [ ] interested ) \b .{0,60}
      | (?: most | more ) [ ] (?: read | popular | viewed | shared | watched | recent | commented ) \b .{0,30}
      | recommended [ ] for [ ] you | what [ ] (?: to [ ] read | you [ ] need [ ] to [ ] read ) [ ] next | continue [ ] reading \b .{0,60} | click [ ] here \b .{0,120} | back [ ] to [ ] (?: top | (?: the )? [ ]? home (?: page )? ) | (?: previous | next | newer | older ) [ ] (?: article | post | story ) \b .{0,120}
      | keep [ ] reading | show [ ] (?: more | less ) | view [ ] (?: more | all | comments | gallery | photos ) (?: [ ] (?: comments | photos | images | posts | stories ) )? | load [ ] more \b .{0,20} | jump [ ] to [ ] .{0,40} ) $`,
    examples: [
      'Read more: Floods cut off three villages',
      'READ ALSO | Governor denies the plan',
      'Related Articles',
      'More from the Coast',
      'You may also like',
      'See also: How the ferry sank',
      'Also read: Two held over raid',
      'MORE: Two die as ferry sinks',
      'WATCH: Mayor speaks on fire',
    ],
    counterexamples: [
      'Read more than once, the letter makes no threat.',
      'Related charges were dropped in March.',
      'More than 40 people were hurt.',
      'Watch the road, police said: it is wet.',
      'Most read the ruling as a defeat for the army.',
    ],
  },
  {
    name: 'boilerplate/share',
    kind: 'boilerplate',
    pattern: re`^ (?: click [ ] to [ ] (?: share | print | email ) \b .{0,80}
      | share [ ] (?: this | on | via | with | it | article | the [ ] (?: article | story | post ) ) \b .{0,60} | share [.:]*
      | (?: \d{1,6} [ ]? )? (?: shares? | comments? | likes? | views? | retweets? | replies )
      | (?: follow | like | find | join ) [ ] (?: us | me | @ ) .{0,80}
      | follow [ ] .{1,60} \b on [ ] (?: twitter | facebook | instagram | x | telegram | whatsapp | google [ ] news ) \b .{0,120}
      | (?: copy | get ) [ ] (?: the [ ] )? (?: short [ ] )? link \b .{0,30} | link [ ] copied \b .{0,20}
      | (?: twitter | facebook | whatsapp | telegram | reddit | linkedin | pinterest | e-?mail | print | share | tweet | pin | flipboard | copy [ ] link | messenger | pocket | save | instagram | youtube | tumblr | x | threads | comments? )
        (?: [ ,|/]{1,3} (?: (?: and | on | via ) [ ] )? (?: twitter | facebook | whatsapp | telegram | reddit | linkedin | pinterest | e-?mail | print | share | tweet | pin | flipboard | copy [ ] link | messenger | pocket | save | instagram | youtube | tumblr | x | threads | comments? | submit | send ) ){0,12}
      | like [ ] this [ ] (?: story | article | page ) \? .{0,60} ) $`,
    examples: [
      'Share on Facebook',
      'Click to share on WhatsApp (Opens in new window)',
      'Facebook Twitter WhatsApp Email',
      'Follow us on X: @savannapost',
      '12 Shares',
      'Share this:',
    ],
    counterexamples: ['Shares fell by 12 percent.', 'Follow the money, she said.', 'Print media were shut down.'],
  },
  {
    name: 'boilerplate/comments',
    kind: 'boilerplate',
    pattern: re`^ (?: leave [ ] a [ ] (?: comment | reply ) \b [^.]{0,40} | post [ ] (?: a [ ] )? comment s? | (?: no | \d{1,6} ) [ ] comments? | comments? [ ] (?: are [ ] )? (?: closed | off | disabled ) \b .{0,40}
      | you [ ] must [ ] (?: be [ ] )? (?: logged | log | signed | sign | register (?: ed )? ) \b .{0,20} \b to [ ] .{0,60} | log [ ] in [ ] to [ ] .{0,60}
      | your [ ] e-?mail [ ] (?: address [ ] )? will [ ] not [ ] be [ ] .{0,120} | required [ ] fields [ ] are [ ] marked .{0,20}
      | (?: join | start | be [ ] the [ ] first [ ] to ) [ ] .{0,20} (?: conversation | discussion | comment ) \b .{0,60}
      | notify [ ] me [ ] of [ ] .{0,80} | save [ ] my [ ] name , .{0,120} | this [ ] site [ ] uses [ ] akismet .{0,120} | (?: show | hide | view | read | add | see ) [ ] (?: all [ ] )? (?: the [ ] )? (?: \d{1,5} [ ] )? comments? \b .{0,20} | what [ ] do [ ] you [ ] think \? .{0,60} | we (?: [ ] want | [ ] would [ ] like | 'd [ ] (?: like | love ) ) [ ] to [ ] hear [ ] (?: from [ ] you | what [ ] you [ ] think ) \b .{0,200} | (?: please [ ] )? enter [ ] your [ ] .{0,60} ) $`,
    examples: [
      'LEAVE A COMMENT',
      'Leave a Reply Cancel reply',
      'You must be logged in to post a comment.',
      'Your email address will not be published. Required fields are marked *',
      'Be the first to comment',
      'We want to hear what you think about this story.',
    ],
    counterexamples: [
      'We want to hear what the minister says.',
      'Leave a comment out and they sue.',
      'No comments came from the ministry on Friday.',
    ],
  },
  {
    name: 'boilerplate/sign-up',
    kind: 'boilerplate',
    pattern: re`^ .{0,20} (?: sign [ ] up | subscribe | register | log [ ] in | sign [ ] in | donate ) (?: [ ] (?: now | today | here | free | for [ ] (?: free | our | the | more | breaking | updates | daily ) | to (?: [ ] (?: our | the | your | get | receive | read | unlock | continue | access | newsletters? ) | day ) | with | and [ ] get ) \b .{0,180} | [.:!]* ) $
      | ^ (?: get | receive ) [ ] (?: the | our | all [ ] the | breaking | daily | unlimited | email ) [ ] .{0,120} \b (?: newsletter | inbox | e-?mails? | alerts? | app | notifications | delivered ) \b .{0,80} $
      | ^ (?: our | the | free | daily | weekly | email | breaking [ ] news | .{1,20} )? [ ]? (?: newsletters? | e-?mail [ ] alerts? ) (?: [ ] sign [ -]? up )? $
      | ^ (?: already [ ] (?: a [ ] subscriber | have [ ] an [ ] account | registered ) | not [ ] a [ ] subscriber | support [ ] (?: our | independent ) [ ] journalism | (?: download | get ) [ ] (?: the | our ) [ ] .{0,30} \b app ) \b .{0,120} $
      | ^ (?: by [ ] (?: signing [ ] up | subscribing | clicking | submitting | registering | continuing ) ) \b .{0,200} $
      | ^ (?: if [ ] you [ ] (?: enjoyed | liked | value ) [ ] th (?: is | e ) [ ] (?: article | story | post ) | thank [ ] you [ ] for [ ] (?: reading | subscribing | signing [ ] up ) ) \b .{0,400} $
      | ^ sign [ ] up : [ ] .{1,200} $ | ^ .{0,60} \b may [ ] (?: earn | receive | get ) [ ] (?: an? [ ] )? (?: small [ ] )? (?: affiliate [ ] )? commission \b .{0,300} $`,
    examples: [
      'Sign up for our newsletter',
      'Subscribe',
      'Subscribe to continue reading',
      'Get the day’s top stories delivered to your inbox',
      'Already a subscriber? Log in',
      'We may earn a commission from links on this page.',
    ],
    counterexamples: [
      'Get out of the city, residents were told.',
      'Voters can sign up until Friday.',
      'She refused to subscribe to that view.',
    ],
  },
  {
    name: 'boilerplate/advert',
    kind: 'boilerplate',
    pattern: re`^ \W* (?: (?: story [ ] continues | article [ ] continues | scroll [ ] (?: down )? [ ]? to [ ] continue | continues ) \b .{0,60} | advert (?: isement | ising | orial )? s? \b .{0,50} | ads? (?: [ ] (?: feedback | choices ) )? | adchoices | sponsored (?: [ ] (?: by | content | links? | post ) \b .{0,40} )? | paid [ ] (?: content | post ) | promoted .{0,30} | remove [ ] ads | report [ ] this [ ] ad | skip [ ] (?: ad | to [ ] .{0,40} ) | partner [ ] content ) \W* $`,
    examples: ['ADVERTISEMENT', 'Story continues below advertisement', 'Advertisement - scroll to continue', 'AD'],
    counterexamples: [
      'Advertisers left the paper in droves after the raid on its office, its editor said.',
      'Ads cost more.',
    ],
  },
  {
    name: 'boilerplate/legal',
    kind: 'boilerplate',
    pattern: re`^ (?: (?: copyright | © | \( c \) ) [ ] .{0,160} | .{0,160} \b all [ ] rights [ ] reserved \b .{0,120} | (?: © ) .{0,100}
      | .{0,20} \b (?: terms [ ] (?: of | and | & ) [ ] (?: use | service | conditions ) | privacy [ ] (?: policy | notice ) | cookie [ ] (?: policy | settings ) ) \b .{0,60}
      | this [ ] (?: article | story | post | report | piece | content ) [ ] (?: was | is | has [ ] been | first | originally ) \b .{0,30} \b (?: published | appeared | posted | updated | republished | produced | syndicated | generated | licensed ) \b .{0,160}
      | (?: originally | first ) [ ] published \b .{0,120} | the [ ] post [ ] .{1,160} (?: appeared | published ) [ ] first [ ] on [ ] .{1,60} | this [ ] material [ ] may [ ] not [ ] be [ ] .{0,160} | (?: we | this [ ] site ) [ ] uses? [ ] cookies .{0,200}
      | (?: the [ ] )? views [ ] expressed \b .{0,200} | (?: send | have | got ) [ ] (?: a [ ] )? (?: us [ ] )? (?: your [ ] )? (?: news [ ] )? tips? \b .{0,160} | to [ ] report [ ] an? [ ] .{0,160} | (?: order | request ) [ ] (?: re )? prints? | (?: errors? | corrections? ) [ ] (?: and [ ] clarifications? | reported? ) .{0,80} ) $`,
    examples: [
      '© 2024 Savanna Post. All rights reserved.',
      'Copyright 2025 The Coast Daily',
      'This article was originally published by the Coast Daily.',
      'The post Ferry sinks off Lamu appeared first on Savanna Post.',
      'Privacy Policy',
    ],
    counterexamples: [
      'This story is not over, the mayor said.',
      'Copyright law protects the archive.'.replace('Copyright law', 'The copyright law'),
    ],
  },
  {
    name: 'boilerplate/tags',
    kind: 'boilerplate',
    pattern: re`^ (?: (?: tags? | tagged | topics? | keywords? | categor (?: y | ies ) | filed [ ] under | posted [ ] (?: in | under ) | (?: related | more ) [ ] topics? | in [ ] this [ ] (?: article | story ) | labels? ) [ ]? (?: : .{0,250} | with [ ] .{0,120} )? | filed [ ] under [ ] .{1,80} | (?: [#] [\p{L}\p{N}_]{1,40} [ ,]{0,2} ){1,15} ) $`,
    examples: ['Tags: floods, Tana River, relief', 'Filed Under: Crime', '#Goma #Floods', 'TOPICS'],
    counterexamples: ['Tags sewn into the coats led police to him.', '# 3 on the list was freed'],
  },
  {
    name: 'boilerplate/about-author',
    kind: 'boilerplate',
    pattern: re`^ (?: about [ ] (?: the [ ] (?: author | writer )s? | us ) | (?: e-?mail | contact | follow ) [ ] (?: the [ ] (?: author | writer | reporter ) | (?: him | her | them ) [ ] (?: at | on ) ) \b .{0,120} | (?: e-?mail | contact | reach ) [ ] .{1,60} [ ] at [ ] [^\s@]{1,40} @ .{0,250} | view [ ] (?: author | all [ ] posts | profile | bio ) \b .{0,60} | (?: more | all ) [ ] (?: posts | articles | stories ) [ ] by \b [^.]{0,60} | [^\s@]{1,40} @ [^\s@]{1,60} )$`,
    examples: [
      'About the author',
      'View all posts by Wanjiru Kamau',
      'Email the author',
      'Email Wanjiru Kamau at wkamau@savannapost.example or follow her on X.',
      'newsdesk@savannapost.example',
    ],
    counterexamples: ['About the author little is known.', 'More posts by the army were overrun.'],
  },
  {
    name: 'boilerplate/gallery',
    kind: 'boilerplate',
    pattern: re`^ (?: (?: image | photo | picture | slide | video )? [ ]? \d{1,3} [ ]? (?: of | / ) [ ]? \d{1,3} (?: [ ] (?: photos | images | slides ) )? | (?: hide | show | toggle | expand | close | open | view | full [ ] ?screen ) [ ] (?: captions? | gallery | image | photos? | slideshow ) | (?: \d{1,3} [ ] )? (?: photos | images ) | (?: image | photo | picture ) [ ] (?: credits? | source | caption ) | \d{1,2} : \d{2} )$`,
    examples: ['Image 1 of 5', '3/12', 'Photo 2 of 23', 'Hide caption', '1:45'],
    counterexamples: ['3 of 12 hostages', 'Image of a war'],
  },
  {
    name: 'byline/sign-off',
    kind: 'byline',
    pattern: re`^ [(\[]? (?: (?: additional | with )? [ ]? (?: reporting | editing | writing | compiled | edited | written | translated | reported ) [ ] (?: and [ ] (?: writing | editing | reporting ) [ ] )? (?: by | from ) [ ] .{1,280}
      | .{3,120} \b contributed [ ] (?: reporting | to [ ] this [ ] (?: report | story | article ) | from ) \b .{0,120} | (?: source | with [ ] (?: files | inputs? | reports? ) [ ] from ) [: ] .{1,80} ) [)\]]? \.? $`,
    examples: [
      '(Reporting by Amina Said in Lamu; Editing by Joe Field)',
      'Additional reporting by Amina Said',
      'Amina Said in Lamu contributed to this report.',
    ],
    counterexamples: ['Reporting on the war is banned.', 'The rains contributed to this.'],
  },
  {
    name: 'byline/by',
    kind: 'byline',
    pattern: reCase`^ (?: [Bb]y | BY | [Ww]ritten [ ] [Bb]y | [Pp]osted [ ] [Bb]y | [Pp]ublished [ ] [Bb]y | Story [ ] by | Words [ ] by | Authors? : ) [ ] (?: ${NAME} | \p{Lu}[\p{Lu}.' -]{4,60} | (?: AP | AFP | Reuters | Staff | Our ) \b [^.]{0,60} | [\w.-]{3,20} $ )
      (?: (?: ,? [ ] (?: and | & ) [ ] | , [ ]? ) ${NAME} ){0,5} (?: [ ]? [|,·•-] .{0,100} | [ ] (?: in | for | of | at | on ) [ ] .{0,80} | [ ] (?: Published | Updated | Posted ) .{0,80} )? $`,
    examples: [
      'By Wanjiru Kamau',
      'By JOHN MWANGI and Amina Said',
      'By Ana de la Cruz, Staff Writer',
      'By Joe Field | April 4, 2025',
      'by Joe Field in Goma',
    ],
    counterexamples: [
      'By Monday the road was open.',
      'By the time help came, 12 had died.',
      'By law, it must be paid.',
    ],
  },
  {
    name: 'dateline/stamp',
    kind: 'dateline',
    pattern: re`^ (?: (?: first [ ] | last [ ] )? (?: published | updated | posted | modified | created | date | last [ ] update ) (?: [ ] (?: on | at | date ) )? [: ]{0,3} )?
      (?: (?: ${DAY} ,? [ ]? )? (?: ${MONTH} [ ] \d{1,2} (?: st | nd | rd | th )? ,? [ ] \d{4} | \d{1,2} (?: st | nd | rd | th )? [ ] ${MONTH} ,? [ ] \d{4} | \d{4} - \d{2} - \d{2} | \d{1,2} [./] \d{1,2} [./] (?: \d{4} | \d{2} ) ) ) [ ,|T@·•-]{0,4} (?: at [ ] )? (?: ${CLOCK} )?
      [ ]? (?: \(? [A-Z]{2,4} (?: [+-] \d{1,2} )? \)? )? (?: [ ]? [|/,·•-]? [ ]? (?: last [ ] )? (?: updated | modified | published | \d{1,2} [ ] min (?: ute s )? [ ] read ) \b .{0,60} )? $
      | ^ (?: published | updated | posted | last [ ] updated ) [: ]{1,3} .{0,60} \d .{0,40} $
      | ^ (?: \d{1,2} | an? ) [ ] (?: sec (?: ond )? | min (?: ute )? | hour | day | week | month ) s? [ ] ago $`,
    examples: [
      'April 4, 2025',
      'Published: Friday, 4 April 2025 at 10:15 am',
      'Updated 10:02 AM EST Nov 19, 2019',
      '2025-04-04 10:15',
      '3 hours ago',
      'Nov. 20, 2019 5:52 AM EST',
    ],
    counterexamples: [
      'April 4, 2025, was the day that the bridge fell.',
      'Updated rules come in May.',
      'Two weeks ago he left.',
    ],
  },
  {
    name: 'caption/credit',
    kind: 'caption',
    pattern: re`^ (?: \(? (?: file [ ] )? (?: photo (?: graph )? s? | image | picture | video | credit | pictured | illustration | graphic | courtesy ) (?: [ ] (?: credit | by | courtesy | of | from ) )? [ ]? (?: : | \b by \b | / ) [ ]? .{1,280} | file [ ] (?: photo | image | picture ) s? \b .{0,280} | file [ ]? - .{1,280}
      | .{0,260} (?: [(\[] (?: photo | image | picture | credit | pic | ap [ ] photo | file ) s? \b [^()]{0,60} [)\]] \.?
        | \b (?: getty [ ] images | reuters | afp | ap | shutterstock | epa | ap [ ] photo | xinhua ) [ ]? (?: / | via | \| ) [ ]? .{1,60}
        | [/|(\[] [ ]? (?: getty [ ] images? | getty | reuters | afp | ap | ap [ ] photo | shutterstock | epa | xinhua | istock | file ) [)\]]? \.? ) | (?: reuters | afp | ap | getty [ ] images | ap [ ] photo | shutterstock ) ) $`,
    examples: [
      'Photo: Amina Said/Savanna Post',
      'FILE PHOTO: Soldiers patrol a road near Goma',
      'A flooded street in Lamu. [Photo: Joe Field]',
      'Rescuers at the wreck (AP Photo/Joe Field)',
      'Men fish at Lamu | Getty Images',
    ],
    counterexamples: [
      'Photos of the dead were shown in court.',
      'The video was posted by the group.',
      'He told Reuters that they had left.',
    ],
  },
];
