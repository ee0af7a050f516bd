// Ends the process while calls are under way. Node waits for the threads of its pool, and thus for the calls,
// unless the client is destroyed.
// usage: node node_exit.js ADDON URL PASSWORD
'use strict';

const [path, url, password] = process.argv.slice(2);
const loaded = { exports: {} };
process.dlopen(loaded, path);
const addon = loaded.exports;

addon.open(url, JSON.stringify({ timeout_ms: 3600000 }), password);
for (let i = 0; i < 4; i++) addon.health();
process.on('SIGTERM', () => process.exit(0));
process.on('exit', () => addon.close());
setInterval(() => {}, 1000);
