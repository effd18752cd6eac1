import type { MeasureRequest } from '$lib/measures/measure-request.ts';
import { measures } from '$lib/measures/measures.ts';
import { type MeasureOverTime, measuresCsv } from '$lib/tables/csv/measures.ts';
import type { CsvTable } from '$lib/tables/csv/csv-table.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';
import { measuresOnce } from '$lib/state/measures/measure-once.ts';

/** Every measure over the period in every form, as recorded, and beside it with the what-ifs while some stand. */
export async function measuresInView(explorer: Explorer): Promise<CsvTable> {
	const { known, record, roster, dataset } = explorer;
	const { lens, period } = explorer.view;
	const lenses = [{ lens: record.lens, whatIf: false }, ...(lens.whatIfs.size === 0 ? [] : [{ lens, whatIf: true }])];
	const asked = measures.flatMap((measure) =>
		measure.forms.flatMap((form) =>
			lenses.map(({ lens: read, whatIf }) => {
				const request: MeasureRequest = { lens: read, roster: roster.id, measure: measure.id, form, period };
				return { measure, form, whatIf, request };
			})
		)
	);
	const answers = await measuresOnce(
		dataset,
		asked.map(({ request }) => request)
	);
	const overTime = asked.map(({ measure, form, whatIf }, index): MeasureOverTime => {
		return { measure, form, whatIf, steps: answers[index] ?? [] };
	});
	return measuresCsv(overTime, Math.min(known.until, period.to));
}
