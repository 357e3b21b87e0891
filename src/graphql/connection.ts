import { type ClassType, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from './context.ts';
import type { Page } from './paging.ts';

@ObjectType({ simpleResolvers: true, description: 'Relay: where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;
  @Field(() => Boolean)
  hasPreviousPage: boolean;
  @Field(() => String, { nullable: true })
  startCursor: string | null;
  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

/** A connection type with its resolver of `totalCount`, which is run only where the count is selected. */
export function connectionOf(name: string, edge: () => ClassType) {
  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class Connection {
    @Field(() => [edge()])
    edges: readonly unknown[];
    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }

  @Resolver(() => Connection)
  class ConnectionResolver {
    @FieldResolver(() => Int, { description: 'Size of the whole list; counted only when it is selected.' })
    totalCount(@Root() page: Page<unknown>, @Ctx() _: Context): Promise<number> {
      return page.count();
    }
  }
  return { Connection, ConnectionResolver };
}
