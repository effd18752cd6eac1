import { expect, test } from 'vitest';

/** From left to right: a folder of the chain imports only what stands to its right. */
const chain = [
	'routes',
	'ui',
	'state',
	'canvas',
	'scene',
	'tables',
	'words',
	'layout',
	'measures',
	'geometry',
	'history',
	'network',
	'view',
	'dataset',
	'time'
];
const rightOf = (folder: string) => chain.slice(chain.indexOf(folder) + 1);

const mayImport: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(chain.map((folder) => [folder, rightOf(folder)])),
	routes: [...rightOf('routes'), 'workspace', 'opening', 'formats', 'reading', 'svelte', '$app', 'bits-ui', '@lucide'],
	ui: [...rightOf('ui'), 'workspace', 'opening', 'formats', 'svelte', '$app', 'bits-ui', '@lucide'],
	// Says what to show, and never holds the thing that shows it.
	state: [...rightOf('canvas'), 'workspace', 'opening', 'svelte', '$app'],
	canvas: [...rightOf('canvas'), 'svelte', 'cytoscape'],
	// Neither knows the other: what a measure counts on, the picture does not need.
	layout: rightOf('measures'),
	workspace: ['opening', 'formats', 'reading', 'dataset', 'time'],
	opening: ['formats', 'reading', 'view', 'dataset', 'time'],
	formats: ['reading', 'dataset', 'time'],
	reading: ['view', 'dataset', 'time'],
	cli: [...rightOf('canvas'), 'opening', 'formats', 'reading']
};

/** The same for the folders inside `ui`; those that share a place do not import each other. */
const placesInUi = [
	['import'],
	['page'],
	['header', 'headline', 'side'],
	['own'],
	['door'],
	['export'],
	['details'],
	['posts', 'attrition', 'reports', 'claims', 'table'],
	['lanes', 'date', 'network'],
	['cards'],
	['axis'],
	['columns', 'links', 'lists', 'marks', 'menus', 'notes', 'sources']
];

/** Packages that tie a file to a browser. Any folder may use others. */
const guarded = ['svelte', '$app', 'bits-ui', '@lucide', 'cytoscape'];

const sources = import.meta.glob<string>(['./{routes,cli,lib}/**/*.{ts,svelte}', '!./**/*.test.ts'], {
	query: '?raw',
	import: 'default',
	eager: true
});
const datasets = Object.keys(import.meta.glob('../data/*/datapackage.json'));

