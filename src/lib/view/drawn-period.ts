import type { Period } from '../dataset/dataset.ts';
import type { View } from './view.ts';

/**
 * The period that the picture is of, where it is of no date: that of the view, as far as it may be told on the date. On the
 * other tabs everything is of the date.
 */
export function drawnPeriod(view: View): Period | undefined {
	if (!view.anyTime || view.tab !== 'network') return undefined;
	return { from: view.period.from, to: view.lens.clock === 'then' ? view.date : view.period.to };
}
