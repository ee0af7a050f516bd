<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\OperationGroup;

/** The graphs of the database. */
final class Graphs extends OperationGroup
{
    /**
     * The definitions of all graphs.
     *
     * Request: GET /_api/gharial; for any user.
     *
     * @return list<array<string, mixed>> the value of graphs
     */
    public function list(): array
    {
        return $this->run('graph.list');
    }

    /**
     * The definition of a graph.
     *
     * Request: GET /_api/gharial/{graph}; for any user.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @return array<string, mixed> the value of graph
     */
    public function get(string $graph): array
    {
        return $this->run('graph.get', [
            'graph' => $graph,
        ]);
    }

    /**
     * Creates a graph and its missing collections, and gives the definition.
     *
     * Request: POST /_api/gharial; for a user with write access to the database.
     *
     * @param string $name The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param list<mixed>|null $edgeDefinitions Objects with collection, the edge collection, and from
     *   and to, arrays of vertex collections.
     * @param list<string>|null $orphanCollections Vertex collections without edges.
     * @param bool|null $smart True for a SmartGraph or EnterpriseGraph; false if it is not given.
     * @param bool|null $disjoint True for a disjoint SmartGraph; false if it is not given.
     * @param string|null $smartGraphAttribute The attribute that determines the shard of a vertex.
     * @param list<string>|null $satellites Collections that have a copy on every DB-Server.
     * @param int|null $numberOfShards The number of shards of new collections. Accepts an integer from 1
     *   to 2147483647.
     * @param 'satellite'|int|null $replicationFactor The number of copies of each shard, or "satellite"
     *   for a copy on every DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.
     * @param int|null $writeConcern The minimum number of copies in sync for a write. Accepts an integer
     *   from 1 to 2147483647.
     * @param bool|null $waitForSync True to wait until the change is on disk; false if it is not given.
     * @return array<string, mixed> the value of graph
     */
    public function create(
        string $name,
        ?array $edgeDefinitions = null,
        ?array $orphanCollections = null,
        ?bool $smart = null,
        ?bool $disjoint = null,
        ?string $smartGraphAttribute = null,
        ?array $satellites = null,
        ?int $numberOfShards = null,
        int|string|null $replicationFactor = null,
        ?int $writeConcern = null,
        ?bool $waitForSync = null,
    ): array {
        return $this->run('graph.create', [
            'name' => $name,
            'edge_definitions' => $edgeDefinitions,
            'orphan_collections' => $orphanCollections,
            'smart' => $smart,
            'disjoint' => $disjoint,
            'smart_graph_attribute' => $smartGraphAttribute,
            'satellites' => $satellites,
            'number_of_shards' => $numberOfShards,
            'replication_factor' => $replicationFactor,
            'write_concern' => $writeConcern,
            'wait_for_sync' => $waitForSync,
        ]);
    }

    /**
     * Deletes a graph. Gives true.
     *
     * Request: DELETE /_api/gharial/{graph}; for a user with write access to the database.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param bool|null $dropCollections True to delete the collections that no other graph uses; false
     *   if it is not given.
     * @param bool|null $ignoreMissing True for the result false, in place of an error, if there is no
     *   such graph.
     * @return bool the value of removed
     */
    public function delete(string $graph, ?bool $dropCollections = null, ?bool $ignoreMissing = null): bool
    {
        return $this->run('graph.delete', [
            'graph' => $graph,
            'drop_collections' => $dropCollections,
            'ignore_missing' => $ignoreMissing,
        ]);
    }

    /**
     * The names of the vertex collections of a graph.
     *
     * Request: GET /_api/gharial/{graph}/vertex; for any user.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @return list<string> the value of collections
     */
    public function vertexCollections(string $graph): array
    {
        return $this->run('graph.vertex_collections', [
            'graph' => $graph,
        ]);
    }

    /**
     * Adds a vertex collection to a graph and gives the definition of the graph.
     *
     * Request: POST /_api/gharial/{graph}/vertex; for a user with write access to the database.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param string $collection The name of the collection, which is created if it does not exist.
     *   Accepts a name of 1 to 256 bytes without slashes, control characters and blanks at its ends.
     * @param list<string>|null $satellites Collections that have a copy on every DB-Server.
     * @return array<string, mixed> the value of graph
     */
    public function createVertexCollection(
        string $graph,
        string $collection,
        ?array $satellites = null,
    ): array {
        return $this->run('graph.create_vertex_collection', [
            'graph' => $graph,
            'collection' => $collection,
            'satellites' => $satellites,
        ]);
    }

