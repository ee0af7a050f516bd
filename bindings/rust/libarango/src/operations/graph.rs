// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object, StringOrInteger};

/// The graphs of the database.
#[derive(Debug)]
pub struct Graphs<'c, C>(&'c C);

impl<'c, C: Caller> Graphs<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Graphs(caller)
    }

    /// The definitions of all graphs.
    ///
    /// Result: the value of graphs.
    ///
    /// Request: `GET /_api/gharial`; for any user.
    pub fn list(&self) -> C::Output {
        self.0.run("graph.list", Object::new(), None)
    }

    /// The definition of a graph.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    ///
    /// Result: the value of graph.
    ///
    /// Request: `GET /_api/gharial/{graph}`; for any user.
    pub fn get(&self, graph: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        self.0.run("graph.get", arguments, None)
    }

    /// Creates a graph and its missing collections, and gives the definition.
    ///
    /// - `name`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    ///
    /// Result: the value of graph.
    ///
    /// Request: `POST /_api/gharial`; for a user with write access to the database.
    pub fn create(&self, name: &str, options: GraphCreate<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("name", name);
        options.write(&mut arguments);
        self.0.run("graph.create", arguments, None)
    }

    /// Deletes a graph. Gives true.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    ///
    /// Result: the value of removed.
    ///
    /// Request: `DELETE /_api/gharial/{graph}`; for a user with write access to the database.
    pub fn delete(&self, graph: &str, options: GraphDelete) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        options.write(&mut arguments);
        self.0.run("graph.delete", arguments, None)
    }

    /// The names of the vertex collections of a graph.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    ///
    /// Result: the value of collections.
    ///
    /// Request: `GET /_api/gharial/{graph}/vertex`; for any user.
    pub fn vertex_collections(&self, graph: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        self.0.run("graph.vertex_collections", arguments, None)
    }

    /// Adds a vertex collection to a graph and gives the definition of the graph.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection, which is created if it does not exist.
    ///
    /// Result: the value of graph.
    ///
    /// Request: `POST /_api/gharial/{graph}/vertex`; for a user with write access to the database.
    pub fn create_vertex_collection(
        &self,
        graph: &str,
        collection: &str,
        options: GraphCreateVertexCollection<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("graph.create_vertex_collection", arguments, None)
    }

    /// Removes a vertex collection without edges from a graph and gives the definition of the
    /// graph.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: the value of graph.
    ///
    /// Request: `DELETE /_api/gharial/{graph}/vertex/{collection}`; for a user with write access to
    /// the database.
    pub fn delete_vertex_collection(
        &self,
        graph: &str,
        collection: &str,
        options: GraphDeleteVertexCollection,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("graph.delete_vertex_collection", arguments, None)
    }

    /// The names of the edge collections of a graph.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    ///
    /// Result: the value of collections.
    ///
    /// Request: `GET /_api/gharial/{graph}/edge`; for any user.
    pub fn edge_collections(&self, graph: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        self.0.run("graph.edge_collections", arguments, None)
    }

    /// Adds an edge definition to a graph and gives the definition of the graph.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// - `from_vertex_collections`: An array of strings. The vertex collections in which edges
    ///   begin.
    /// - `to_vertex_collections`: An array of strings. The vertex collections in which edges end.
    ///
    /// Result: the value of graph.
    ///
    /// Request: `POST /_api/gharial/{graph}/edge`; for a user with write access to the database.
    pub fn create_edge_definition(
        &self,
        graph: &str,
        collection: &str,
        from_vertex_collections: &[&str],
        to_vertex_collections: &[&str],
        options: GraphCreateEdgeDefinition<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        arguments.set("from_vertex_collections", from_vertex_collections);
        arguments.set("to_vertex_collections", to_vertex_collections);
        options.write(&mut arguments);
        self.0.run("graph.create_edge_definition", arguments, None)
    }

    /// Replaces an edge definition of a graph and gives the definition of the graph.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// - `from_vertex_collections`: An array of strings. The vertex collections in which edges
    ///   begin.
    /// - `to_vertex_collections`: An array of strings. The vertex collections in which edges end.
    ///
    /// Result: the value of graph.
    ///
    /// Request: `PUT /_api/gharial/{graph}/edge/{collection}`; for a user with write access to the
    /// database.
    pub fn replace_edge_definition(
        &self,
        graph: &str,
        collection: &str,
        from_vertex_collections: &[&str],
        to_vertex_collections: &[&str],
        options: GraphReplaceEdgeDefinition<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        arguments.set("from_vertex_collections", from_vertex_collections);
        arguments.set("to_vertex_collections", to_vertex_collections);
        options.write(&mut arguments);
        self.0.run("graph.replace_edge_definition", arguments, None)
    }

    /// Removes an edge definition from a graph and gives the definition of the graph.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    ///
    /// Result: the value of graph.
    ///
    /// Request: `DELETE /_api/gharial/{graph}/edge/{collection}`; for a user with write access to
    /// the database.
    pub fn delete_edge_definition(
        &self,
        graph: &str,
        collection: &str,
        options: GraphDeleteEdgeDefinition,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("graph.delete_edge_definition", arguments, None)
    }
}

