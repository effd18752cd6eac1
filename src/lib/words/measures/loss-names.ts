import type { FateNames } from '../../dataset/vocabulary.ts';

/** What losses are called in text. */
export interface LossNames {
	/** Of a person, as in "lost from this date". */
	readonly lost: string;
	/** What a report tells of, as in "report of a loss". */
	readonly reported: string;
	/** What the end mark of a lane stands for. */
	readonly endMark: string;
	/** One loss, and several. */
	readonly loss: string;
	readonly losses: string;
	/** The heading of the survivors. */
	readonly survival: string;
	/** What survivors did, and what others are, as in "estimated to have come through", "half lost". */
	readonly cameThrough: string;
	readonly stayed: string;
	readonly gone: string;
	/** From what on somebody who comes back counts as lost, and from what on no longer. */
	readonly pause: string;
}

const ofLives: LossNames = {
	lost: 'lost',
	reported: 'loss',
	endMark: 'loss',
	loss: 'loss',
	losses: 'losses',
	survival: 'Survivors of the roster',
	cameThrough: 'came through',
	stayed: 'come through',
	gone: 'lost',
	pause: 'capture on, and at risk again from their release'
};

/** What losses are called: "lost", "losses"; where posts are counted "not in post", "departures". */
export function lossNames({ lost = '', dead }: Partial<FateNames> = {}): LossNames {
	if (dead === undefined) return ofLives;
	return {
		lost,
		reported: 'death, capture or departure',
		endMark: 'death or capture',
		loss: 'departure',
		losses: 'departures',
		survival: 'How long the roster stayed',
		cameThrough: 'stayed',
		stayed: 'stayed',
		gone: 'left',
		pause: 'departure on, and at risk again from their return'
	};
}
