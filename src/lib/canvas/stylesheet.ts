import type { StylesheetJson } from 'cytoscape';
import { shapes } from '$lib/dataset/vocabulary.ts';
import { bodyName, labelGap, lineFont, markRadius, nameFont } from '$lib/geometry/label-size.ts';
import { differenceRadius, differenceReach } from '$lib/scene/svg/difference-svg.ts';
import { bodyCorner, fontFamily, haloWidth, ringGap, tieDash, tieGap, tieInk } from '$lib/scene/encoding.ts';
import { markReach } from '$lib/scene/svg/mark-svg.ts';
import type { InkOf } from '$lib/scene/palette.ts';
import { shapeExtent } from '$lib/geometry/shapes.ts';
import { fontStyle, unitPoints } from './node-geometry.ts';

/** From bottom to top. */
const layers = { body: 0, tie: 1, raisedTie: 2, badge: 3, line: 4, person: 5 } as const;

const sizes = ['member', 'context'] as const;

/** Below this size in pixels, text is not drawn. */
export const smallestText = 6;

/** The look of everything on the canvas, in the colours of a theme. */
export function stylesheet(ink: InkOf): StylesheetJson {
	return [
		{ selector: 'core', style: { 'active-bg-opacity': 0 } as object },
		{
			selector: 'node',
			style: {
				'z-index-compare': 'manual',
				'overlay-opacity': 0,
				'background-opacity': 0,
				// Not `none`: Cytoscape would wait for that image, and restyle the node twice each time it draws it.
				'background-image': [],
				'font-family': fontFamily,
				'text-valign': 'bottom',
				'text-outline-width': haloWidth,
				'text-outline-color': ink('ground'),
				'min-zoomed-font-size': smallestText
			}
		},
		...bodyRules(ink),
		...tieRules(ink),
		badgeRule,
		...personRules(ink),
		...lineRules(ink),
		{ selector: 'node[ground = "enclosure"]', style: { 'text-outline-color': ink('enclosure') } },
		{ selector: 'node.quiet', style: { opacity: 0.4 } },
		{ selector: 'edge.quiet', style: { opacity: 0.25 } },
		{
			selector: 'edge.raised',
			style: { 'line-color': ink('ink'), 'target-arrow-color': ink('ink'), 'z-index': layers.raisedTie }
		}
	];
}

function bodyRules(ink: InkOf): StylesheetJson {
	return [
		{
			selector: 'node[kind = "body"]',
			style: {
				'z-index': layers.body,
				events: 'no',
				shape: 'round-rectangle',
				'corner-radius': `${bodyCorner}px`,
				width: 'data(width)',
				height: 'data(height)',
				'background-opacity': 1,
				'background-color': ink('enclosure'),
				'border-width': 1,
				'border-color': ink('enclosure-edge')
			}
		},
		{
			selector: 'node[kind = "body-name"]',
			style: {
				'z-index': layers.body,
				events: 'no',
				width: 0.01,
				height: 0.01,
				label: 'data(text)',
				color: ink('enclosure-ink'),
				'text-outline-color': ink('enclosure'),
				'text-halign': 'right',
				...fontStyle(bodyName, 0, 0)
			}
		}
	];
}

function tieRules(ink: InkOf): StylesheetJson {
	return [
		{
			selector: 'edge',
			style: {
				'z-index-compare': 'manual',
				'z-index': layers.tie,
				'overlay-opacity': 0,
				width: 'data(width)',
				'line-color': ink(tieInk({ look: 'sure' })),
				'target-arrow-color': ink(tieInk({ look: 'sure' })),
				'source-endpoint': 'data(start)',
				'target-endpoint': 'data(end)',
				'source-distance-from-node': tieGap,
				'target-distance-from-node': tieGap,
				'edge-distances': 'node-position',
				'curve-style': 'straight'
			}
		},
		{
			selector: 'edge[run = "bent"]',
			style: {
				'curve-style': 'unbundled-bezier',
				'control-point-distances': 'data(distances)',
				'control-point-weights': 'data(weights)'
			}
		},
		{ selector: 'edge[look = "maybe"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [...tieDash] } },
		{ selector: 'edge[look = "ghost"]', style: { 'line-color': ink(tieInk({ look: 'ghost' })) } },
		{
			selector: 'edge[difference = "came"]',
			style: {
				'line-color': ink(tieInk({ look: 'sure', difference: 'came' })),
				'target-arrow-color': ink(tieInk({ look: 'sure', difference: 'came' }))
			}
		},
		{ selector: 'edge[arrow = "yes"]', style: { 'target-arrow-shape': 'triangle' } }
	];
}

/** What became of a tie, midway on it; it takes no clicks, so that the tie under it does. */
const badgeRule: StylesheetJson[number] = {
	selector: 'node[kind = "badge"]',
	style: {
		'z-index': layers.badge,
		events: 'no',
		shape: 'ellipse',
		width: 2 * differenceReach(differenceRadius.tie),
		height: 2 * differenceReach(differenceRadius.tie),
		'background-image': 'data(image)',
		'background-fit': 'none',
		'background-clip': 'none',
		'background-width': 2 * differenceReach(differenceRadius.tie),
		'background-height': 2 * differenceReach(differenceRadius.tie),
		'background-image-containment': 'over',
		'background-image-opacity': 1
	}
};

function personRules(ink: InkOf): StylesheetJson {
	return [
		{
			selector: 'node[kind = "person"]',
			style: {
				'z-index': layers.person,
				shape: 'polygon',
				'background-image': 'data(image)',
				'background-fit': 'none',
				'background-clip': 'none',
				'background-image-containment': 'over',
				'background-image-opacity': 1,
				'bounds-expansion': '16px',
				label: 'data(name)',
				'text-events': 'yes',
				color: ink('ink')
			}
		},
		...shapes.map((shape) => ({
			selector: `node[outline = "${shape}"]`,
			style: { 'shape-polygon-points': unitPoints(shape) }
		})),
		...sizes.map((size) => {
			const half = markRadius[size] * shapeExtent;
			const image = 2 * markReach(markRadius[size]);
			return {
				selector: `node[kind = "person"][size = "${size}"]`,
				style: {
					width: 2 * half,
					height: 2 * half,
					'background-width': image,
					'background-height': image,
					...fontStyle(nameFont[size], markRadius[size] + labelGap, half)
				}
			};
		}),
		{ selector: 'node[fate = "lost"]', style: { color: ink('lost-ink') } }
	];
}

function lineRules(ink: InkOf): StylesheetJson {
	return [
		{
			selector: 'node[kind = "line"]',
			style: {
				'z-index': layers.line,
				events: 'no',
				shape: 'ellipse',
				label: 'data(text)',
				color: ink('ink-soft'),
				'text-wrap': 'wrap',
				'text-max-width': '1000px',
				'line-height': lineFont.lineHeight / lineFont.size
			}
		},
		...sizes.map((size) => {
			const half = markRadius[size] + ringGap;
			const top = markRadius[size] + labelGap + nameFont[size].lineHeight;
			return {
				selector: `node[kind = "line"][size = "${size}"]`,
				style: { width: 2 * half, height: 2 * half, ...fontStyle(lineFont, top, half) }
			};
		}),
		{
			selector: 'node.selected',
			style: { 'border-width': 2, 'border-position': 'center', 'border-color': ink('accent') }
		}
	];
}