/// The optional arguments of [`Graphs::create`].
#[derive(Clone, Copy, Debug, Default)]
pub struct GraphCreate<'a> {
    /// An array, as JSON text. Objects with collection, the edge collection, and from and to,
    /// arrays of vertex collections.
    pub edge_definitions: Option<&'a str>,
    /// An array of strings. Vertex collections without edges.
    pub orphan_collections: Option<&'a [&'a str]>,
    /// True for a SmartGraph or EnterpriseGraph; false if it is not given.
    pub smart: Option<bool>,
    /// True for a disjoint SmartGraph; false if it is not given.
    pub disjoint: Option<bool>,
    /// A string. The attribute that determines the shard of a vertex.
    pub smart_graph_attribute: Option<&'a str>,
    /// An array of strings. Collections that have a copy on every DB-Server.
    pub satellites: Option<&'a [&'a str]>,
    /// An integer from 1 to 2147483647. The number of shards of new collections.
    pub number_of_shards: Option<i64>,
    /// "satellite" or an integer from 1 to 2147483647. The number of copies of each shard, or
    /// "satellite" for a copy on every DB-Server.
    pub replication_factor: Option<StringOrInteger<'a>>,
    /// An integer from 1 to 2147483647. The minimum number of copies in sync for a write.
    pub write_concern: Option<i64>,
    /// True to wait until the change is on disk; false if it is not given.
    pub wait_for_sync: Option<bool>,
}

impl GraphCreate<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some_json("edge_definitions", self.edge_definitions);
        arguments.set_some("orphan_collections", self.orphan_collections);
        arguments.set_some("smart", self.smart);
        arguments.set_some("disjoint", self.disjoint);
        arguments.set_some("smart_graph_attribute", self.smart_graph_attribute);
        arguments.set_some("satellites", self.satellites);
        arguments.set_some("number_of_shards", self.number_of_shards);
        arguments.set_some("replication_factor", self.replication_factor);
        arguments.set_some("write_concern", self.write_concern);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
    }
}

/// The optional arguments of [`Graphs::delete`].
#[derive(Clone, Copy, Debug, Default)]
pub struct GraphDelete {
    /// True to delete the collections that no other graph uses; false if it is not given.
    pub drop_collections: Option<bool>,
    /// True for the result false, in place of an error, if there is no such graph.
    pub ignore_missing: Option<bool>,
}

impl GraphDelete {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("drop_collections", self.drop_collections);
        arguments.set_some("ignore_missing", self.ignore_missing);
    }
}

/// The optional arguments of [`Graphs::create_vertex_collection`].
#[derive(Clone, Copy, Debug, Default)]
pub struct GraphCreateVertexCollection<'a> {
    /// An array of strings. Collections that have a copy on every DB-Server.
    pub satellites: Option<&'a [&'a str]>,
}

impl GraphCreateVertexCollection<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("satellites", self.satellites);
    }
}

/// The optional arguments of [`Graphs::delete_vertex_collection`].
#[derive(Clone, Copy, Debug, Default)]
pub struct GraphDeleteVertexCollection {
    /// True to delete the collection if no other graph uses it; false if it is not given.
    pub drop_collection: Option<bool>,
}

impl GraphDeleteVertexCollection {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("drop_collection", self.drop_collection);
    }
}

/// The optional arguments of [`Graphs::create_edge_definition`].
#[derive(Clone, Copy, Debug, Default)]
pub struct GraphCreateEdgeDefinition<'a> {
    /// An array of strings. Collections that have a copy on every DB-Server.
    pub satellites: Option<&'a [&'a str]>,
}

impl GraphCreateEdgeDefinition<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("satellites", self.satellites);
    }
}

/// The optional arguments of [`Graphs::replace_edge_definition`].
#[derive(Clone, Copy, Debug, Default)]
pub struct GraphReplaceEdgeDefinition<'a> {
    /// An array of strings. Collections that have a copy on every DB-Server.
    pub satellites: Option<&'a [&'a str]>,
    /// True to wait until the change is on disk; false if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to delete the collections that no graph uses any more; false if it is not given.
    pub drop_collections: Option<bool>,
}

impl GraphReplaceEdgeDefinition<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("satellites", self.satellites);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("drop_collections", self.drop_collections);
    }
}

/// The optional arguments of [`Graphs::delete_edge_definition`].
#[derive(Clone, Copy, Debug, Default)]
pub struct GraphDeleteEdgeDefinition {
    /// True to wait until the change is on disk; false if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to delete the collections that no graph uses any more; false if it is not given.
    pub drop_collections: Option<bool>,
}

impl GraphDeleteEdgeDefinition {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("drop_collections", self.drop_collections);
    }
}
