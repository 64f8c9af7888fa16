import { fileOf, type Rule } from './geodata.ts';

const HARM = ['killed', 'wounded', 'casualties'];

/** Numbers make sense: bounds in order, people counted whole, and never 0 for "not reported". */
export const checkFigures: Rule = (geodata, report) => {
	for (const event of geodata.events.values()) {
		event.claims.forEach(({ topic, value }, i) => {
			const fault = (field: string, reason: string) => report(fileOf(event), `claims.${i}.${field}`, reason);
			if (!value) return;
			const { min, max, unit, words } = value;
			if (min !== null && max !== null && min > max)
				fault('value.min', `${min} is more than the maximum, ${max}`);
			if (min === null && max === null && !words)
				fault('value.words', 'a value without a number keeps the words of the source');
			if (HARM.includes(topic) && unit !== 'people' && unit !== 'percent')
				fault('value.unit', `harm is counted in people, not ${unit}`);
			if (unit === 'people' && [min, max].some((figure) => figure !== null && !Number.isInteger(figure)))
				fault('value', 'people are counted in whole numbers');
			if ((min === 0 || max === 0) && !words)
				fault('value', '0 must be said by the source; keep its words, or leave the value out');
		});
	}
};
