import { resolve } from '$app/paths';
import { archiveName } from '$lib/dataset/archive-name.ts';
import { csvOf } from '$lib/formats/csv.ts';
import { fileName } from '$lib/picture/file-name.ts';
import type { Sheet } from '$lib/picture/sheets/sheet.ts';
import { measuresInView } from './measures-in-view.ts';
import type { PageState } from './page.ts';
import { pictureInView } from './picture-in-view.ts';
import { pngOf } from './png.ts';
import { sheetInView } from './sheet-in-view.ts';

/** A file to be saved. */
export interface Download {
	readonly name: string;
	readonly content: Blob;
}

/** What can be taken along, by its name in the menu. */
export const downloads: readonly (readonly [name: string, make: (page: PageState) => Promise<Download>])[] = [
	['Picture (PNG)', async (page) => named(page, page.explorer.tab, 'png', await pngOf(pictureInView(page)))],
	[
		'Picture (SVG)',
		(page) =>
			Promise.resolve(
				named(page, page.explorer.tab, 'svg', new Blob([pictureInView(page).svg], { type: 'image/svg+xml' }))
			)
	],
	['Table (CSV)', (page) => Promise.resolve(csvFile(page, sheetInView(page)))],
	['Measures over time (CSV)', async (page) => csvFile(page, await measuresInView(page.explorer))],
	['Dataset (ZIP)', ({ explorer }) => archiveOf(explorer.dataset)]
];

/** Hands a file to the browser, which saves it as it does any other. */
export function save({ name, content }: Download): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// The browser reads it after the click, and does not say when it has.
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, 60_000);
}

function csvFile(page: PageState, { name, columns, rows }: Sheet): Download {
	return named(page, name, 'csv', new Blob([csvOf(columns, rows)], { type: 'text/csv;charset=utf-8' }));
}

function named({ explorer }: PageState, holds: string, ending: string, content: Blob): Download {
	return { name: `${fileName(explorer.dataset, explorer.view, holds)}.${ending}`, content };
}

async function archiveOf(dataset: PageState['explorer']['dataset']): Promise<Download> {
	const archive = archiveName(dataset);
	const answer = await fetch(resolve('/[dataset]/[archive].zip', { dataset: dataset.id, archive }));
	if (!answer.ok) throw new Error('The dataset could not be fetched.');
	return { name: `${archive}.zip`, content: await answer.blob() };
}
