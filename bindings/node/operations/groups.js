// Made by scripts/generate-bindings. Do not edit.
"use strict";

module.exports = {
  cluster: require("./cluster.js").Cluster,
  server: require("./server.js").Server,
  database: require("./database.js").DatabaseOperations,
  token: require("./token.js").Tokens,
  job: require("./job.js").Jobs,
  collection: require("./collection.js").Collections,
  document: require("./document.js").Documents,
  index: require("./index.js").Indexes,
  query: require("./query.js").Queries,
  cursor: require("./cursor.js").Cursors,
  transaction: require("./transaction.js").Transactions,
  graph: require("./graph.js").Graphs,
  vertex: require("./vertex.js").Vertices,
  edge: require("./edge.js").Edges,
  view: require("./view.js").Views,
  analyzer: require("./analyzer.js").Analyzers,
  user: require("./user.js").Users,
  backup: require("./backup.js").Backups,
};
