import type { Report } from '$lib/dataset/dataset.ts';

/** A report in a headline: "Reported killed: near the river, airstrike". */
export function headingOf({ what, place, means }: Pick<Report, 'what' | 'place' | 'means'>): string {
	const how = [place, means].filter((part) => part !== '').join(', ');
	return `${fateSaid(what)}${how === '' ? '' : `: ${how}`}`;
}

function fateSaid(what: Report['what']): string {
	return what === 'unknown' ? 'Nothing known' : `Reported ${what}`;
}