const everyImport = /\b(?:from|import)\b[\s(]*(['"])(?<what>[^'"\n]+)\1/g;

/** What a file imports: another file as its path from here, a package as it is named. */
function importsOf(path: string, text: string): readonly string[] {
	return [...text.matchAll(everyImport)].map(({ groups }) => {
		const what = groups?.['what'] ?? '';
		if (what.startsWith('$lib/')) return what.replace('$lib', './lib');
		return what.startsWith('.') ? `.${new URL(what, `file:///${path}`).pathname}` : what;
	});
}

/** The folder of the chain that a file is in, or the package that an import names. */
function layerOf(imported: string): string {
	const [first = '', second = ''] = imported.replace(/^\.\/(?:lib\/)?/, './').split('/');
	return first === '.' ? second : first;
}

/** The folder inside `ui` that a file is in, if it is in one. */
function folderInUi(path: string): string | undefined {
	return /^\.\/lib\/ui\/(?<folder>[^/]+)\//.exec(path)?.groups?.['folder'];
}

/** Where a folder inside `ui` stands, counted from the left; -1 if it has no place. */
function placeInUi(folder: string): number {
	return placesInUi.findIndex((folders) => folders.includes(folder));
}

/** A path from a file along its imports back to itself, if there is one. */
function cycleThrough(start: string): readonly string[] | undefined {
	const seen = new Set<string>();
	const paths: (readonly string[])[] = [[start]];
	for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
		const last = path.at(-1) ?? start;
		for (const next of importsOf(last, sources[last] ?? '')) {
			if (next === start) return [...path, start];
			if (seen.has(next) || !(next in sources)) continue;
			seen.add(next);
			paths.push([...path, next]);
		}
	}
	return undefined;
}

/** With more files of code a folder has two ideas in it. */
const mostFiles = 14;

test.each(Object.entries(sources))('%s imports only what stands to its right', (path, text) => {
	const own = layerOf(path);

	const others = importsOf(path, text).filter((what) => layerOf(what) !== own && !what.endsWith('.css'));
	const watched = others.filter((what) => what.startsWith('./') || guarded.includes(layerOf(what)));

	expect(mayImport).toHaveProperty(own);
	expect(watched.filter((what) => !mayImport[own]?.includes(layerOf(what)))).toEqual([]);
});

const inUi = Object.entries(sources).filter(([path]) => path.startsWith('./lib/ui/'));

test.each(inUi)('%s imports only what stands to its right inside ui', (path, text) => {
	const own = folderInUi(path) ?? 'none';

	const others = importsOf(path, text)
		.flatMap((what) => folderInUi(what) ?? [])
		.filter((folder) => folder !== own);

	expect(placesInUi.flat()).toContain(own);
	expect(others.filter((folder) => placeInUi(folder) <= placeInUi(own))).toEqual([]);
});

test('no file imports itself by way of others, not even for a type', () => {
	const cycles = Object.keys(sources)
		.map(cycleThrough)
		.filter((cycle) => cycle !== undefined);

	expect(cycles).toEqual([]);
});

test('no folder holds more than 14 files of code itself, tests apart', () => {
	const folders = Object.keys(sources).map((path) => path.slice(0, path.lastIndexOf('/')));
	const large = new Set(folders.filter((folder) => folders.filter((other) => other === folder).length > mostFiles));

	expect([...large]).toEqual([]);
});

test('no file names a dataset', () => {
	const names = datasets.map((path) => path.split('/').at(-2) ?? path);
	const naming = Object.entries(sources).filter(([, text]) => names.some((name) => text.includes(name)));

	expect(naming.map(([path]) => path)).toEqual([]);
});

/** What a program is made of: a file without its comments, styles and imports. */
function codeOf(text: string): string {
	return text
		.replaceAll(/<!--[^]*?-->|\/\*[^]*?\*\/|<style>[^]*?<\/style>|(?<!:)\/\/.*/g, '')
		.replaceAll(/\bimport\b[^;]*?\bfrom\b[^;]*;/g, '');
}

function filesWith(pattern: RegExp, folders: RegExp, allowed: readonly string[]): readonly string[] {
	return Object.entries(sources)
		.filter(([path, text]) => folders.test(path) && pattern.test(codeOf(text)))
		.map(([path]) => path)
		.filter((path) => !allowed.includes(path));
}

test('no component, word or table asks for the clock', () => {
	// These switch the clocks, name them, and say who reads differently.
	const allowed = [
		'./lib/ui/header/ClockChoice.svelte',
		'./lib/ui/headline/Chips.svelte',
		'./lib/ui/side/ClockNote.svelte',
		'./lib/words/clock.ts',
		// Says on which day something was saved.
		'./lib/words/own/kept.ts'
	];
	const clock = /\.clock\b|[{,]\s*clock\b|(['"])(?:then|today)\1|\b(?:lastDayKnown|knownUntil)\b/;

	expect(filesWith(clock, /^\.\/lib\/(?:ui|words|tables)\//, allowed)).toEqual([]);
});

test('no component reads past what is known on the date', () => {
	// A scale and a choice of kinds must not move with the date.
	const allowed = ['./lib/ui/lanes/ContextRows.svelte', './lib/ui/network/key/ShowMenu.svelte'];
	const records = '(?:reports|reportsOn|events|series|occupancies|occupanciesOf|occupanciesIn|ties)';
	const uncut = new RegExp(
		`\\bhistory\\b|\\ballStops\\b|\\bexplorer\\.(?:network|whole|dataset)(?:\\.dataset)?\\.${records}\\b`
	);

	expect(filesWith(uncut, /^\.\/lib\/ui\//, allowed)).toEqual([]);
});
