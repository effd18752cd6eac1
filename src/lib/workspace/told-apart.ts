import { group } from 'd3-array';
import type { Listed } from './workspace.ts';

/** Datasets of which those that share a title have a number behind it, from the second on, in the order in which they were opened. */
export function toldApart(listed: readonly Listed[]): readonly Listed[] {
	const numbers = new Map(
		[...group(listed, ({ title }) => title).values()].flatMap((same) =>
			[...same].sort((a, b) => openedFirst(a) - openedFirst(b)).map(({ id }, index) => [id, index + 1] as const)
		)
	);
	return listed.map((each) => {
		const number = numbers.get(each.id) ?? 1;
		return number === 1 ? each : { ...each, title: `${each.title} (${number})` };
	});
}

function openedFirst(listed: Listed): number {
	return 'isUnreadable' in listed ? Infinity : listed.opened;
}
