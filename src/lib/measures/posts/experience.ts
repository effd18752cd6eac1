import type { Measure } from '../measure.ts';
import { between, undefinedBecause } from '../value.ts';
import { yearsAtAppointment } from './years-at-appointment.ts';

/** The mean time in the organisation at appointment, of those who hold a post. */
export const experience: Measure = {
	id: 'experience',
	name: 'Years in the organisation at appointment',
	unit: 'years',
	range: [0, Infinity],
	formula:
		'mean over all holdings of (start of the occupancy − day of joining); low and high by the bounds of both dates',
	source: '',
	sentence:
		'How many years those now in the posts had been in the organisation when they took them up, on average. Those without a date of joining or of appointment are left out, and counted. Years are not skill.',
	basis: 'posts',
	forms: ['residual'],
	of: ({ holdings }) => {
		const years = holdings.map(({ occupancy, person }) => yearsAtAppointment(occupancy, person));
		const known = years.flatMap((each) => each ?? []);
		const leftOut = years.length - known.length;
		if (years.length === 0) return undefinedBecause('Nobody is known to hold a post.');
		if (known.length === 0) return undefinedBecause(`Not known of any of the ${years.length} holders.`);
		const mean = (end: 'low' | 'high') => known.reduce((sum, each) => sum + each[end], 0) / known.length;
		return between({ low: mean('low'), high: mean('high') }, leftOut);
	}
};
