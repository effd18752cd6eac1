import type { Drawn } from '$lib/scene/svg/framed-svg.ts';
import { drawnBox } from './drawn-box.ts';
import type { DrawnItem, Origin, ScreenBox } from './drawn-item.ts';
import { drawnShapes } from './drawn-shape.ts';
import { drawnText } from './drawn-text.ts';
import { Hatches } from './hatch.ts';
import { laidOutWhole } from './laid-out-whole.ts';

/** What a picture is painted with. */
interface Brush {
	readonly origin: Origin;
	readonly hatches: Hatches;
	/** Patterns of SVG elements on the page, by id. */
	readonly patterns: Map<string, string>;
}

/**
 * An element of the page as SVG that every program reads: all of it, however far it is scrolled, its text as text, its
 * boxes as rectangles, its charts as paths, in plain colours. Controls are left out.
 *
 * It knows what the tabs are made of, and no more of CSS: plain and hatched backgrounds, borders, outlines, layers by
 * `z-index`.
 *
 * @param prefix begins the ids in it, since several drawings may stand in one picture
 */
export function drawnElement(root: HTMLElement, prefix: string): Drawn {
	return laidOutWhole(root, () => {
		const { left, top } = root.getBoundingClientRect();
		const brush = { origin: { x: left, y: top }, hatches: new Hatches(prefix), patterns: new Map<string, string>() };
		const drawing = joined([...root.childNodes].flatMap((child) => drawn(child, brush, 0, undefined)));
		const defs = `${brush.hatches.svg}${[...brush.patterns.values()].join('')}`;
		const svg = `${defs === '' ? '' : `<defs>${defs}</defs>`}${drawing.svg}`;
		return { svg, width: drawing.right, height: drawing.bottom };
	});
}

function drawn(node: Node, brush: Brush, layer: number, clip: ScreenBox | undefined): DrawnItem[] {
	if (node instanceof Text) return drawnText(node, brush.origin, layer, clip);
	if (node instanceof SVGSVGElement) return drawnShapes(node, brush.origin, layer, brush.patterns);
	if (!(node instanceof HTMLElement)) return [];
	const style = getComputedStyle(node);
	const isUnseen = style.clipPath.startsWith('inset(50%') || style.visibility === 'hidden' || style.opacity === '0';
	if (style.display === 'none' || isUnseen) return [];
	const own = Number(style.zIndex);
	const isLayer = style.position !== 'static' && Number.isFinite(own);
	// What has a layer of its own holds those of its parts together.
	const inner = isLayer ? 0 : layer;
	const box = node.getBoundingClientRect();
	const cut = style.overflowX !== 'visible' && node.scrollWidth > node.clientWidth ? box : clip;
	const items = [
		...(style.display === 'contents' ? [] : drawnBox(style, within(box, clip), brush.origin, inner, brush.hatches)),
		...[...node.childNodes].flatMap((child) => drawn(child, brush, inner, cut))
	];
	return isLayer && items.length > 0 ? [{ layer: own, ...joined(items) }] : items;
}

/** What is seen of a box where another one cuts it off at its sides. */
function within(box: ScreenBox, clip: ScreenBox | undefined): ScreenBox {
	if (clip === undefined) return box;
	const { top, bottom } = box;
	return { left: Math.max(box.left, clip.left), right: Math.min(box.right, clip.right), top, bottom };
}

/** Items as one, those of lower layers first. */
function joined(items: readonly DrawnItem[]): Omit<DrawnItem, 'layer'> {
	const inLayers = [...items].sort((a, b) => a.layer - b.layer);
	return {
		svg: inLayers.map(({ svg }) => svg).join('\n'),
		right: Math.max(0, ...items.map(({ right }) => right)),
		bottom: Math.max(0, ...items.map(({ bottom }) => bottom))
	};
}
