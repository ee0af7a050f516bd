// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Graphs {
  #run;

  constructor(run) {
    this.#run = run;
  }

  list(options) {
    return this.#run("graph.list", {}, options);
  }

  get(graph, options) {
    return this.#run("graph.get", { graph }, options);
  }

  create(name, options) {
    return this.#run("graph.create", { name }, options);
  }

  delete(graph, options) {
    return this.#run("graph.delete", { graph }, options);
  }

  vertexCollections(graph, options) {
    return this.#run("graph.vertex_collections", { graph }, options);
  }

  createVertexCollection(graph, collection, options) {
    return this.#run("graph.create_vertex_collection", { graph, collection }, options);
  }

  deleteVertexCollection(graph, collection, options) {
    return this.#run("graph.delete_vertex_collection", { graph, collection }, options);
  }

  edgeCollections(graph, options) {
    return this.#run("graph.edge_collections", { graph }, options);
  }

  createEdgeDefinition(graph, collection, fromVertexCollections, toVertexCollections, options) {
    return this.#run("graph.create_edge_definition", {
      graph,
      collection,
      from_vertex_collections: fromVertexCollections,
      to_vertex_collections: toVertexCollections,
    }, options);
  }

  replaceEdgeDefinition(graph, collection, fromVertexCollections, toVertexCollections, options) {
    return this.#run("graph.replace_edge_definition", {
      graph,
      collection,
      from_vertex_collections: fromVertexCollections,
      to_vertex_collections: toVertexCollections,
    }, options);
  }

  deleteEdgeDefinition(graph, collection, options) {
    return this.#run("graph.delete_edge_definition", { graph, collection }, options);
  }
}

module.exports = { Graphs };
