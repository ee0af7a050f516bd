// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The graphs of the database.</summary>
    public sealed class Graphs
    {
        private readonly Database owner;

        internal Graphs(Database owner) => this.owner = owner;

        /// <summary>The definitions of all graphs. Request: GET /_api/gharial; for any user.</summary>
        /// <returns>the value of graphs</returns>
        public IReadOnlyList<Json> List() =>
            new Call("graph.list").Run(owner).Rows;

        /// <summary>As List, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> ListAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("graph.list").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>The definition of a graph. Request: GET /_api/gharial/{graph}; for any user.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <returns>the value of graph</returns>
        public Json Get(string graph) =>
            new Call("graph.get").With("graph", graph).Run(owner).Json;

        /// <summary>As Get, without blocking. The token cancels the call.</summary>
        public async Task<Json> GetAsync(string graph, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("graph.get")
                .With("graph", graph)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Creates a graph and its missing collections, and gives the definition. Request: POST
        /// /_api/gharial; for a user with write access to the database.</summary>
        /// <param name="name">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="edgeDefinitions">Objects with collection, the edge collection, and from and to, arrays of
        /// vertex collections.</param>
        /// <param name="orphanCollections">Vertex collections without edges.</param>
        /// <param name="smart">True for a SmartGraph or EnterpriseGraph; false if it is not given.</param>
        /// <param name="disjoint">True for a disjoint SmartGraph; false if it is not given.</param>
        /// <param name="smartGraphAttribute">The attribute that determines the shard of a vertex.</param>
        /// <param name="satellites">Collections that have a copy on every DB-Server.</param>
        /// <param name="numberOfShards">The number of shards of new collections. Accepts an integer from 1 to
        /// 2147483647.</param>
        /// <param name="replicationFactor">The number of copies of each shard, or "satellite" for a copy on every
        /// DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.</param>
        /// <param name="writeConcern">The minimum number of copies in sync for a write. Accepts an integer from 1
        /// to 2147483647.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; false if it is not given.</param>
        /// <returns>the value of graph</returns>
        public Json Create(
            string name, object edgeDefinitions = null, IEnumerable<string> orphanCollections = null,
            bool? smart = null, bool? disjoint = null, string smartGraphAttribute = null,
            IEnumerable<string> satellites = null, long? numberOfShards = null, object replicationFactor = null,
            long? writeConcern = null, bool? waitForSync = null) =>
            new Call("graph.create")
                .With("name", name)
                .With("edge_definitions", edgeDefinitions)
                .With("orphan_collections", orphanCollections)
                .With("smart", smart)
                .With("disjoint", disjoint)
                .With("smart_graph_attribute", smartGraphAttribute)
                .With("satellites", satellites)
                .With("number_of_shards", numberOfShards)
                .With("replication_factor", replicationFactor)
                .With("write_concern", writeConcern)
                .With("wait_for_sync", waitForSync)
                .Run(owner).Json;

        /// <summary>As Create, without blocking. The token cancels the call.</summary>
        public async Task<Json> CreateAsync(
            string name, object edgeDefinitions = null, IEnumerable<string> orphanCollections = null,
            bool? smart = null, bool? disjoint = null, string smartGraphAttribute = null,
            IEnumerable<string> satellites = null, long? numberOfShards = null, object replicationFactor = null,
            long? writeConcern = null, bool? waitForSync = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("graph.create")
                .With("name", name)
                .With("edge_definitions", edgeDefinitions)
                .With("orphan_collections", orphanCollections)
                .With("smart", smart)
                .With("disjoint", disjoint)
                .With("smart_graph_attribute", smartGraphAttribute)
                .With("satellites", satellites)
                .With("number_of_shards", numberOfShards)
                .With("replication_factor", replicationFactor)
                .With("write_concern", writeConcern)
                .With("wait_for_sync", waitForSync)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Deletes a graph. Gives true. Request: DELETE /_api/gharial/{graph}; for a user with write
        /// access to the database.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="dropCollections">True to delete the collections that no other graph uses; false if it is
        /// not given.</param>
        /// <param name="ignoreMissing">True for the result false, in place of an error, if there is no such
        /// graph.</param>
        /// <returns>the value of removed</returns>
        public bool Delete(string graph, bool? dropCollections = null, bool? ignoreMissing = null) =>
            new Call("graph.delete")
                .With("graph", graph)
                .With("drop_collections", dropCollections)
                .With("ignore_missing", ignoreMissing)
                .Run(owner).Json.AsBool();

        /// <summary>As Delete, without blocking. The token cancels the call.</summary>
        public async Task<bool> DeleteAsync(
            string graph, bool? dropCollections = null, bool? ignoreMissing = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("graph.delete")
                .With("graph", graph)
                .With("drop_collections", dropCollections)
                .With("ignore_missing", ignoreMissing)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsBool();
        }

        /// <summary>The names of the vertex collections of a graph. Request: GET /_api/gharial/{graph}/vertex; for
        /// any user.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <returns>the value of collections</returns>
        public IReadOnlyList<string> VertexCollections(string graph) =>
            new Call("graph.vertex_collections")
                .With("graph", graph)
                .Run(owner).Rows.Select(row => row.AsString()).ToList();

        /// <summary>As VertexCollections, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<string>> VertexCollectionsAsync(
            string graph, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("graph.vertex_collections")
                .With("graph", graph)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows.Select(row => row.AsString()).ToList();
        }

        /// <summary>Adds a vertex collection to a graph and gives the definition of the graph. Request: POST
        /// /_api/gharial/{graph}/vertex; for a user with write access to the database.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="collection">The name of the collection, which is created if it does not exist. Accepts a
        /// name of 1 to 256 bytes without slashes, control characters and blanks at its ends.</param>
        /// <param name="satellites">Collections that have a copy on every DB-Server.</param>
        /// <returns>the value of graph</returns>
        public Json CreateVertexCollection(string graph, string collection, IEnumerable<string> satellites = null) =>
            new Call("graph.create_vertex_collection")
                .With("graph", graph)
                .With("collection", collection)
                .With("satellites", satellites)
                .Run(owner).Json;

        /// <summary>As CreateVertexCollection, without blocking. The token cancels the call.</summary>
        public async Task<Json> CreateVertexCollectionAsync(
            string graph, string collection, IEnumerable<string> satellites = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("graph.create_vertex_collection")
                .With("graph", graph)
                .With("collection", collection)
                .With("satellites", satellites)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Removes a vertex collection without edges from a graph and gives the definition of the graph.
        /// Request: DELETE /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the
        /// database.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="dropCollection">True to delete the collection if no other graph uses it; false if it is not
        /// given.</param>
        /// <returns>the value of graph</returns>
        public Json DeleteVertexCollection(string graph, string collection, bool? dropCollection = null) =>
            new Call("graph.delete_vertex_collection")
                .With("graph", graph)
                .With("collection", collection)
                .With("drop_collection", dropCollection)
                .Run(owner).Json;

        /// <summary>As DeleteVertexCollection, without blocking. The token cancels the call.</summary>
        public async Task<Json> DeleteVertexCollectionAsync(
            string graph, string collection, bool? dropCollection = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("graph.delete_vertex_collection")
                .With("graph", graph)
                .With("collection", collection)
                .With("drop_collection", dropCollection)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The names of the edge collections of a graph. Request: GET /_api/gharial/{graph}/edge; for any
        /// user.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <returns>the value of collections</returns>
        public IReadOnlyList<string> EdgeCollections(string graph) =>
            new Call("graph.edge_collections")
                .With("graph", graph)
                .Run(owner).Rows.Select(row => row.AsString()).ToList();

        /// <summary>As EdgeCollections, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<string>> EdgeCollectionsAsync(
            string graph, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("graph.edge_collections")
                .With("graph", graph)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows.Select(row => row.AsString()).ToList();
        }

        /// <summary>Adds an edge definition to a graph and gives the definition of the graph. Request: POST
        /// /_api/gharial/{graph}/edge; for a user with write access to the database.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="collection">The name of the edge collection. Accepts a name of 1 to 256 bytes without
        /// slashes, control characters and blanks at its ends.</param>
        /// <param name="fromVertexCollections">The vertex collections in which edges begin.</param>
        /// <param name="toVertexCollections">The vertex collections in which edges end.</param>
        /// <param name="satellites">Collections that have a copy on every DB-Server.</param>
        /// <returns>the value of graph</returns>
        public Json CreateEdgeDefinition(
            string graph, string collection, IEnumerable<string> fromVertexCollections,
            IEnumerable<string> toVertexCollections, IEnumerable<string> satellites = null) =>
            new Call("graph.create_edge_definition")
                .With("graph", graph)
                .With("collection", collection)
                .With("from_vertex_collections", fromVertexCollections)
                .With("to_vertex_collections", toVertexCollections)
                .With("satellites", satellites)
                .Run(owner).Json;

        /// <summary>As CreateEdgeDefinition, without blocking. The token cancels the call.</summary>
        public async Task<Json> CreateEdgeDefinitionAsync(
            string graph, string collection, IEnumerable<string> fromVertexCollections,
            IEnumerable<string> toVertexCollections, IEnumerable<string> satellites = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("graph.create_edge_definition")
                .With("graph", graph)
                .With("collection", collection)
                .With("from_vertex_collections", fromVertexCollections)
                .With("to_vertex_collections", toVertexCollections)
                .With("satellites", satellites)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Replaces an edge definition of a graph and gives the definition of the graph. Request: PUT
        /// /_api/gharial/{graph}/edge/{collection}; for a user with write access to the database.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="collection">The name of the edge collection. Accepts a name of 1 to 256 bytes without
        /// slashes, control characters and blanks at its ends.</param>
        /// <param name="fromVertexCollections">The vertex collections in which edges begin.</param>
        /// <param name="toVertexCollections">The vertex collections in which edges end.</param>
        /// <param name="satellites">Collections that have a copy on every DB-Server.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; false if it is not given.</param>
        /// <param name="dropCollections">True to delete the collections that no graph uses any more; false if it is
        /// not given.</param>
        /// <returns>the value of graph</returns>
        public Json ReplaceEdgeDefinition(
            string graph, string collection, IEnumerable<string> fromVertexCollections,
            IEnumerable<string> toVertexCollections, IEnumerable<string> satellites = null, bool? waitForSync = null,
            bool? dropCollections = null) =>
            new Call("graph.replace_edge_definition")
                .With("graph", graph)
                .With("collection", collection)
                .With("from_vertex_collections", fromVertexCollections)
                .With("to_vertex_collections", toVertexCollections)
                .With("satellites", satellites)
                .With("wait_for_sync", waitForSync)
                .With("drop_collections", dropCollections)
                .Run(owner).Json;

        /// <summary>As ReplaceEdgeDefinition, without blocking. The token cancels the call.</summary>
        public async Task<Json> ReplaceEdgeDefinitionAsync(
            string graph, string collection, IEnumerable<string> fromVertexCollections,
            IEnumerable<string> toVertexCollections, IEnumerable<string> satellites = null, bool? waitForSync = null,
            bool? dropCollections = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("graph.replace_edge_definition")
                .With("graph", graph)
                .With("collection", collection)
                .With("from_vertex_collections", fromVertexCollections)
                .With("to_vertex_collections", toVertexCollections)
                .With("satellites", satellites)
                .With("wait_for_sync", waitForSync)
                .With("drop_collections", dropCollections)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Removes an edge definition from a graph and gives the definition of the graph. Request: DELETE
        /// /_api/gharial/{graph}/edge/{collection}; for a user with write access to the database.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="collection">The name of the edge collection. Accepts a name of 1 to 256 bytes without
        /// slashes, control characters and blanks at its ends.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; false if it is not given.</param>
        /// <param name="dropCollections">True to delete the collections that no graph uses any more; false if it is
        /// not given.</param>
        /// <returns>the value of graph</returns>
        public Json DeleteEdgeDefinition(
            string graph, string collection, bool? waitForSync = null, bool? dropCollections = null) =>
            new Call("graph.delete_edge_definition")
                .With("graph", graph)
                .With("collection", collection)
                .With("wait_for_sync", waitForSync)
                .With("drop_collections", dropCollections)
                .Run(owner).Json;

        /// <summary>As DeleteEdgeDefinition, without blocking. The token cancels the call.</summary>
        public async Task<Json> DeleteEdgeDefinitionAsync(
            string graph, string collection, bool? waitForSync = null, bool? dropCollections = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("graph.delete_edge_definition")
                .With("graph", graph)
                .With("collection", collection)
                .With("wait_for_sync", waitForSync)
                .With("drop_collections", dropCollections)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }
    }
}
