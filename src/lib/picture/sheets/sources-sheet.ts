import type { Dataset } from '../../dataset/dataset.ts';
import { sourcesSetAside } from '../../dataset/set-aside.ts';
import type { Lens } from '../../dataset/view.ts';
import type { Day } from '../../time/day.ts';
import { sourceRowsOf } from '../source-rows.ts';
import { daysIn, type Sheet } from './sheet.ts';

/** The sources that may be told of up to a day, with how much rests on each. */
export function sourcesSheet(dataset: Dataset, { setAside }: Lens, until: Day): Sheet {
	const byId = new Map(dataset.sources.map((source) => [source.id, source]));
	const aside = sourcesSetAside(dataset, setAside);
	const rows = sourceRowsOf(dataset, 'sources', until).map(({ source: id, name, title, date, all, alone }) => [
		id,
		name,
		title,
		...daysIn(date),
		id === undefined ? undefined : byId.get(id)?.url,
		all,
		alone,
		id !== undefined && aside.has(id) ? 'yes' : 'no'
	]);
	return {
		name: 'sources',
		columns: ['Id', 'Publisher', 'Title', 'From', 'To', 'Address', 'Records on it', 'On it alone', 'Set aside'],
		rows
	};
}
