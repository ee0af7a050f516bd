<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\Json;
use Libarango\OperationGroup;

/** The edges of graphs. */
final class Edges extends OperationGroup
{
    /**
     * The edge of a key.
     *
     * Request: GET /_api/gharial/{graph}/edge/{collection}/{key}; for a user with read access to the
     * collection.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param string $collection The name of the edge collection. Accepts a name of 1 to 256 bytes
     *   without slashes, control characters and blanks at its ends.
     * @param string $key The key of the edge. Accepts a document key: 1 to 254 letters, digits and
     *   characters of _-:.@()+,=;$!*'%.
     * @param string|null $ifMatch The revision that the document must have. Another revision is HTTP
     *   412, error 1200. Accepts a revision of a document.
     * @param string|null $ifNoneMatch The known revision. The result is null if the document still has
     *   that revision. Accepts a revision of a document.
     * @return array<string, mixed>|null the value of edge
     */
    public function get(
        string $graph,
        string $collection,
        string $key,
        ?string $ifMatch = null,
        ?string $ifNoneMatch = null,
    ): ?array {
        return $this->run('edge.get', [
            'graph' => $graph,
            'collection' => $collection,
            'key' => $key,
            'if_match' => $ifMatch,
            'if_none_match' => $ifNoneMatch,
        ]);
    }

    /**
     * Inserts an edge and gives its metadata as member edge.
     *
     * Request: POST /_api/gharial/{graph}/edge/{collection}; for a user with write access to the
     * collection, or an administrator.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param string $collection The name of the edge collection. Accepts a name of 1 to 256 bytes
     *   without slashes, control characters and blanks at its ends.
     * @param array<string, mixed>|object|string $edge The edge.
     * @param bool|null $waitForSync True to wait until the change is on disk; the collection's setting
     *   if it is not given.
     * @param bool|null $returnNew True to get the new document as member new; false if it is not given.
     * @return array<string, mixed> an object, without error and code
     */
    public function insert(
        string $graph,
        string $collection,
        array|object|string $edge,
        ?bool $waitForSync = null,
        ?bool $returnNew = null,
    ): array {
        return $this->run('edge.insert', [
            'graph' => $graph,
            'collection' => $collection,
            'wait_for_sync' => $waitForSync,
            'return_new' => $returnNew,
        ], Json::object($edge));
    }

    /**
     * Changes attributes of an edge and gives its metadata as member edge.
     *
     * Request: PATCH /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the
     * collection, or an administrator.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param string $collection The name of the edge collection. Accepts a name of 1 to 256 bytes
     *   without slashes, control characters and blanks at its ends.
     * @param string $key The key of the edge. Accepts a document key: 1 to 254 letters, digits and
     *   characters of _-:.@()+,=;$!*'%.
     * @param array<string, mixed>|object|string $edge The attributes to change.
     * @param string|null $ifMatch The revision that the document must have. Another revision is HTTP
     *   412, error 1200. Accepts a revision of a document.
     * @param bool|null $waitForSync True to wait until the change is on disk; the collection's setting
     *   if it is not given.
     * @param bool|null $returnNew True to get the new document as member new; false if it is not given.
     * @param bool|null $returnOld True to get the former document as member old; false if it is not
     *   given.
     * @param bool|null $keepNull True to store attributes whose new value is null, false to remove them.
     *   If it is not given, an update stores them, and an insertion with overwrite mode "update" may
     *   remove them.
     * @return array<string, mixed> an object, without error and code
     */
    public function update(
        string $graph,
        string $collection,
        string $key,
        array|object|string $edge,
        ?string $ifMatch = null,
        ?bool $waitForSync = null,
        ?bool $returnNew = null,
        ?bool $returnOld = null,
        ?bool $keepNull = null,
    ): array {
        return $this->run('edge.update', [
            'graph' => $graph,
            'collection' => $collection,
            'key' => $key,
            'if_match' => $ifMatch,
            'wait_for_sync' => $waitForSync,
            'return_new' => $returnNew,
            'return_old' => $returnOld,
            'keep_null' => $keepNull,
        ], Json::object($edge));
    }

    /**
     * Replaces an edge and gives its metadata as member edge.
     *
     * Request: PUT /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the
     * collection, or an administrator.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param string $collection The name of the edge collection. Accepts a name of 1 to 256 bytes
     *   without slashes, control characters and blanks at its ends.
     * @param string $key The key of the edge. Accepts a document key: 1 to 254 letters, digits and
     *   characters of _-:.@()+,=;$!*'%.
     * @param array<string, mixed>|object|string $edge The new edge.
     * @param string|null $ifMatch The revision that the document must have. Another revision is HTTP
     *   412, error 1200. Accepts a revision of a document.
     * @param bool|null $waitForSync True to wait until the change is on disk; the collection's setting
     *   if it is not given.
     * @param bool|null $returnNew True to get the new document as member new; false if it is not given.
     * @param bool|null $returnOld True to get the former document as member old; false if it is not
     *   given.
     * @param bool|null $keepNull True to store attributes whose new value is null, false to remove them.
     *   If it is not given, an update stores them, and an insertion with overwrite mode "update" may
     *   remove them.
     * @return array<string, mixed> an object, without error and code
     */
    public function replace(
        string $graph,
        string $collection,
        string $key,
        array|object|string $edge,
        ?string $ifMatch = null,
        ?bool $waitForSync = null,
        ?bool $returnNew = null,
        ?bool $returnOld = null,
        ?bool $keepNull = null,
    ): array {
        return $this->run('edge.replace', [
            'graph' => $graph,
            'collection' => $collection,
            'key' => $key,
            'if_match' => $ifMatch,
            'wait_for_sync' => $waitForSync,
            'return_new' => $returnNew,
            'return_old' => $returnOld,
            'keep_null' => $keepNull,
        ], Json::object($edge));
    }

    /**
     * Deletes an edge.
     *
     * Request: DELETE /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the
     * collection, or an administrator.
     *
     * @param string $graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes,
     *   control characters and blanks at its ends.
     * @param string $collection The name of the edge collection. Accepts a name of 1 to 256 bytes
     *   without slashes, control characters and blanks at its ends.
     * @param string $key The key of the edge. Accepts a document key: 1 to 254 letters, digits and
     *   characters of _-:.@()+,=;$!*'%.
     * @param string|null $ifMatch The revision that the document must have. Another revision is HTTP
     *   412, error 1200. Accepts a revision of a document.
     * @param bool|null $waitForSync True to wait until the change is on disk; the collection's setting
     *   if it is not given.
     * @param bool|null $returnOld True to get the former document as member old; false if it is not
     *   given.
     * @param bool|null $ignoreMissing True for the result false, in place of an error, if there is no
     *   such edge.
     * @return array<string, mixed>|false an object, without error and code
     */
    public function delete(
        string $graph,
        string $collection,
        string $key,
        ?string $ifMatch = null,
        ?bool $waitForSync = null,
        ?bool $returnOld = null,
        ?bool $ignoreMissing = null,
    ): array|false {
        return $this->run('edge.delete', [
            'graph' => $graph,
            'collection' => $collection,
            'key' => $key,
            'if_match' => $ifMatch,
            'wait_for_sync' => $waitForSync,
            'return_old' => $returnOld,
            'ignore_missing' => $ignoreMissing,
        ]);
    }
}
