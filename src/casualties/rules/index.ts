import type { Rule } from '../../rules/index.ts';
import type { Harm } from '../harm.ts';
import { blowRules } from './blows.ts';
import { careRules } from './care.ts';
import { fateRules } from './fates.ts';
import { heldRules } from './held.ts';
import { lossRules } from './losses.ts';
import { nounRules } from './nouns.ts';
import { shareRules } from './shares.ts';
import { stateRules } from './states.ts';
import { tollRules } from './tolls.ts';
import { verbRules } from './verbs.ts';

let all: readonly Rule<Harm>[] | undefined;

/** Every rule for harm, made on first use since the verbs come from the lexicon. */
export function harmRules(): readonly Rule<Harm>[] {
  all ??= [
    ...stateRules,
    ...verbRules(),
    ...nounRules,
    ...tollRules,
    ...fateRules(),
    ...lossRules(),
    ...blowRules,
    ...careRules,
    ...heldRules,
    ...shareRules,
  ];
  return all;
}

/** A sentence without one of these words tells of no harm; spares nineteen sentences of twenty. */
export const GATE =
  /\b(?:kill|murder|assassin|slay|slain|slew|execut|behead|decapitat|lynch|massacr|slaughter|strang|electrocut|neutrali|eliminat|liquidat|martyr|injur|wound|hurt|harm|maim|sho[ot]t?|stab|knif|beat|assault|thrash|hack|tortur|maul|burn|scald|graze|hospital|paraly|rape|abduct|kidnap|arrest|detain|detention|apprehend|nabbed|imprison|jail|displac|evacuat|uproot|die[ds]?\b|dying|death|dead|perish|drown|suffocat|succumb|passed (?:away|on)|bled to|los(?:t|ing) (?:his|her|their|my|our|an?|one|both|t[hwe][a-z]{1,8}|four|five|six|seven|eight|nine|eleven|part|\d[\d,]*|at least|more than|dozens|hundreds)\b|feared|martyrdom|(?:listed|reported|described) (?:as|in)\b|amputat|severed|crushed|(?:believed|presumed|thought) (?:to|buried|trapped|lost|still)|coma\b|smoke inhal|cuts\b|bruises|critical|serious|stable|grave|fair|good condition|guarded|struck|strik|hit\b|hits\b|hitting|bullet|shrapnel|pellets|\bcosts? |throats?\b|supreme|ultimate|bit(?:es?|ten|ing)?\b|trampl|seiz|took away|takes? away|taking away|whisk|carr(?:y|ied|ies) off|marched off|costing |refuge\b|shelter\b|(?:buried|trapped)\b|hanged|into (?:the )?(?:jungle|forests?|bush|hills|mountains|exile|camps?)|behind bars|prison\b|missing|unaccounted|disappear|vanish|hostage|held|captive|prisoner|custody|rounded up|picked up|homeless|gunn|mow(?:s|ed|n|ing) |r[ua]n(?:s|ning)? over|buried alive|un(?:hurt|scathed)|uninjured|unharmed|of them\b|of whom\b|of the victims|the (?:figure|number|count|total|tally)\b|whereabouts|broken|broke (?:his|her|their|both|an?|one|two|several)\b|breaking (?:his|her|their|both|an?)\b|fractur|blinded|crippled|unconscious|own li|(?:him|her|them)sel|identified as|named as|freez|frozen|froze|intensive care|life support|captur|treat(?:s|ed|ing)\b|among th|(?:from|out of) their homes?|fleeing|fled|flee\b|bod(?:y|ies)|corpse|remains|li(?:fe|ves)\b|fatal|of the dead|casualt|toll\b|homicide|slaying|medical cent|clinic|infirmary|trauma cent|emergency room|ICU\b|taken)/i;
