/** Names are compared without regard to width, case and white space. */
export const normaliseName = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
