import type { Report } from '../../dataset/dataset.ts';
import { whatSaid } from './reports.ts';
import { capitalised } from '../wording.ts';
/** A report in a headline: "Reported killed: near the river, airstrike". */
export function headingOf({ what, place, means }: Pick<Report, 'what' | 'place' | 'means'>): string {
	const how = [place, means].filter((part) => part !== '').join(', ');
	return `${capitalised(whatReported(what))}${how === '' ? '' : `: ${how}`}`;
}

/** What a report says, after a name: "reported killed". */
export function whatReported(what: Report['what']): string {
	return what === 'unknown' ? whatSaid(what) : `reported ${whatSaid(what)}`;
}
