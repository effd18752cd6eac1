import type { MeasureRequest } from '$lib/measures/measure-request.ts';
import { measures } from '$lib/measures/measures.ts';
import { type MeasureCourse, measuresSheet } from '$lib/picture/sheets/measures-sheet.ts';
import type { Sheet } from '$lib/picture/sheets/sheet.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';
import { measured } from '$lib/state/measured.ts';

/** Every measure over the period in every form, as recorded, and beside it with the what-ifs while some stand. */
export async function measuresInView(explorer: Explorer): Promise<Sheet> {
	const { record, lens, roster, period, clock, timeline, dataset } = explorer;
	const lenses = [{ lens: record.lens, whatIf: false }, ...(lens.whatIfs.size === 0 ? [] : [{ lens, whatIf: true }])];
	const asked = measures.flatMap((measure) =>
		measure.forms.flatMap((form) =>
			lenses.map(({ lens: read, whatIf }) => {
				const request: MeasureRequest = { lens: read, roster: roster.id, measure: measure.id, form, period };
				return { measure, form, whatIf, request };
			})
		)
	);
	const until = clock === 'then' ? timeline.date : period.to;
	const answers = await measured(
		dataset,
		asked.map(({ request }) => request)
	);
	const courses = asked.map(({ measure, form, whatIf }, index): MeasureCourse => {
		return { measure, form, whatIf, course: answers[index] ?? [] };
	});
	return measuresSheet(courses, until);
}
