"use strict";
// The binding of libarango for Node.js. Every call is a submission of the addon in src, whose result arrives in the
// event loop. index.d.ts describes the classes.

const { Client } = require("./lib/client.js");
const { Cursor } = require("./lib/cursor.js");
const { Database } = require("./lib/database.js");
const { ArangoError } = require("./lib/errors.js");
const { Events } = require("./lib/events.js");
const native = require("./lib/native.js");
const { Result } = require("./lib/result.js");

// `using` and `await using`, in versions of Node.js that have their symbols.
for (const each of [Client, Database, Cursor]) {
  if (Symbol.dispose) each.prototype[Symbol.dispose] = each.prototype.close;
}
if (Symbol.asyncDispose) Cursor.prototype[Symbol.asyncDispose] = Cursor.prototype.return;

module.exports = { ArangoError, Client, Cursor, Database, Events, Result, version: native.version };
