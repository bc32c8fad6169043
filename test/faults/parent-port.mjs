// Gives the built service, in a plain Node process, the parent port that Electron's utility process would give it.
// Windows' ports are carried over the one channel to the test, each message with its port's number.
const ports = new Map();
const listeners = [];

function portOf(number) {
  const heard = { message: [], close: [] };
  const port = {
    on: (event, listener) => heard[event]?.push(listener),
    start: () => {},
    close: () => {},
    postMessage: (data) => process.send({ port: number, data }),
  };
  ports.set(number, (data) => heard.message.forEach((listener) => listener({ data })));
  return port;
}

process.parentPort = {
  on: (_event, listener) => listeners.push(listener),
  postMessage: (message) => process.send({ main: message }),
};

process.on('message', (message) => {
  if (message.port !== undefined) return ports.get(message.port)?.(message.data);
  const event = { data: message.main, ports: message.opens === undefined ? [] : [portOf(message.opens)] };
  listeners.forEach((listener) => listener(event));
});
process.on('disconnect', () => process.exit(0));
