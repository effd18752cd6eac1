import { group, sort } from 'd3-array';
import type { Listed } from './workspace.ts';

/** Datasets of which those that share a title have a number behind it, from the second on, in the order in which they were opened. */
export function toldApart(listed: readonly Listed[]): readonly Listed[] {
	const numbers = new Map(
		[...group(listed, ({ title }) => title).values()].flatMap((same) =>
			sort(same, whenOpened).map(({ id }, index) => [id, index + 1] as const)
		)
	);
	return listed.map((each) => {
		const number = numbers.get(each.id) ?? 1;
		return number === 1 ? each : { ...each, title: `${each.title} (${number})` };
	});
}

/** One that cannot be read any more comes last. */
function whenOpened(listed: Listed): number {
	return 'isUnreadable' in listed ? Infinity : listed.opened;
}
