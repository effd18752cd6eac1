import type { Layout } from '../layout/layout.ts';
import { offAtFirst as everOff } from '../view/view-parameters.ts';

/** What a picture leaves out until asked for: council ties only where outlines of bodies show who sits together. */
export function offAtFirst({ outlines }: Pick<Layout, 'outlines'>): readonly string[] {
	return outlines.length > 0 ? everOff : everOff.filter((what) => what !== 'council');
}
