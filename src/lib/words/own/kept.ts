import { numberOf } from '../wording.ts';

/** How much is in a dataset: "23 people, 31 posts, 2 bodies"; what there is none of is left out. */
export function amountWords({
	people,
	posts,
	bodies
}: Readonly<Record<'people' | 'posts' | 'bodies', number>>): string {
	return [
		numberOf(people, 'person', 'people'),
		...(posts > 0 ? [numberOf(posts, 'post')] : []),
		...(bodies > 0 ? [numberOf(bodies, 'body', 'bodies')] : [])
	].join(', ');
}

/** A moment as people say it: "today, 14:20", "12 November 2026, 09:38". Both are milliseconds since 1970. */
export function momentWords(moment: number, now: number): string {
	const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(moment);
	const dayOf = (when: number) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(when);
	return `${dayOf(moment) === dayOf(now) ? 'today' : dayOf(moment)}, ${time}`;
}

/** Where a dataset is kept; its file counts only while it holds the last change. */
export function placeWords(
	changed: number,
	saved: { readonly when: number; readonly file: string } | undefined
): string {
	return saved === undefined || saved.when < changed
		? 'Kept in this browser only.'
		: `Kept in this browser, and in ${saved.file}.`;
}
