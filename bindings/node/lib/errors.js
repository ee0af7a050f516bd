"use strict";
const native = require("./native.js");

class ArangoError extends Error {
  constructor(message, members) {
    super(message);
    for (const name in members) {
      if (members[name] !== undefined) this[name] = members[name];
    }
  }

  static {
    Object.defineProperty(this.prototype, "name", { value: "ArangoError", configurable: true, writable: true });
  }
}

/** Returns the error of a result. */
function errorOf(handle) {
  const { rowCount, rowErrors, headers, attempts, ...members } = native.info(handle);
  const { message, operation, method, url, error_message: errorMessage, reason } = JSON.parse(native.text(handle));
  return new ArangoError(message, {
    ...members, operation, method, url, errorMessage, reason, attempts: JSON.parse(attempts),
  });
}

/** Returns the error of the use of an object after its close. */
function closedError(name, execution = "not executed") {
  return new ArangoError(`${name} is closed`, {
    status: -10, code: "ARANGO_ERR_CLOSED", execution, httpStatus: 0, errorNum: 0, attempts: [],
  });
}

/** Returns the error of an argument that the binding refuses. */
function argumentError(message) {
  return new ArangoError(message, {
    status: -1, code: "ARANGO_ERR_ARGUMENT", execution: "not executed", httpStatus: 0, errorNum: 0, attempts: [],
  });
}

module.exports = { ArangoError, argumentError, closedError, errorOf };
