import { MONTH, WEEKDAY } from '../../dates/index.ts';
import type { Match, Rule } from '../../rules/index.ts';
import { re } from '../../text/re.ts';
import { type Harm, justBefore, object, subject } from '../harm.ts';
import { ADV, BE, before, CARE, counted, direct, HAS_BEEN, of } from './produce.ts';

const HARM_NOUN = re`(?: (?: machete | knife )[ ]cuts | injur(?:y|ies) | wounds? | burns? | gunshots? | lacerations? | fractures? | concussion | shock | trauma | (?: smoke | gas )[ ]inhalation | hypothermia | heat[ ](?:exhaustion|stroke) )`;
const HURT = re`(?: (?: (?! (?: died | been | killed | caused | succumbed | recovered | him | them | who | suffer(?:ed|ing) | sustain(?:ed|ing) | receiv(?:ed|ing) )\b ) [\p{L}'-]{1,24} [ ] (?: and[ ] )? ){0,7} ${HARM_NOUN} )`;
/** 'died', 'is dead', 'found dead', 'in critical condition', 'taken to hospital': harm told by the state that people are in. */
export const stateRules: readonly Rule<Harm>[] = [
  {
    name: 'killed/died',
    gate: /die[ds]?\b|supreme|ultimate|perish|drown|suffocat|succumb|passed|bled|los[ti]|burn|martyrdom/i,
    pattern: re`\b (?: (?: has | have | had ) [ ] ${ADV} )? (?: died | perished | drowned | suffocated | succumbed | passed[ ]away | passed[ ]on | bled[ ]to[ ]death | los(?:t|ing)[ ](?:his|her|their)[ ](?:own[ ])?li(?:fe|ves) | embraced[ ]martyrdom | burn(?:ed|t)[ ]to[ ]death | paid[ ]the[ ](?: ultimate | supreme )[ ](?: price | sacrifice ) | made[ ]the[ ](?: ultimate | supreme )[ ]sacrifice | (?<! - ) dies? ) \b (?! [ ](?: laughing | of[ ](?: laughter | embarrassment | boredom | shame ) )\b )`,
    produce: (m) => {
      const found = of('killed', subject)(m);
      if (
        /^dies?$/i.test(m.text) &&
        !isHeadline(m) &&
        !(found?.party?.people.form === 'counted' && !EVERY.test(m.sentence.text))
      )
        return null;
      return /^(?:paid|made)/i.test(m.text) ? counted(found) : found;
    },
    examples: [
      ['A firefighter later died of his wounds.', { who: 'A firefighter', outcome: 'killed', min: 1 }],
      ['Three miners who were trapped for days have died.', { who: 'Three miners', min: 3 }],
      ['A woman was shot twice in the back and later died at a clinic.', { who: 'A woman', min: 1 }],
      ['May 3: Rebels attack a post. Two guards die.', { who: 'Two guards', min: 2 }],
    ],
    counterexamples: ['Two children die every minute.', 'The engine died.', 'Hopes of a deal died on Friday.'],
  },
  {
    name: 'killed/dead',
    gate: /dead/i,
    pattern: re`(?: \b (?<be> (?: was | were | ${HAS_BEEN} )[ ] ${ADV} (?: pronounced | declared | found | discovered | confirmed ) | (?<= \b and [ ] (?: later[ ] | then[ ] )? ) found | ${BE} | pronounced | declared | (?: is | are | was | were )[ ](?: feared | believed | presumed | reported ) | feared | believed ) [ ] ${ADV} (?: shot[ ] | brought[ ] | presumed[ ] )? )? \b dead \b (?! [ ](?: end | heat | line | wood | weight | set | ringer | serious | tired | last | on[ ]arrival[ ]of | zone | body | bodies | man | men | woman | women | people | person | persons ) )`,
    produce: (m) =>
      /\b(?:the|a)\s$/i.test(before(m)) || FIGURATIVELY.test(m.text)
        ? null
        : of('killed', m.group('be') ? subject : direct)(m),
    examples: [
      ['The blast left three people dead.', { who: 'three people', outcome: 'killed', min: 3 }],
      ['Officers found a woman dead in her garden.', { who: 'a woman', min: 1 }],
      ['A nurse was pronounced dead at the scene.', { who: 'A nurse', min: 1 }],
      ['2 dead, 3 hurt in crash', { who: '2', min: 2 }],
    ],
    counterexamples: ['The race was a dead heat.', 'The talks came to a dead end.', 'The plan is dead.'],
  },
  {
    name: 'injured/wounds',
    gate: /injur|wound|burn|gunshot|lacerat|fractur|concuss|shock|trauma|inhal|cuts|bruises/i,
    pattern: re`\b (?: (?: has | have | had )[ ] )? (?: ${ADV} ) (?: suffer(?:s|ed|ing)?(?:[ ]from)? | nurs(?:ing|ed) | sustain(?:s|ed|ing)? | receiv(?:es|ed|ing) | with | has | had | from | (?: ${BE} [ ] )? (?: being[ ] )? treated[ ] (?: (?: at | on )[ ]the[ ](?: scene | spot | site )[ ] | on[ ]site[ ] | (?: in | at )[ ](?: [\p{L}-]{1,14}[ ] ){0,3} hospitals?[ ] )? for | ${BE} [ ] found[ ](?: alive[ ] )? with | (?: showed[ ]up | turned[ ]up | arrived | walked | came | limped | staggered | checked[ ](?: himself | herself ) )[ ](?: at | in | into | to )[ ] (?: [\p{L}.'-]{1,20}[ ] ){1,6}? with | ${BE}[ ] ${ADV} (?: taken | rushed | airlifted | transported | flown | brought | admitted | transferred )[ ]to[ ] (?: [\p{L}.'-]{1,20}[ ] ){1,6}? (?: with | for | suffering[ ]from ) | (?: escaped | survived | emerged | walked[ ]away | got[ ]away )[ ]with | (?: ${BE} [ ] )? (?: hospitali[sz]ed[ ] (?: with | for ) | bleeding[ ]from ) ) [ ] ${HURT} \b | \b (?: ${BE} [ ] )? (?: being[ ] )? (?: treated[ ]for | escaped[ ]with | walked[ ]away[ ]with ) [ ] (?: [\p{L}-]{1,14}[ ] ){0,3} (?: cuts | bruises ) \b`,
    produce: of('injured', (m) => (/^(?:with|from|has|had)/i.test(m.text) ? direct(m) : subject(m))),
    examples: [
      ['Twelve persons sustained minor injuries in the blast.', { who: 'Twelve persons', outcome: 'injured', min: 12 }],
      ['Eight people were taken to Lima General with minor injuries.', { who: 'Eight people', min: 8 }],
      ['Officers found a man with a gunshot wound to the leg.', { who: 'a man', min: 1 }],
      ['A second man was found alive with gunshot wounds.', { who: 'A second man', min: 1 }],
      ['A boy walked into Saint Ann hospital with a gunshot wound to his back.', { who: 'A boy', min: 1 }],
      ['Nine pupils were treated for minor cuts.', { who: 'Nine pupils', min: 9 }],
    ],
    counterexamples: ['The striker is out with a hamstring strain.', 'The company suffered losses.'],
  },
  {
    name: 'injured/hospital',
    gate: /hospital|medical|trauma|clinic|infirmary|emergency|icu/i,
    pattern: re`\b (?: ${BE} [ ] )? ${ADV} (?: taken | rushed | airlifted | flown | transported | transferred | admitted | brought | shifted | evacuated | referred | moved | treated | hospitali[sz]ed | carried | driven | recovering | being[ ]treated ) [ ] (?: (?: by | in | via )[ ](?: [\p{L}]{1,14}[ ] ){1,3} )? (?: to | at | in | into ) [ ] ${CARE} \b`,
    produce: of('injured', subject),
    examples: [
      ['Both were taken to hospital. Four men were rushed to a nearby hospital.', { who: 'Four men', min: 4 }],
    ],
    counterexamples: ['The body was taken to the hospital.', 'The equipment was brought to the hospital.'],
  },
  {
    name: 'injured/sent',
    gate: /hospital|medical|trauma|clinic|infirmary|emergency|icu/i,
    pattern: re`\b (?: sen(?:ds?|t|ding) | put(?:s|ting)? | land(?:s|ed|ing)? ) (?= [ ] (?: [\p{L}\p{N},-]{1,20} [ ] ){1,8} (?: to | in ) [ ] ${CARE} \b )`,
    produce: of('injured', object),
    examples: [['The shooting sent five people to the hospital.', { who: 'five people', outcome: 'injured', min: 5 }]],
    counterexamples: ['She sent a letter to the hospital.'],
  },
  {
    name: 'injured/condition',
    gate: /condition|state|intensive|icu|life support|coma|listed|reported|described/i,
    pattern: re`\b (?: (?: ${BE} | remains? | listed | reported )[ ] ${ADV} (?: listed[ ] )? )? in [ ] (?: an?[ ] )? (?: critical | serious | stable | grave | fair | good | guarded | extremely[ ]critical | serious-to-critical ) (?: (?: [ ]but | [ ]and | [ ]or | , )[ ](?: stable | critical | serious ) )? [ ] (?: condition | state )s? \b | \b (?: (?: ${BE} | remains? )[ ] ${ADV} )? (?: in[ ] | on[ ] ) (?: the[ ] | an?[ ](?: induced[ ] | deep[ ] )? )? (?: intensive[ ]care | ICU | life[ ]support | coma ) \b | \b ${BE} [ ] (?: listed | reported | described ) [ ] (?: as | in ) [ ] (?: being[ ](?: in[ ] )? )? (?: critical | serious | stable | fair | good | grave ) \b`,
    produce: (m) => {
      const found = of('injured', subject)(m);
      return found && !(/^in /i.test(m.text) && /patients?$/i.test(found.who)) ? found : null; // 'there were 17 patients | in the ICU'
    },
    examples: [
      [
        'A 19-year-old woman was in critical condition on Sunday.',
        { who: 'A 19-year-old woman', outcome: 'injured', min: 1 },
      ],
    ],
    counterexamples: [
      'There were 17 patients in the ICU.',
      'The bridge is in critical condition.',
      'The hospital has ten beds in intensive care.',
    ],
  },
  {
    name: 'injured/condition-of',
    gate: /condition of/i,
    pattern: re`\b condition [ ] of \b (?= [ ] [^.;]{2,60} [ ] (?: is | are | was | were | remain(?:s|ed) ) [ ] (?: (?: also | stated | said | reported | described )[ ] )? (?: to[ ]be[ ] | as[ ] )? (?: critical | serious | stable | grave ) \b )`,
    produce: (m) => counted(of('injured', object)(m)),
    examples: [['The condition of two of them is said to be critical.', { who: 'two', outcome: 'injured', min: 2 }]],
    counterexamples: ['The condition of the roads is serious.', 'The condition of the two banks is critical.'],
  },
  {
    name: 'injured/critical',
    gate: /critical/i,
    pattern: re`\b (?: (?: is | are | was | were )[ ] (?: still[ ] )? )? critical (?:ly[ ]ill)? (?= $ | [.,;] | [ ](?: after | in | following | as )\b )`,
    produce: of('injured', (m) =>
      /^c/i.test(m.text) || areOthers(m) ? direct(m) : SOME.test(before(m)) ? subject(m) : null,
    ),
    examples: [['Six more critical after bus crash', { who: 'Six more', outcome: 'injured', min: 6 }]],
    counterexamples: ['The two were critical.', 'Water is critical in summer.'],
  },
  {
    name: 'injured/struck',
    gate: /hit|struck|grazed|wounded/i,
    pattern: re`\b (?<be> (?: ${BE} )[ ] ${ADV} )? (?<verb> hit | struck | grazed | wounded ) [ ] (?: (?: [\p{L}]{1,12}[ ] ){0,3} (?: in | on ) [ ] (?: the | his | her | their | both | an? ) [ ] (?: [\p{L}]{1,12}[ ] ){0,2} (?: head | face | neck | chest | back | stomach | abdomen | torso | shoulder | arm | hand | finger | leg | thigh | knee | calf | foot | feet | ankle | hip | buttocks? | ear | eye | legs | arms | side | groin | elbow | wrist | upper[ ]body | jaw | ribs | cross-?fire ) | by [ ] (?: [\p{L}-]{1,14}[ ] ){0,3} (?: bullets? | gunfire | shrapnel | pellets | shots? | rounds? | fragments? | splinters? | debris | cars? | trucks? | vehicles? | trains? | bus | glass ) | with [ ] (?: an?[ ] )? bullets? ) \b`,
    produce: of('injured', (m) => (m.group('be') ? subject(m) : (object(m, 'verb') ?? subject(m)))),
    examples: [
      ['One officer was hit in the ear after gunfire.', { who: 'One officer', outcome: 'injured', min: 1 }],
      ['Two teenagers were struck by stray bullets.', { who: 'Two teenagers', min: 2 }],
      ['The boy wounded his brother in the leg.', { who: 'his brother', min: 1 }],
      ['Someone threw a bottle and hit a driver in the face.', { who: 'a driver', min: 1 }],
    ],
    counterexamples: ['The house was struck by a bullet.', 'Prices hit a new high in the third week.'],
  },
  {
    name: 'missing/state',
    gate: /missing|unaccounted|disappear|vanish/i,
    pattern: re`\b (?: (?: ${BE} | went | go(?:es|ne)? | going | (?: (?: was | were )[ ] )? (?: reported | listed[ ]as ) | remains? | has | have | had )[ ] ${ADV} )? (?: missing | unaccounted[ ]for | disappeared | vanished ) \b (?! [ ](?: out | the | person | persons | posters? | link ) )`,
    produce: of('missing', (m) =>
      OF_A_BODY.test(before(m)) ? null : /^(?:missing|unacc|listed|reported)/i.test(m.text) ? direct(m) : subject(m),
    ),
    examples: [
      ['Another officer went missing on Monday.', { who: 'Another officer', outcome: 'missing', min: 1 }],
      ['Four sailors are still missing.', { who: 'Four sailors', outcome: 'missing', min: 4 }],
    ],
    counterexamples: ['The money went missing.', 'He is missing out.'],
  },
  {
    name: 'abducted/held',
    gate: /hostage|captive|prisoner|against|taken/i,
    pattern: re`\b (?: (?: ${BE} | being )[ ] ${ADV} )? (?: (?: taken | held | kept )[ ](?: hostage | captive | prisoner | against[ ]their[ ]will ) | taken[ ](?: away[ ]by (?! [ ] (?: an?[ ] | the[ ] )? (?: air[ ] )? (?: ambulance | paramedics | medics | helicopter | car | bus | boat | train | relatives | family | police | officers )\b ) | from (?! [ ] (?: ${MONTH} \b | ${WEEKDAY} \b | \d ) ) ) ) \b`,
    produce: of('abducted', subject),
    examples: [
      ['Eleven workers were taken hostage by rebels.', { who: 'Eleven workers', outcome: 'abducted', min: 11 }],
      ['Three nurses were taken from Mariupol by rebels.', { who: 'Three nurses', outcome: 'abducted', min: 3 }],
    ],
    counterexamples: [
      'The economy is held hostage by oil.',
      'A woman was taken away by ambulance.',
      'It is a survey of 900 adults taken from May 13 on.',
    ],
  },
  {
    name: 'detained/custody',
    gate: /custody|rounded|picked/i,
    pattern: re`\b (?: ${BE} [ ] ${ADV} )? (?: (?: taken | remanded )[ ](?: in | into )[ ](?: police[ ] )? custody | taken[ ]away[ ]by[ ](?: police | officers ) | rounded[ ]up | picked[ ]up[ ](?: by[ ](?: police | troops | soldiers ) | for[ ]questioning ) ) \b`,
    produce: of('detained', subject),
    examples: [['Three suspects were taken into custody.', { who: 'Three suspects', outcome: 'detained', min: 3 }]],
    counterexamples: ['The files were taken into custody.'],
  },
  {
    name: 'displaced/homeless',
    gate: /home/i,
    pattern: re`\b (?: ${BE} [ ] )? (?: left | made | rendered | remain | were[ ](?: forced | driven )[ ](?: from | out[ ]of ) | have[ ]fled | fled | flee | (?: (?: has | have | had )[ ] )? lost[ ]their ) [ ] (?: homeless | (?: their[ ] )? homes? ) \b`,
    produce: of('displaced', (m) => direct(m) ?? subject(m)),
    examples: [['Some 4,000 residents have fled their homes.', { outcome: 'displaced', min: 4000 }]],
    counterexamples: ['The storm left their homes dark.'],
  },
  {
    name: 'displaced/forced',
    gate: /home|flee|leave|abandon|jungle|forest|bush|hills|mountains|exile|camp/i,
    pattern: re`\b (?: forc(?:es|ed|ing) | driv(?:es|ing|en) | drove | push(?:es|ed|ing) | sen(?:ds|t|ding) ) (?= [ ] [^.;]{4,60} [ ] (?: (?: from | out[ ]of )[ ] (?: their[ ] )? homes? | into[ ] (?: the[ ] )? (?: jungle | forests? | bush | hills | mountains | exile | camps? ) | fleeing | to[ ] (?: flee | leave | abandon )[ ] ) )`,
    produce: of('displaced', object),
    examples: [
      ['Shelling drove 6,000 villagers into the jungle.', { outcome: 'displaced', min: 6000 }],
      ['The fighting has forced more than 30,000 people from their homes.', { outcome: 'displaced', min: 30_000 }],
      ['Shelling sent hundreds of villagers fleeing across the border.', { outcome: 'displaced', min: 200 }],
    ],
    counterexamples: [
      'The storm forced officials to leave the talks early.',
      'Rain forced the boats from their moorings.',
    ],
  },
  {
    name: 'injured/treated',
    gate: /treat/i,
    pattern: re`\b treat(?:s|ed|ing)? (?= [ ] [^.;,]{3,60} [ ] (?: for | with | who[ ]had | suffering )[ ] [^.;,]{0,30} (?: injur | wound | burns?\b | gunshot | fracture | smoke | broken[ ]bones | bruises\b | cuts\b | bites\b ) )`,
    produce: of('injured', object),
    examples: [['Doctors treated 40 people for broken bones.', { who: '40 people', outcome: 'injured', min: 40 }]],
    counterexamples: ['She treated the garden for pests.'],
  },
];

/** Headlines tell in the present what the text tells in the past; elsewhere 'dies' is of people in general. */
const isHeadline = ({ sentence }: Match): boolean =>
  (sentence.index === 0 || sentence.paragraph.kind !== 'body') && !/[.!?:;,]["')\]]*$/.test(sentence.text);

/** 'Relatives of the Detained and Disappeared' */
const OF_A_BODY = /\b(?:detained and|relatives of the) $/i;

/** 'Two children die every minute': of nobody in particular. */
const EVERY = /\b(?:every|each|per|annually|daily|on average)\b|\ba (?:day|week|month|year)\b/i;

/** 'politically dead' */
const FIGURATIVELY = /\b(?:politically|commercially|financially|creatively|socially|spiritually)\b/i;

/** Who is critical and told beside others is ill of it: 'two others were critical', '17 of whom are critical'; alone, people are critical of something. */
const areOthers = (m: Match): boolean => justBefore(m)?.form === 'another' || justBefore(m)?.noun === 'others';
const SOME = / of (?:whom|them) $/;
