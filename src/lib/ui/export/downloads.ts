import { resolve } from '$app/paths';
import { archiveName } from '$lib/dataset/archive-name.ts';
import { csvOf } from '$lib/formats/csv.ts';
import type { FileToSave } from '$lib/workspace/save-file.ts';
import { fileName } from '$lib/words/view/file-name.ts';
import type { CsvTable } from '$lib/tables/csv/csv-table.ts';
import { measuresInView } from './measures-in-view.ts';
import type { PageState } from './page.ts';
import { pictureInView } from './picture-in-view.ts';
import { pngOf } from './png.ts';
import { filteredName, tableInView } from './table-in-view.ts';

/** A file that has no name yet. */
interface Unnamed {
	/** What of the view it holds: "posts". */
	readonly holds: string;
	readonly ending: string;
	readonly content: Blob;
}

/** What holds two states where they are compared; all else is of the date alone. */
const ofTwoStates: readonly string[] = ['network', 'comparison'];
/** What holds a period where the picture is of one. */
const ofPeriod: readonly string[] = ['network', 'people'];

/** What can be downloaded, by its name in the menu. */
export const downloads: readonly (readonly [name: string, make: (page: PageState) => Promise<FileToSave>])[] = [
	['Picture (PNG)', (page) => named(page, pngFile(page))],
	['Picture (SVG)', (page) => named(page, svgFile(page))],
	['Table (CSV)', (page) => named(page, csvFile(tableInView(page)))],
	['Measures over time (CSV)', (page) => named(page, measuresInView(page.explorer).then(csvFile))],
	['Dataset (ZIP)', ({ explorer, own }) => (own ? own.file() : archiveOf(explorer.dataset))]
];

async function pngFile(page: PageState): Promise<Unnamed> {
	return { holds: pictured(page), ending: 'png', content: await pngOf(pictureInView(page)) };
}

function svgFile(page: PageState): Unnamed {
	const content = new Blob([pictureInView(page).svg], { type: 'image/svg+xml' });
	return { holds: pictured(page), ending: 'svg', content };
}

/** What a picture is of: the tab, and of reports those that are listed. */
function pictured({ explorer: { known, view } }: PageState): string {
	return view.tab === 'reports' ? filteredName(view.tab, known, view.reportFilter) : view.tab;
}

function csvFile({ name, columns, rows }: CsvTable): Unnamed {
	return { holds: name, ending: 'csv', content: new Blob([csvOf(columns, rows)], { type: 'text/csv;charset=utf-8' }) };
}

async function named({ explorer }: PageState, made: Unnamed | Promise<Unnamed>): Promise<FileToSave> {
	// While it is made the date may move on.
	const { dataset, comparing } = explorer;
	const view = { ...explorer.view };
	const compared = comparing.comparison && view.compared;
	const { holds, ending, content } = await made;
	const read = {
		...view,
		compared: ofTwoStates.includes(holds) ? compared : undefined,
		anyTime: view.anyTime && ofPeriod.includes(holds)
	};
	return { name: `${fileName(dataset, read, holds)}.${ending}`, content };
}

/** The archive of a dataset of the site. */
export async function archiveOf(dataset: PageState['explorer']['dataset']): Promise<FileToSave> {
	const archive = archiveName(dataset);
	const answer = await fetch(resolve('/[dataset]/[archive].zip', { dataset: dataset.id, archive }));
	if (!answer.ok) throw new Error('The dataset could not be fetched.');
	return { name: `${archive}.zip`, content: await answer.blob() };
}
