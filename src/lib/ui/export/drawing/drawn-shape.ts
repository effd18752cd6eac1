import { type DrawnItem, itemIn, type Origin, px } from './drawn-item.ts';
import { plainColour } from './plain-colour.ts';

/** What says where a shape is; all else is said by style. */
const geometry: Readonly<Record<string, readonly string[]>> = {
	path: ['d'],
	circle: ['cx', 'cy', 'r'],
	ellipse: ['cx', 'cy', 'rx', 'ry'],
	rect: ['x', 'y', 'width', 'height', 'rx'],
	line: ['x1', 'y1', 'x2', 'y2'],
	polygon: ['points'],
	polyline: ['points']
};

/** The shapes of an SVG element on the page, where they stand on the screen, with the look they have there. */
export function drawnShapes(
	svg: SVGSVGElement,
	origin: Origin,
	layer: number,
	patterns: Map<string, string>
): DrawnItem[] {
	const items: DrawnItem[] = [];
	for (const shape of svg.querySelectorAll<SVGGraphicsElement>(Object.keys(geometry).join())) {
		if (shape.closest('defs, pattern, clipPath, mask') !== null) continue;
		const matrix = shape.getScreenCTM();
		if (matrix === null) continue;
		const style = getComputedStyle(shape);
		items.push(itemIn(shape.getBoundingClientRect(), origin, layer, shapeSvg(shape, style, matrix, origin)));
		notePattern(svg, style.fill, patterns);
	}
	return items;
}

function shapeSvg(shape: Element, style: CSSStyleDeclaration, { a, b, c, d, e, f }: DOMMatrix, origin: Origin): string {
	const [x, y] = [e - origin.x, f - origin.y];
	const look = lookOf(style);
	const path = shape.getAttribute('d') ?? '';
	if (style.vectorEffect === 'non-scaling-stroke' && /^[ML\d\s.,-]+Z?$/.test(path)) {
		// Written in pixels, since a stroke that does not scale is not what every program knows.
		const placed = path.replaceAll(
			/(-?[\d.]+)[\s,]+(-?[\d.]+)/g,
			(_, across: string, down: string) => `${px(Number(across) * a + x)} ${px(Number(down) * d + y)}`
		);
		return `<path d="${placed}" ${look}/>`;
	}
	const tag = shape.tagName.toLowerCase();
	const matrix = [a, b, c, d].map((part) => Math.round(part * 10_000) / 10_000).join(' ');
	return `<${tag} ${geometryOf(shape)} transform="matrix(${matrix} ${px(x)} ${px(y)})" ${look}/>`;
}

/** The look of a shape as attributes, since style sheets stay behind. */
function lookOf(style: CSSStyleDeclaration): string {
	return [
		painted('fill', style.fill, style.fillOpacity),
		painted('stroke', style.stroke, style.strokeOpacity),
		...(style.stroke === 'none' ? [] : [`stroke-width="${px(parseFloat(style.strokeWidth))}"`]),
		...(style.strokeDasharray === 'none' ? [] : [`stroke-dasharray="${style.strokeDasharray.replaceAll('px', '')}"`]),
		...(style.strokeLinecap === 'butt' ? [] : [`stroke-linecap="${style.strokeLinecap}"`]),
		...(style.strokeLinejoin === 'miter' ? [] : [`stroke-linejoin="${style.strokeLinejoin}"`]),
		...(style.paintOrder === 'normal' ? [] : [`paint-order="${style.paintOrder}"`])
	].join(' ');
}

function painted(attribute: 'fill' | 'stroke', computed: string, given: string): string {
	if (computed === 'none') return `${attribute}="none"`;
	const pattern = patternIn(computed);
	if (pattern !== undefined) return `${attribute}="url(#${pattern})"`;
	const { hex, opacity } = plainColour(computed);
	const whole = opacity * Number(given);
	return `${attribute}="${hex}"${whole < 1 ? ` ${attribute}-opacity="${px(whole)}"` : ''}`;
}

function patternIn(computed: string): string | undefined {
	return /^url\("?#([^")]+)"?\)/.exec(computed)?.[1];
}

/** Keeps the pattern that a shape is filled with, in plain colours. */
function notePattern(svg: SVGSVGElement, fill: string, patterns: Map<string, string>): void {
	const id = patternIn(fill);
	const pattern = id === undefined || patterns.has(id) ? null : svg.querySelector(`[id="${id}"]`);
	if (id === undefined || pattern === null) return;
	const parts = [...pattern.children].map(
		(child) => `<${child.tagName} ${geometryOf(child)} ${lookOf(getComputedStyle(child))}/>`
	);
	const own = attributesOf(pattern, ['width', 'height', 'patternUnits', 'patternTransform']);
	patterns.set(id, `<pattern id="${id}" ${own}>${parts.join('')}</pattern>`);
}

function geometryOf(shape: Element): string {
	return attributesOf(shape, geometry[shape.tagName.toLowerCase()] ?? []);
}

function attributesOf(element: Element, names: readonly string[]): string {
	const given = names.filter((name) => element.hasAttribute(name));
	return given.map((name) => `${name}="${element.getAttribute(name) ?? ''}"`).join(' ');
}
