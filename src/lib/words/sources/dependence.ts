import { type SourcedKind, sumOf, type Tally, type SourceDependence } from '../../history/known/source-dependence.ts';
import { numberOf } from '../wording.ts';

const singular: Readonly<Record<SourcedKind, string>> = {
	reports: 'report',
	occupancies: 'occupancy',
	ties: 'tie',
	events: 'event',
	values: 'value',
	people: 'person',
	posts: 'post',
	bodies: 'body',
	rosters: 'roster'
};

/** A tally in words, one kind after the other: "3 reports", "1 occupancy". */
export function tallyParts(tally: Tally): readonly string[] {
	return [...tally].map(([kind, number]) => numberOf(number, singular[kind], kind));
}

/** How much rests on something: "31 records rest on it, 9 on nothing else". */
export function dependenceWords({ all, alone }: SourceDependence): string {
	const [number, only] = [sumOf(all), sumOf(alone)];
	if (number === 0) return 'no record rests on it';
	const rest = number === 1 ? '1 record rests on it' : `${number} records rest on it`;
	if (only === number) return `${rest} and on nothing else`;
	return only === 0 ? `${rest}, each on something else too` : `${rest}, ${only} on nothing else`;
}
