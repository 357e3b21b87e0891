import type { FastifyReply, FastifyRequest } from 'fastify';

const PAGE = `<!doctype html>
<meta charset="utf-8" />
<title>Bangfu</title>
<h1>Bangfu 帮扶</h1>
<p>This server executes trusted documents only, so there is no GraphiQL here. 此服务只执行预先登记的查询，故不提供 GraphiQL。</p>
`;

/** What browsers see in place of GraphiQL, which would be refused everything. */
export async function showTrustedPage(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return reply
    .header('content-security-policy', "default-src 'none'")
    .header('cache-control', 'no-cache')
    .header('vary', 'accept')
    .header('content-type', 'text/html; charset=utf-8')
    .send(PAGE);
}
