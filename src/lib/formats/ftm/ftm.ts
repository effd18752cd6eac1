import type { Format } from '../import.ts';
import { holdsEntities } from './entities.ts';
import { readFtm } from './read.ts';

/** Entities of FollowTheMoney, as JSON lines, as one list, or as a table of statements. */
export const ftm: Format<string> = { name: 'FollowTheMoney', isIn: holdsEntities, read: readFtm };
