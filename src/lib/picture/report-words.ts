import type { ReportedFate } from '../dataset/dataset.ts';

/** What a report says happened, by itself: "killed", "nothing known". */
export function whatSaid(what: ReportedFate): string {
	return what === 'unknown' ? 'nothing known' : what;
}

/** The same said of somebody: "Amir killed", "Amir of unknown fate". */
export function whatSaidOf(what: ReportedFate): string {
	return what === 'unknown' ? 'of unknown fate' : what;
}
