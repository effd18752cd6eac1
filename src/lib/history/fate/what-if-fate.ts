import type { WhatIf } from '../../view/view.ts';
import type { Day } from '../../time/day.ts';
import type { Fate } from './fate.ts';
import { fateOf, type FateOverTime } from './evidence.ts';

/** The fate that a what-if gives, whatever the reports say: alive throughout, or alive before a day and lost from it on. */
export function whatIfFate(whatIf: WhatIf, firstDay: Day): FateOverTime {
	const alive: Fate = { ...fateOf('alive', [], undefined), whatIf: true };
	if (whatIf.kind === 'alive') return { fateOn: () => alive, turningDays: [firstDay] };
	const { from } = whatIf;
	const lost: Fate = { ...alive, kind: 'lost', loss: { earliest: from, latest: from } };
	return { fateOn: (day) => (day < from ? alive : lost), turningDays: [firstDay, from] };
}

/**
 * The same where posts are counted: in post throughout, or as recorded before a day and out of post from it on.
 *
 * @param recorded without the what-if
 */
export function postWhatIf(whatIf: WhatIf, recorded: FateOverTime, firstDay: Day): FateOverTime {
	const supposed = whatIfFate(whatIf, firstDay);
	if (whatIf.kind === 'alive') return supposed;
	return {
		fateOn: (day) =>
			day < whatIf.from ? { ...recorded.fateOn(day), whatIf: true } : { ...supposed.fateOn(day), lossBy: 'posts' },
		turningDays: [...recorded.turningDays, ...supposed.turningDays]
	};
}
