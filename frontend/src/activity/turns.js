/**
 * The activities of a page come alive one after the other, each in a task of its own: a page full of
 * them goes on scrolling and answering a tap meanwhile.
 */

let last = Promise.resolve();

/** @returns {Promise<void>} until whatever waited before has had its task */
export function turn() {
  last = last.then(nextTask);
  return last;
}

/** A message is not held up as a timer is, in a page that lies in the background. */
function nextTask() {
  return /** @type {Promise<void>} */ (
    new Promise((go) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        go();
      };
      port2.postMessage(null);
    })
  );
}
