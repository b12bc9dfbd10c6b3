import { CAPITAL_GATE, CAPITALS } from '../../src/locations/capitals.ts';
import { FACILITIES, FACILITY_GATE } from '../../src/locations/rules.ts';
import { testRules } from '../rules.ts';

testRules(FACILITIES, { gate: FACILITY_GATE });
testRules(CAPITALS, { gate: CAPITAL_GATE });
