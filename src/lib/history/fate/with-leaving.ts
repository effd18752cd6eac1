import type { Report } from '../../dataset/dataset.ts';
import type { Evidence, FateOverTime } from './evidence.ts';
import type { Fate } from './fate.ts';

/**
 * The fate of somebody who may also have left, and returned. Leaving is a course of its own beside captures and deaths: only
 * a return undoes it, as only a release undoes a capture. Where both courses have ended, the later loss names the fate; a
 * death always does.
 *
 * @param read how fates are read from reports of losses and life
 */
export function withLeaving(read: (evidence: Evidence) => FateOverTime): (evidence: Evidence) => FateOverTime {
	return (evidence) => {
		const leaving = evidence.reports.flatMap(asCapture);
		if (leaving.length === 0) return read(evidence);
		const life = read({ ...evidence, reports: evidence.reports.flatMap(asLife) });
		const place = read({ ...evidence, reports: leaving, window: Infinity });
		return {
			fateOn: (day) => joined(life.fateOn(day), place.fateOn(day)),
			turningDays: [...life.turningDays, ...place.turningDays]
		};
	};
}

/** Leaving and returning run as a capture and a release do. */
function asCapture(report: Report): readonly Report[] {
	if (report.what === 'left') return [{ ...report, what: 'captured' }];
	return report.what === 'returned' ? [{ ...report, what: 'released' }] : [];
}

/** Whoever returned was alive. That somebody left says nothing here. */
function asLife(report: Report): readonly Report[] {
	if (report.what === 'left') return [];
	return [report.what === 'returned' ? { ...report, what: 'alive' } : report];
}

function joined(life: Fate, captureLike: Fate): Fate {
	const contested = life.contested || captureLike.contested;
	const place: Fate = { ...captureLike, lossBy: captureLike.lossBy === undefined ? undefined : 'leaving' };
	const isGone = place.kind === 'lost' || (place.kind === 'maybe-lost' && life.kind !== 'lost');
	const isNamedByLeaving = isGone && !(life.kind === 'lost' && (life.lossBy === undefined || isLater(life, place)));
	return { ...(isNamedByLeaving ? place : life), contested };
}

function isLater(a: Fate, b: Fate): boolean {
	return (a.loss?.latest ?? -Infinity) >= (b.loss?.latest ?? -Infinity);
}
