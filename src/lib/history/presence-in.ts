import type { Dataset } from '../dataset/dataset.ts';
import type { Day } from '../time/day.ts';
import { type Presence, presenceOn } from '../time/presence.ts';
import type { Spell } from '../time/spell.ts';

/** Whether a spell of a dataset lasts at the close of a day. In a dataset without any date every one does, for sure. */
export function presenceIn({ time }: Pick<Dataset, 'time'>, spell: Spell, day: Day): Presence {
	return time === 'none' ? 'yes' : presenceOn(spell, day);
}
