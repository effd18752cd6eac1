/**
 * The side that speaks for the organisation itself: its own word about a loss is enough. Every other side is the
 * dataset's to name, since each conflict has its own.
 */
export const organisation = 'organisation';

/** The sides that watch and report, rather than announce what they did or lost. */
export const observers: readonly string[] = ['media', 'monitor'];

/** The side of reports of which a dataset does not say who made them: it passes on what its sources say. */
export const thisDataset = 'this-dataset';
