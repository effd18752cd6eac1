/** The words of a dataset: what the codes in its tables are called on screen, and how they are drawn. */
export interface Vocabulary {
	/** The kinds of tie by their codes in `ties.csv`, with those that are derived, in the order of a legend. */
	readonly ties: ReadonlyMap<string, TieKind>;
	/** The fields of work that a post can be about, in the order of a legend. */
	readonly portfolios: ReadonlyMap<string, Portfolio>;
	/** The sides that reports can speak for, with a label for each. */
	readonly sides: ReadonlyMap<string, string>;
	readonly fates: FateNames;
}

/** How a dataset calls the two ends of a fate. */
export interface FateNames {
	/** Those who are lost, as in "5 dead". */
	readonly lost: string;
	/** Those who are not, as in "2 alive". */
	readonly notLost: string;
	/** Those who died, where losses are of another kind: "dead" where being out of post is one. */
	readonly dead?: string | undefined;
}

/** A kind of tie between two persons. */
export interface TieKind {
	readonly id: string;
	readonly label: string;
	readonly directed: boolean;
	/** Whether it holds people together. Rivalry, for one, does not. */
	readonly binds: boolean;
	/** The words from the first end to the second: "Amir *deputy of* …". */
	readonly forward: string;
	/** The words from the second end to the first; the same as `forward` where the kind has no direction. */
	readonly backward: string;
}

/** A field of work, and the mark of whoever works in it. */
export interface Portfolio {
	readonly id: string;
	readonly label: string;
	readonly shape: Shape;
	readonly icon: Icon;
}

/** The shapes that a mark can have. */
export const shapes = [
	'hexagon',
	'square',
	'shield',
	'diamond',
	'octagon',
	'pentagon',
	'parallelogram',
	'trapezium',
	'circle'
] as const;

/** One of {@link shapes}. */
export type Shape = (typeof shapes)[number];

/** The icons that a mark can bear. */
export const icons = [
	'star',
	'chevrons',
	'padlock',
	'megaphone',
	'book',
	'coins',
	'lorry',
	'pin',
	'people',
	'person',
	'anchor',
	'globe',
	'scales',
	'crate',
	'document'
] as const;

/** One of {@link icons}. */
export type Icon = (typeof icons)[number];

/** The kinds of tie that are derived from posts. A dataset can state them too, and name them otherwise. */
export const derivedTies = {
	/** One's post reports to the other's. */
	command: { label: 'command', directed: true, binds: true, forward: 'commander of', backward: 'commanded by' },
	/** Both sit in one collegial body. */
	council: {
		label: 'council',
		directed: false,
		binds: true,
		forward: 'in council with',
		backward: 'in council with'
	}
} as const;

/** For people without a post, and posts without a portfolio. */
export const noPortfolio: Portfolio = { id: '', label: 'other', shape: 'circle', icon: 'person' };

/**
 * The kind of tie of an id.
 *
 * @throws RangeError if there is none
 */
export function tieKindOf({ vocabulary }: { readonly vocabulary: Pick<Vocabulary, 'ties'> }, id: string): TieKind {
	const kind = vocabulary.ties.get(id);
	if (kind === undefined) throw new RangeError(`No kind of tie ${id}`);
	return kind;
}
