import { group } from 'd3-array';
import type { Counts } from '../../dataset/dataset.ts';
import { isDeath, isDeathOrCapture, isLoss } from '../../dataset/loss.ts';
import type { FateNames } from '../../dataset/vocabulary.ts';
import type { Tables } from '../../reading/read-dataset.ts';
import { cellOf } from '../../reading/table.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { Answers } from '../recipe.ts';
import type { ReportLines } from '../report/report-lines.ts';

/**
 * What a dataset counts where it does not say: fates where at least half of those whose end it tells died or were captured;
 * else who is in post, or is there.
 */
export function countsIn(tables: Tables): Counts {
	const { told, lost } = endsIn(tables);
	return lost > 0 && lost * 2 >= told ? 'fate' : 'post';
}

/** The same as the user settles it. Where some were lost and others only left, the report says what was decided. */
export function settledCounts(tables: Tables, answers: Answers, lines: ReportLines): Counts {
	const counts = countsIn(tables);
	const { told, lost } = endsIn(tables);
	const share = `${lost} of ${told} people whose end is told ${lost === 1 ? 'was' : 'were'} lost`;
	if (lost > 0 && lost < told) {
		lines.add('guessed', {
			about: ['counts'],
			say: () =>
				counts === 'fate'
					? `The picture counts what became of people, since ${share}.`
					: `The picture counts who is in post, since only ${share}.`,
			mends: counts === 'fate' ? { post: 'Count who is in post' } : { fate: 'Count who was lost' }
		});
	}
	const answer = answers('counts');
	return answer === 'fate' || answer === 'post' ? answer : counts;
}

/**
 * What the two ends of a fate are called in a dataset that counts fates and does not say. Where all losses are deaths people are
 * alive or dead. Somebody who was captured is alive too, so that where one was, those who are not lost are free.
 */
export function fatesIn(tables: Tables, counts: Counts): Partial<FateNames> {
	if (counts === 'post') return {};
	const reports = tables.get('reports');
	const losses = reports?.rows.map((row) => ({ what: cellOf(reports, row, 'what') })).filter(isLoss) ?? [];
	if (losses.some(({ what }) => what === 'captured')) return { notLost: 'free' };
	return losses.every(isDeath) ? { lost: 'dead' } : {};
}

/** Of how many people tables tell that they were lost or that all their terms are over, and how many of these were lost. */
function endsIn(tables: Tables): { readonly told: number; readonly lost: number } {
	const [reports, terms] = [tables.get('reports'), tables.get('occupancies')];
	const losses = reports?.rows.filter((row) => isDeathOrCapture({ what: cellOf(reports, row, 'what') })) ?? [];
	const lost = new Set(losses.map((row) => reports && cellOf(reports, row, 'person')));
	const isOver = (end: string) => Number.isFinite(parseEdtf(end)?.latest ?? Infinity);
	const left = [...group(terms?.rows ?? [], (row) => terms && cellOf(terms, row, 'person'))]
		.filter(([, theirs]) => theirs.every((row) => terms && isOver(cellOf(terms, row, 'end'))))
		.map(([person]) => person);
	return { told: new Set([...lost, ...left]).size, lost: lost.size };
}
