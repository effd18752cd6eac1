import { px } from './drawn-item.ts';
import { paint } from './plain-colour.ts';

/** Two colours in turn across stripes: what a repeating gradient with hard edges shows. */
interface Hatch {
	/** In degrees, clockwise, 0 upward. */
	readonly angle: number;
	readonly first: string;
	readonly second: string;
	/** The width of the first stripe, and of both, in pixels. */
	readonly stripe: number;
	readonly period: number;
}

/** The patterns that drawn boxes are filled with, each once. */
export class Hatches {
	readonly #prefix: string;
	readonly #patterns = new Map<string, string>();

	/** @param prefix begins the id of each, since several drawings may stand in one picture */
	constructor(prefix: string) {
		this.#prefix = prefix;
	}

	/** The id of the pattern of a computed background image, or undefined if it is no hatch. */
	idOf(image: string): string | undefined {
		const hatch = hatchFrom(image);
		if (hatch === undefined) return undefined;
		const id = `${this.#prefix}-hatch-${[...this.#patterns.keys(), image].indexOf(image)}`;
		this.#patterns.set(image, patternOf(id, hatch));
		return id;
	}

	/** The patterns, to stand in `defs`. */
	get svg(): string {
		return [...this.#patterns.values()].join('');
	}
}

function hatchFrom(image: string): Hatch | undefined {
	const inside = /^repeating-linear-gradient\((-?[\d.]+)deg, (.*)\)$/.exec(image);
	if (inside === null) return undefined;
	const stops = [...(inside[2] ?? '').matchAll(/(#?[a-z0-9]+(?:\([^)]*\))?)((?:\s+[\d.]+px)+)/gi)].map(
		([, colour = '', ends = '']) => ({ colour, ends: ends.trim().split(/\s+/).map(parseFloat) })
	);
	const [first, last] = [stops[0], stops.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const stripe = Math.max(...stops.filter(({ colour }) => colour === first.colour).flatMap(({ ends }) => ends));
	const period = Math.max(...last.ends);
	return { angle: Number(inside[1]), first: first.colour, second: last.colour, stripe, period };
}

/** Stripes run across the direction of the gradient, so that upright ones are those of a gradient to the right. */
function patternOf(id: string, { angle, first, second, stripe, period }: Hatch): string {
	const size = `width="${px(period)}" height="${px(period)}"`;
	return [
		`<pattern id="${id}" ${size} patternUnits="userSpaceOnUse" patternTransform="rotate(${px(angle - 90)})">`,
		`<rect ${size} ${paint('fill', second)}/>`,
		`<rect width="${px(stripe)}" height="${px(period)}" ${paint('fill', first)}/></pattern>`
	].join('');
}
