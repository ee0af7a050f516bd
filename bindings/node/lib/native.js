"use strict";

module.exports = require("../build/Release/arango.node");
