/** Words that coordinate: a comma before one belongs to what follows it. Lower case. */
export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', 'but', '&'])
