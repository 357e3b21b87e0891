import type { FastifyInstance } from 'fastify';

/**
 * Makes closing end with the last answer. Without this it ends when the last client hangs up: connections kept alive
 * for a next request, or opened for a first one, hold it up for as long as the client likes.
 */
export function hangUpWhenDrained(app: FastifyInstance): void {
  let open = 0;
  let closing = false;
  const hangUp = () => {
    if (closing && open === 0) app.server.closeAllConnections();
  };
  app.server.on('request', (_request, response) => {
    open++;
    response.once('close', () => {
      open--;
      hangUp();
    });
  });
  app.addHook('preClose', (done) => {
    closing = true;
    // By then the server has stopped listening, so that whoever is cut off cannot come back.
    setImmediate(hangUp);
    done();
  });
}
