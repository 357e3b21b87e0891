import type { PageRequest } from '../paging.ts';

export interface ListOrder {
  /** Which way the rows of this page are read: against the list's own where a page is read backward. */
  readonly read: 'ascending' | 'descending';
  readonly params: {
    readonly orderBy: string;
    /** A day past every other in the list's own direction: what has no day comes last. */
    readonly none: number;
  };
}

/** The order of a list that can run either way. */
export function listOrder({ order }: PageRequest, orderBy: string, descending: boolean): ListOrder {
  const backward = order === 'descending';
  return {
    read: descending === backward ? 'ascending' : 'descending',
    params: { orderBy, none: descending ? 0 : 99_999_999 },
  };
}
