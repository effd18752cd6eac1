/** A colour as every program that reads SVG knows it. */
export interface PlainColour {
	/** `#rrggbb` */
	readonly hex: string;
	/** From 0 to 1. */
	readonly opacity: number;
}

const known = new Map<string, PlainColour>();

/** A computed colour, in whatever notation: a browser mixes colours as `oklab(…)`, which hardly any other program reads. */
export function plainColour(computed: string): PlainColour {
	const colour = known.get(computed) ?? converted(computed);
	known.set(computed, colour);
	return colour;
}

/** The attribute that paints in a computed colour, and its opacity where it has one. */
export function paint(attribute: 'fill' | 'stroke', computed: string): string {
	const { hex, opacity } = plainColour(computed);
	return `${attribute}="${hex}"${opacity < 1 ? ` ${attribute}-opacity="${opacity}"` : ''}`;
}

function converted(computed: string): PlainColour {
	if (computed === 'transparent') return { hex: '#000000', opacity: 0 };
	const { opaque, opacity } = parted(computed);
	const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	if (context === null) return { hex: '#000000', opacity };
	context.fillStyle = opaque;
	context.fillRect(0, 0, 1, 1);
	const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
	const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
	return { hex: `#${hex}`, opacity };
}

/** Taken apart, since a pixel keeps little of a colour that is nearly transparent. */
function parted(computed: string): { readonly opaque: string; readonly opacity: number } {
	const slashed = /^(.*?)\s*\/\s*([\d.]+)\)$/.exec(computed);
	if (slashed !== null) return { opaque: `${slashed[1] ?? ''})`, opacity: Number(slashed[2]) };
	const commas = /^rgba\((.*),\s*([\d.]+)\)$/.exec(computed);
	if (commas !== null) return { opaque: `rgb(${commas[1] ?? ''})`, opacity: Number(commas[2]) };
	return { opaque: computed, opacity: 1 };
}
