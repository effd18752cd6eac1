import { group } from 'd3-array';
import { parseEdtf } from '../../../time/edtf.ts';
import type { Gathering } from '../gathering.ts';
import { keyIn, type MadeRecord } from '../made-records.ts';

/** Tells of those who were released, or escaped, and of whom no report says that they were captured before. */
export function tellReleases({ reports, lines }: Gathering): void {
	for (const theirs of group(reports.all, (report) => keyIn(report, 'person')).values()) {
		const captures = theirs.filter(({ cells }) => cells.get('what') === 'captured');
		const releases = theirs.filter(({ cells }) => cells.get('what') === 'released');
		const alone = releases.find((release) => captures.every((capture) => isSurelyAfter(capture, release)));
		if (alone === undefined) continue;
		lines.add('toMend', {
			about: ['remark', alone.origin?.sheet ?? '', 'release-alone'],
			sheet: alone.origin?.sheet,
			row: alone.origin?.row,
			say: (count) =>
				count === 1
					? '1 person was released or escaped, but no capture is told. Add when it was.'
					: `${count} people were released or escaped, but no capture is told. Add when it was.`
		});
	}
}

function isSurelyAfter(one: MadeRecord, other: MadeRecord): boolean {
	const [first, last] = [one, other].map(({ cells }) => parseEdtf(cells.get('occurred') ?? ''));
	return first !== undefined && last !== undefined && first.earliest > last.latest;
}
