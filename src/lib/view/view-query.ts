import type { Dataset, Id, StoryView } from '../dataset/dataset.ts';
import type { View } from './view.ts';
import type { Ignore, ViewParameter } from './view-parameter.ts';
import { firstRoster, firstViewOn, viewParameters } from './view-parameters.ts';

/** The view of a query, and the parts of the query that could not be read, in words. */
export interface ParsedView {
	readonly view: View;
	readonly ignored: readonly string[];
	/** Whether a date lies outside the period that is asked for, and widens it. */
	readonly widened: boolean;
}

/** Names the dataset on the page of own datasets; no part of a view. */
export const dataParameter = 'data';

/** The parameters that other sites add to a link. */
const tracking = /^(?:utm_\w*|fbclid|gclid|msclkid)$/;

/** Takes note of a parameter whose value cannot be read. */
type IgnoreValue = (name: string, value: string) => void;

/**
 * The view that a query asks for. What it leaves out is taken from the story view it names, else from the view in which
 * the dataset opens. A parameter that cannot be read is ignored, the others are not. What other sites add to follow a click is
 * none of the page's business and not noted.
 *
 * An empty parameter sets its part back: no selection, no what-ifs, no story, the period and the first date of the roster.
 */
export function parseView(query: URLSearchParams, dataset: Dataset): ParsedView {
	const ignored: string[] = [];
	const ignore: IgnoreValue = (name, value) => ignored.push(`${name} “${value}”`);
	const start = startOf(query.get('story'), dataset, (value) => ignore('story', value));
	noteUnknown(query, [dataParameter, 'story', ...viewParameters.map(({ name }) => name)], ignore);
	const view = readOver(start, query, dataset, ignore);
	const frame = new URLSearchParams([...query].filter(([name]) => name === 'roster' || name === 'period'));
	const { period } = readOver(start, frame, dataset, doNothing);
	return { view, ignored, widened: view.period.from < period.from || view.period.to > period.to };
}

/**
 * The query of a view: only what differs from its story view. {@link parseView} reads the same view from it, with nothing
 * ignored.
 */
export function formatView(view: View, dataset: Dataset): URLSearchParams {
	const query = new URLSearchParams();
	if (view.story !== dataset.story[0]?.id) query.set('story', view.story ?? '');
	let read = startOf(view.story ?? '', dataset, doNothing);
	for (const parameter of viewParameters) {
		const text = parameter.write(view);
		if (text === parameter.write(read)) continue;
		query.set(parameter.name, text);
		read = withPart(read, parameter, text, dataset, doNothing);
	}
	return query;
}

/** The view that a query starts from: a story view, or for an empty id the first view on the first roster. */
function startOf(id: string | null, dataset: Dataset, ignore: Ignore): View {
	const asked = dataset.story.find((candidate) => candidate.id === id);
	if (id !== null && id !== '' && asked === undefined) ignore(id);
	const story = id === '' ? undefined : (asked ?? dataset.story[0]);
	return story === undefined ? bareView(dataset) : viewOf(story, dataset);
}

function bareView(dataset: Dataset): View {
	return readOver(firstViewOn(dataset, firstRoster(dataset)), new URLSearchParams(dataset.opens), dataset, doNothing);
}

function viewOf(story: StoryView, dataset: Dataset): View {
	const read = readOver(bareView(dataset), new URLSearchParams(story.view), dataset, doNothing);
	return { ...read, story: story.id };
}

function readOver(start: View, query: URLSearchParams, dataset: Dataset, ignore: IgnoreValue): View {
	return viewParameters.reduce((view, parameter) => {
		const text = query.get(parameter.name);
		if (text === null) return view;
		return withPart(view, parameter, text, dataset, (value) => ignore(parameter.name, value));
	}, start);
}

/** The view with the parts that a text names; the same view, with the text ignored, where it cannot be read. */
function withPart(view: View, { read }: ViewParameter, text: string, dataset: Dataset, ignore: Ignore): View {
	const parts = read(text, view, dataset, ignore);
	if (parts === undefined) ignore(text);
	return { ...view, ...parts };
}

/** Notes unknown parameters, and those given more than once: the first is read. */
function noteUnknown(query: URLSearchParams, known: readonly string[], ignore: IgnoreValue): void {
	const seen = new Set<Id>();
	for (const [name, value] of query) {
		if (tracking.test(name)) continue;
		if (!known.includes(name) || seen.has(name)) ignore(name, value);
		seen.add(name);
	}
}

function doNothing(): void {
	// What a story view or a written view holds was checked when it was made.
}