    /**
     * Removes a vertex collection without edges from a graph and gives the definition of the graph.
     *
     * Request: DELETE /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the
     * database.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param bool|null $dropCollection True to delete the collection if no other graph uses it; false if
     *   it is not given.
     * @return array<string, mixed> the value of graph
     */
    public function deleteVertexCollection(
        string $graph,
        string $collection,
        ?bool $dropCollection = null,
    ): array {
        return $this->run('graph.delete_vertex_collection', [
            'graph' => $graph,
            'collection' => $collection,
            'drop_collection' => $dropCollection,
        ]);
    }

    /**
     * The names of the edge collections of a graph.
     *
     * Request: GET /_api/gharial/{graph}/edge; for any user.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @return list<string> the value of collections
     */
    public function edgeCollections(string $graph): array
    {
        return $this->run('graph.edge_collections', [
            'graph' => $graph,
        ]);
    }

    /**
     * Adds an edge definition to a graph and gives the definition of the graph.
     *
     * Request: POST /_api/gharial/{graph}/edge; for a user with write access to the database.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param string $collection The name of the edge collection. Accepts a name of 1 to 256 bytes
     *   without slashes, control characters and blanks at its ends.
     * @param list<string> $fromVertexCollections The vertex collections in which edges begin.
     * @param list<string> $toVertexCollections The vertex collections in which edges end.
     * @param list<string>|null $satellites Collections that have a copy on every DB-Server.
     * @return array<string, mixed> the value of graph
     */
    public function createEdgeDefinition(
        string $graph,
        string $collection,
        array $fromVertexCollections,
        array $toVertexCollections,
        ?array $satellites = null,
    ): array {
        return $this->run('graph.create_edge_definition', [
            'graph' => $graph,
            'collection' => $collection,
            'from_vertex_collections' => $fromVertexCollections,
            'to_vertex_collections' => $toVertexCollections,
            'satellites' => $satellites,
        ]);
    }

    /**
     * Replaces an edge definition of a graph and gives the definition of the graph.
     *
     * Request: PUT /_api/gharial/{graph}/edge/{collection}; for a user with write access to the
     * database.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param string $collection The name of the edge collection. Accepts a name of 1 to 256 bytes
     *   without slashes, control characters and blanks at its ends.
     * @param list<string> $fromVertexCollections The vertex collections in which edges begin.
     * @param list<string> $toVertexCollections The vertex collections in which edges end.
     * @param list<string>|null $satellites Collections that have a copy on every DB-Server.
     * @param bool|null $waitForSync True to wait until the change is on disk; false if it is not given.
     * @param bool|null $dropCollections True to delete the collections that no graph uses any more;
     *   false if it is not given.
     * @return array<string, mixed> the value of graph
     */
    public function replaceEdgeDefinition(
        string $graph,
        string $collection,
        array $fromVertexCollections,
        array $toVertexCollections,
        ?array $satellites = null,
        ?bool $waitForSync = null,
        ?bool $dropCollections = null,
    ): array {
        return $this->run('graph.replace_edge_definition', [
            'graph' => $graph,
            'collection' => $collection,
            'from_vertex_collections' => $fromVertexCollections,
            'to_vertex_collections' => $toVertexCollections,
            'satellites' => $satellites,
            'wait_for_sync' => $waitForSync,
            'drop_collections' => $dropCollections,
        ]);
    }

    /**
     * Removes an edge definition from a graph and gives the definition of the graph.
     *
     * Request: DELETE /_api/gharial/{graph}/edge/{collection}; for a user with write access to the
     * database.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param string $collection The name of the edge collection. Accepts a name of 1 to 256 bytes
     *   without slashes, control characters and blanks at its ends.
     * @param bool|null $waitForSync True to wait until the change is on disk; false if it is not given.
     * @param bool|null $dropCollections True to delete the collections that no graph uses any more;
     *   false if it is not given.
     * @return array<string, mixed> the value of graph
     */
    public function deleteEdgeDefinition(
        string $graph,
        string $collection,
        ?bool $waitForSync = null,
        ?bool $dropCollections = null,
    ): array {
        return $this->run('graph.delete_edge_definition', [
            'graph' => $graph,
            'collection' => $collection,
            'wait_for_sync' => $waitForSync,
            'drop_collections' => $dropCollections,
        ]);
    }
}
