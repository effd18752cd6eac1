import type { Understood } from '../../lib/opening/report/import-report.ts';
import { numberOf } from '../../lib/words/wording.ts';
import type { Command } from '../command.ts';
import { nobodyFound, openGiven } from '../open-given.ts';
import { placeOf, sentenceOf, unsettled } from '../unsettled.ts';

/** Says what is understood of files, what was guessed and what is not used; what is to mend goes to stderr. */
export const check: Command = {
	name: 'check',
	usage: '<in…> [--recipe file]',
	about: 'Says what is understood of files or folders, and what is to mend: table:row:column.',
	options: ['recipe'],
	run: async (inputs, options, { result, say }) => {
		const { dataset, report } = await openGiven(inputs, options);
		const { understood, guessed, notUsed } = report;
		result(`Understood: ${figuresOf(understood)}\n`);
		for (const [title, items] of [['Guessed', guessed] as const, ['Kept, not used', notUsed] as const]) {
			if (items.length > 0) result(`${title}:\n`);
			for (const item of items) result(`  ${placeOf(item)}: ${sentenceOf(item)}\n`);
		}
		const left = unsettled(report);
		result(left.length === 0 ? 'Nothing is to be mended.\n' : `To mend: ${left.length}\n`);
		for (const line of left) say(line);
		if (dataset === undefined) say(nobodyFound);
		return dataset === undefined || left.length > 0 ? 1 : 0;
	}
};

/** "23 people, 31 posts, 1979 to 2026, from 80 of 82 rows". */
function figuresOf({ people, posts, bodies, terms, ties, reports, events, years, rowsUsed, rows }: Understood): string {
	const counts = [
		[people, 'person', 'people'],
		[posts, 'post', 'posts'],
		[bodies, 'body', 'bodies'],
		[terms, 'term', 'terms'],
		[ties, 'tie', 'ties'],
		[reports, 'report', 'reports'],
		[events, 'event', 'events']
	] as const;
	const said = counts
		.filter(([count], index) => count > 0 || index === 0)
		.map(([count, one, many]) => numberOf(count, one, many));
	const [first, last] = years ?? [];
	const span = first === last ? first : `${first} to ${last}`;
	return [...said, years === undefined ? 'no dates' : span, `from ${rowsUsed} of ${numberOf(rows, 'row')}`].join(', ');
}
