import { GATE, harmRules } from '../../src/casualties/rules/index.ts';
import { testRules } from '../rules.ts';

testRules(harmRules(), { gate: GATE });
