import type { StylesheetJson } from 'cytoscape';
import { shapes } from '$lib/dataset/vocabulary.ts';
import { bodyOpacity, fontFamily, lineCorner, smallestText, tieDash } from '$lib/scene/encoding.ts';
import type { InkOf } from '$lib/scene/palette.ts';
import { unitPoints } from './node-geometry.ts';

/** Style properties that take their value from a field of the data. Cytoscape's types know only some as such. */
function fromData(fields: Readonly<Record<string, string>>): object {
	return Object.fromEntries(Object.entries(fields).map(([property, field]) => [property, `data(${field})`]));
}

/** Corners are told from the ends of a line. Cytoscape's types lack this value. */
const endpoints: object = { 'edge-distances': 'endpoints' };

/** The look of everything on the canvas, in the colours of a theme. What differs from mark to mark is in the data. */
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
				...fromData({ 'z-index': 'z' })
			}
		},
		{ selector: 'node[kind != "person"]', style: { events: 'no' } },
		bodyRule(ink),
		textRule,
		// Of no size at all, it would not be drawn.
		{ selector: 'node[kind = "title"]', style: { width: 0.01, height: 0.01 } },
		imageRule,
		{
			selector: 'node[points]',
			style: {
				shape: 'polygon',
				'background-opacity': 1,
				...fromData({
					'shape-polygon-points': 'points',
					width: 'width',
					height: 'height',
					'background-color': 'colour'
				})
			}
		},
		...personRules(ink),
		...lineRules
	];
}

function bodyRule(ink: InkOf): StylesheetJson[number] {
	return {
		selector: 'node[kind = "body"]',
		style: {
			shape: 'round-rectangle',
			'background-opacity': bodyOpacity,
			'background-color': ink('enclosure-tint'),
			'border-width': 1,
			'border-color': ink('enclosure-edge'),
			...fromData({ 'corner-radius': 'corner', width: 'width', height: 'height' })
		}
	};
}

const textRule: StylesheetJson[number] = {
	selector: 'node[text]',
	style: {
		'font-family': fontFamily,
		'text-valign': 'bottom',
		'text-wrap': 'wrap',
		'text-max-width': '1000px',
		'min-zoomed-font-size': smallestText,
		...fromData({
			label: 'text',
			color: 'colour',
			'font-size': 'fontSize',
			'font-weight': 'fontWeight',
			'text-halign': 'textSide',
			'text-margin-x': 'textX',
			'text-margin-y': 'textY',
			'line-height': 'lineHeight',
			'text-outline-color': 'halo',
			'text-outline-width': 'haloWidth'
		})
	}
};

const imageRule: StylesheetJson[number] = {
	selector: 'node[image]',
	style: {
		shape: 'ellipse',
		'background-fit': 'none',
		'background-clip': 'none',
		'background-image-containment': 'over',
		...fromData({
			width: 'imageSide',
			height: 'imageSide',
			'background-image': 'image',
			'background-width': 'imageSide',
			'background-height': 'imageSide',
			'background-image-opacity': 'opacity'
		})
	}
};

function personRules(ink: InkOf): StylesheetJson {
	return [
		{
			selector: 'node[kind = "person"]',
			style: {
				shape: 'polygon',
				'bounds-expansion': '16px',
				'text-events': 'yes',
				...fromData({ width: 'side', height: 'side' })
			}
		},
		...shapes.map((shape) => ({
			selector: `node[outline = "${shape}"]`,
			style: { 'shape-polygon-points': unitPoints(shape) }
		})),
		{
			selector: 'node[kind = "caption"]',
			style: {
				shape: 'ellipse',
				'border-position': 'center',
				'border-color': ink('accent'),
				...fromData({ width: 'side', height: 'side', 'border-width': 'ring' })
			}
		}
	];
}

const lineRules: StylesheetJson = [
	{
		selector: 'edge',
		style: {
			'z-index-compare': 'manual',
			'overlay-opacity': 0,
			...endpoints,
			'curve-style': 'straight',
			...fromData({
				'z-index': 'z',
				width: 'width',
				'line-color': 'colour',
				'source-endpoint': 'start',
				'target-endpoint': 'end'
			})
		}
	},
	{
		selector: 'edge[run = "bent"]',
		style: {
			'curve-style': 'round-segments',
			'segment-radii': [lineCorner],
			'radius-type': 'influence-radius',
			...fromData({ 'segment-weights': 'weights', 'segment-distances': 'distances' })
		}
	},
	{
		selector: 'edge[look = "maybe"]',
		style: {
			'line-style': 'dashed',
			'line-dash-pattern': [...tieDash],
			...fromData({ 'line-dash-offset': 'dashOffset' })
		}
	}
];
