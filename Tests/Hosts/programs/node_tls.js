// Makes TLS connections with Node's OpenSSL while an addon makes calls over TLS.
// usage: node node_tls.js ADDON FLAGS URL CA UNTRUSTED_CA PASSWORD
'use strict';
const assert = require('node:assert');
const fs = require('node:fs');
const https = require('node:https');
const { constants } = require('node:os');

const [path, flags, url, ca, untrusted, password] = process.argv.slice(2);
const loaded = { exports: {} };
const names = flags.split(',');
process.dlopen(loaded, path, names.reduce((all, name) => all | constants.dlopen[name], 0));
const addon = loaded.exports;

function get(agent) {
  return new Promise((resolve, reject) => {
    const options = { agent, ca: fs.readFileSync(ca), auth: `root:${password}` };
    https.get(`${url}/_api/version`, options, (response) => {
      let body = '';
      response.on('data', (part) => { body += part; });
      response.on('end', () => resolve(JSON.parse(body).server));
    }).on('error', reject);
  });
}

function options(file) {
  return JSON.stringify({ tls_ca_file: file, timeout_ms: 600000 });
}

async function main() {
  const agent = new https.Agent({ keepAlive: true });
  // An error of TLS on this thread leaves nothing behind for Node.
  addon.open(url, options(untrusted), password);
  for (let i = 0; i < 5; i++) {
    const request = get(agent);
    assert.throws(() => addon.healthSync(), { status: 'ARANGO_ERR_TLS', execution: 0, host: url });
    assert.strictEqual(await request, 'arango');
    await assert.rejects(addon.health(), { status: 'ARANGO_ERR_TLS', errorNum: 0 });
    assert.strictEqual(await get(new https.Agent()), 'arango');
  }
  addon.close();

  addon.open(url, options(ca), password);
  for (let i = 0; i < 5; i++) {
    const calls = Array.from({ length: 20 }, () => addon.health());
    const requests = Array.from({ length: 20 }, (_, n) => get(n % 2 ? agent : new https.Agent()));
    for (const health of await Promise.all(calls)) {
      assert.strictEqual(Object.keys(JSON.parse(health).Health).length, 9);
    }
    assert.deepStrictEqual(new Set(await Promise.all(requests)), new Set(['arango']));
    assert.strictEqual(Object.keys(JSON.parse(addon.healthSync()).Health).length, 9);
  }
  addon.close();
  agent.destroy();
  console.log('done');
}

main();
