/** How a kind of tie reads: its name in a legend, and the words between its two ends. */
interface TieKindWords {
	readonly name: string;
	readonly directed: boolean;
	/** From the first end to the second: "Amir *deputy of* …". */
	readonly forward: string;
	/** From the second end to the first; the same as `forward` where the kind has no direction. */
	readonly backward: string;
}

/** The kinds of tie that sources state, in the order of a legend. */
export const statedTieKinds = {
	deputy: { name: 'deputy', directed: true, forward: 'deputy of', backward: 'superior of' },
	command: { name: 'command', directed: true, forward: 'commander of', backward: 'commanded by' },
	appointment: { name: 'appointment', directed: true, forward: 'appointed', backward: 'appointed by' },
	service: { name: 'service', directed: true, forward: 'in the service of', backward: 'served by' },
	mentorship: { name: 'mentorship', directed: true, forward: 'mentor of', backward: 'mentored by' },
	association: { name: 'association', directed: false, forward: 'associate of', backward: 'associate of' },
	alliance: { name: 'alliance', directed: false, forward: 'allied with', backward: 'allied with' },
	rivalry: { name: 'rivalry', directed: false, forward: 'rival of', backward: 'rival of' },
	detention: { name: 'detention', directed: false, forward: 'detained with', backward: 'detained with' }
} as const satisfies Readonly<Record<string, TieKindWords>>;

/** A kind of tie that `ties.csv` can state. */
export type TieKind = keyof typeof statedTieKinds;
