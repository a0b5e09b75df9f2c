/** Where programs ask. */
export const API = '/api/v1'
