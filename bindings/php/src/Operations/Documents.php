<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\Json;
use Libarango\OperationGroup;

/** The documents of the database. */
final class Documents extends OperationGroup
{
    /**
     * A document.
     *
     * Request: GET /_api/document/{collection}/{key}; for a user with read access to the collection.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param string $key The key of the document. Accepts a document key: 1 to 254 letters, digits and
     *   characters of _-:.@()+,=;$!*'%.
     * @param string|null $ifMatch The revision that the document must have. Another revision is HTTP
     *   412, error 1200. Accepts a revision of a document.
     * @param string|null $ifNoneMatch The known revision. The result is null if the document still has
     *   that revision. Accepts a revision of a document.
     * @return array<string, mixed>|null the answer as it is
     */
    public function get(
        string $collection,
        string $key,
        ?string $ifMatch = null,
        ?string $ifNoneMatch = null,
    ): ?array {
        return $this->run('document.get', [
            'collection' => $collection,
            'key' => $key,
            'if_match' => $ifMatch,
            'if_none_match' => $ifNoneMatch,
        ]);
    }

    /**
     * The revision of a document, or null if the document or its collection does not exist.
     *
     * Request: HEAD /_api/document/{collection}/{key}; for a user with read access to the collection.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param string $key The key of the document. Accepts a document key: 1 to 254 letters, digits and
     *   characters of _-:.@()+,=;$!*'%.
     * @param string|null $ifMatch The revision that the document must have. Another revision is HTTP
     *   412, error 1200. Accepts a revision of a document.
     * @param string|null $ifNoneMatch The known revision. The result is null if the document still has
     *   that revision. Accepts a revision of a document.
     * @return ?string the revision as a string, or null if the document does not exist
     */
    public function revision(
        string $collection,
        string $key,
        ?string $ifMatch = null,
        ?string $ifNoneMatch = null,
    ): ?string {
        return $this->run('document.revision', [
            'collection' => $collection,
            'key' => $key,
            'if_match' => $ifMatch,
            'if_none_match' => $ifNoneMatch,
        ]);
    }

    /**
     * Inserts a document and gives its metadata: _id, _key, _rev.
     *
     * Request: POST /_api/document/{collection}; for a user with write access to the collection, or an
     * administrator.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param array<string, mixed>|object|string $document The document.
     * @param 'conflict'|'ignore'|'replace'|'update'|null $overwriteMode The treatment of a document
     *   whose key exists; "conflict", which is an error, if it is not given. Accepts "conflict" or
     *   "ignore" or "replace" or "update".
     * @param bool|null $waitForSync True to wait until the change is on disk; the collection's setting
     *   if it is not given.
     * @param bool|null $returnNew True to get the new document as member new; false if it is not given.
     * @param bool|null $returnOld True to get the document that was replaced or updated as member old;
     *   false if it is not given.
     * @param bool|null $silent True for an empty object as the result, unless there is an error; false
     *   if it is not given.
     * @param bool|null $keepNull True to store attributes whose new value is null, false to remove them.
     *   If it is not given, an update stores them, and an insertion with overwrite mode "update" may
     *   remove them.
     * @param bool|null $mergeObjects True to merge objects inside of the document, false to replace
     *   them; true if it is not given.
     * @param string|null $versionAttribute The attribute with the version of the document, a number. A
     *   document with a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.
     * @param bool|null $refillIndexCaches True to add the change to the caches of indexes; the server's
     *   default if it is not given.
     * @return array<string, mixed> the answer as it is
     */
    public function insert(
        string $collection,
        array|object|string $document,
        ?string $overwriteMode = null,
        ?bool $waitForSync = null,
        ?bool $returnNew = null,
        ?bool $returnOld = null,
        ?bool $silent = null,
        ?bool $keepNull = null,
        ?bool $mergeObjects = null,
        ?string $versionAttribute = null,
        ?bool $refillIndexCaches = null,
    ): array {
        return $this->run('document.insert', [
            'collection' => $collection,
            'overwrite_mode' => $overwriteMode,
            'wait_for_sync' => $waitForSync,
            'return_new' => $returnNew,
            'return_old' => $returnOld,
            'silent' => $silent,
            'keep_null' => $keepNull,
            'merge_objects' => $mergeObjects,
            'version_attribute' => $versionAttribute,
            'refill_index_caches' => $refillIndexCaches,
        ], Json::object($document));
    }

    /**
     * Changes attributes of a document and gives its metadata. Attributes that are not given stay
     * unchanged.
     *
     * Request: PATCH /_api/document/{collection}/{key}; for a user with write access to the collection,
     * or an administrator.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param string $key The key of the document. Accepts a document key: 1 to 254 letters, digits and
     *   characters of _-:.@()+,=;$!*'%.
     * @param array<string, mixed>|object|string $document The attributes to change.
     * @param string|null $ifMatch The revision that the document must have. Another revision is HTTP
     *   412, error 1200. Accepts a revision of a document.
     * @param bool|null $keepNull True to store attributes whose new value is null, false to remove them.
     *   If it is not given, an update stores them, and an insertion with overwrite mode "update" may
     *   remove them.
     * @param bool|null $mergeObjects True to merge objects inside of the document, false to replace
     *   them; true if it is not given.
     * @param bool|null $waitForSync True to wait until the change is on disk; the collection's setting
     *   if it is not given.
     * @param bool|null $returnNew True to get the new document as member new; false if it is not given.
     * @param bool|null $returnOld True to get the former document as member old; false if it is not
     *   given.
     * @param bool|null $silent True for an empty object as the result, unless there is an error; false
     *   if it is not given.
     * @param string|null $versionAttribute The attribute with the version of the document, a number. A
     *   document with a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.
     * @param bool|null $refillIndexCaches True to add the change to the caches of indexes; the server's
     *   default if it is not given.
     * @return array<string, mixed> the answer as it is
     */
    public function update(
        string $collection,
        string $key,
        array|object|string $document,
        ?string $ifMatch = null,
        ?bool $keepNull = null,
        ?bool $mergeObjects = null,
        ?bool $waitForSync = null,
        ?bool $returnNew = null,
        ?bool $returnOld = null,
        ?bool $silent = null,
        ?string $versionAttribute = null,
        ?bool $refillIndexCaches = null,
    ): array {
        return $this->run('document.update', [
            'collection' => $collection,
            'key' => $key,
            'if_match' => $ifMatch,
            'keep_null' => $keepNull,
            'merge_objects' => $mergeObjects,
            'wait_for_sync' => $waitForSync,
            'return_new' => $returnNew,
            'return_old' => $returnOld,
            'silent' => $silent,
            'version_attribute' => $versionAttribute,
            'refill_index_caches' => $refillIndexCaches,
        ], Json::object($document));
    }

    /**
     * Replaces a document and gives its metadata.
     *
     * Request: PUT /_api/document/{collection}/{key}; for a user with write access to the collection, or
     * an administrator.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param string $key The key of the document. Accepts a document key: 1 to 254 letters, digits and
     *   characters of _-:.@()+,=;$!*'%.
     * @param array<string, mixed>|object|string $document The new document.
     * @param string|null $ifMatch The revision that the document must have. Another revision is HTTP
     *   412, error 1200. Accepts a revision of a document.
     * @param bool|null $waitForSync True to wait until the change is on disk; the collection's setting
     *   if it is not given.
     * @param bool|null $returnNew True to get the new document as member new; false if it is not given.
     * @param bool|null $returnOld True to get the former document as member old; false if it is not
     *   given.
     * @param bool|null $silent True for an empty object as the result, unless there is an error; false
     *   if it is not given.
     * @param string|null $versionAttribute The attribute with the version of the document, a number. A
     *   document with a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.
     * @param bool|null $refillIndexCaches True to add the change to the caches of indexes; the server's
     *   default if it is not given.
     * @return array<string, mixed> the answer as it is
     */
    public function replace(
        string $collection,
        string $key,
        array|object|string $document,
        ?string $ifMatch = null,
        ?bool $waitForSync = null,
        ?bool $returnNew = null,
        ?bool $returnOld = null,
        ?bool $silent = null,
        ?string $versionAttribute = null,
        ?bool $refillIndexCaches = null,
    ): array {
        return $this->run('document.replace', [
            'collection' => $collection,
            'key' => $key,
            'if_match' => $ifMatch,
            'wait_for_sync' => $waitForSync,
            'return_new' => $returnNew,
            'return_old' => $returnOld,
            'silent' => $silent,
            'version_attribute' => $versionAttribute,
            'refill_index_caches' => $refillIndexCaches,
        ], Json::object($document));
    }

    /**
     * Deletes a document and gives its metadata.
     *
     * Request: DELETE /_api/document/{collection}/{key}; for a user with write access to the collection,
     * or an administrator.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param string $key The key of the document. Accepts a document key: 1 to 254 letters, digits and
     *   characters of _-:.@()+,=;$!*'%.
     * @param string|null $ifMatch The revision that the document must have. Another revision is HTTP
     *   412, error 1200. Accepts a revision of a document.
     * @param bool|null $waitForSync True to wait until the change is on disk; the collection's setting
     *   if it is not given.
     * @param bool|null $returnOld True to get the former document as member old; false if it is not
     *   given.
     * @param bool|null $silent True for an empty object as the result, unless there is an error; false
     *   if it is not given.
     * @param bool|null $refillIndexCaches True to add the change to the caches of indexes; the server's
     *   default if it is not given.
     * @param bool|null $ignoreMissing True for the result false, in place of an error, if there is no
     *   such document.
     * @return array<string, mixed>|false the answer as it is
     */
    public function delete(
        string $collection,
        string $key,
        ?string $ifMatch = null,
        ?bool $waitForSync = null,
        ?bool $returnOld = null,
        ?bool $silent = null,
        ?bool $refillIndexCaches = null,
        ?bool $ignoreMissing = null,
    ): array|false {
        return $this->run('document.delete', [
            'collection' => $collection,
            'key' => $key,
            'if_match' => $ifMatch,
            'wait_for_sync' => $waitForSync,
            'return_old' => $returnOld,
            'silent' => $silent,
            'refill_index_caches' => $refillIndexCaches,
            'ignore_missing' => $ignoreMissing,
        ]);
    }

    /**
     * The documents of keys, in their order.
     *
     * Request: PUT /_api/document/{collection}?onlyget=true; for a user with read access to the
     * collection.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param list<mixed>|string $documents An array of keys, or of objects with _key.
     * @param bool|null $ignoreRevs False to require that each document has the _rev that is given for
     *   it; true if it is not given.
     * @return list<array<string, mixed>> an array of a document, its metadata or an error for each
     *   document, in their order
     */
    public function getMany(string $collection, array|string $documents, ?bool $ignoreRevs = null): array
    {
        return $this->run('document.get_many', [
            'collection' => $collection,
            'ignore_revs' => $ignoreRevs,
        ], Json::body($documents));
    }

    /**
     * Inserts documents and gives the metadata of each.
     *
     * Request: POST /_api/document/{collection}; for a user with write access to the collection, or an
     * administrator.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param list<mixed>|string $documents An array of documents.
     * @param 'conflict'|'ignore'|'replace'|'update'|null $overwriteMode The treatment of a document
     *   whose key exists; "conflict", which is an error, if it is not given. Accepts "conflict" or
     *   "ignore" or "replace" or "update".
     * @param bool|null $waitForSync True to wait until the change is on disk; the collection's setting
     *   if it is not given.
     * @param bool|null $returnNew True to get the new document as member new; false if it is not given.
     * @param bool|null $returnOld True to get the document that was replaced or updated as member old;
     *   false if it is not given.
     * @param bool|null $silent True for an empty object as the result, unless there is an error; false
     *   if it is not given.
     * @param bool|null $keepNull True to store attributes whose new value is null, false to remove them.
     *   If it is not given, an update stores them, and an insertion with overwrite mode "update" may
     *   remove them.
     * @param bool|null $mergeObjects True to merge objects inside of the document, false to replace
     *   them; true if it is not given.
     * @param string|null $versionAttribute The attribute with the version of the document, a number. A
     *   document with a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.
     * @param bool|null $refillIndexCaches True to add the change to the caches of indexes; the server's
     *   default if it is not given.
     * @return list<array<string, mixed>> an array of a document, its metadata or an error for each
     *   document, in their order
     */
    public function insertMany(
        string $collection,
        array|string $documents,
        ?string $overwriteMode = null,
        ?bool $waitForSync = null,
        ?bool $returnNew = null,
        ?bool $returnOld = null,
        ?bool $silent = null,
        ?bool $keepNull = null,
        ?bool $mergeObjects = null,
        ?string $versionAttribute = null,
        ?bool $refillIndexCaches = null,
    ): array {
        return $this->run('document.insert_many', [
            'collection' => $collection,
            'overwrite_mode' => $overwriteMode,
            'wait_for_sync' => $waitForSync,
            'return_new' => $returnNew,
            'return_old' => $returnOld,
            'silent' => $silent,
            'keep_null' => $keepNull,
            'merge_objects' => $mergeObjects,
            'version_attribute' => $versionAttribute,
            'refill_index_caches' => $refillIndexCaches,
        ], Json::body($documents));
    }

    /**
     * Changes attributes of documents and gives the metadata of each.
     *
     * Request: PATCH /_api/document/{collection}; for a user with write access to the collection, or an
     * administrator.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param list<mixed>|string $documents An array of objects with _key and the attributes to change.
     * @param bool|null $ignoreRevs False to require that each document has the _rev that is given for
     *   it; true if it is not given.
     * @param bool|null $keepNull True to store attributes whose new value is null, false to remove them.
     *   If it is not given, an update stores them, and an insertion with overwrite mode "update" may
     *   remove them.
     * @param bool|null $mergeObjects True to merge objects inside of the document, false to replace
     *   them; true if it is not given.
     * @param bool|null $waitForSync True to wait until the change is on disk; the collection's setting
     *   if it is not given.
     * @param bool|null $returnNew True to get the new document as member new; false if it is not given.
     * @param bool|null $returnOld True to get the former document as member old; false if it is not
     *   given.
     * @param bool|null $silent True for an empty object as the result, unless there is an error; false
     *   if it is not given.
     * @param string|null $versionAttribute The attribute with the version of the document, a number. A
     *   document with a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.
     * @param bool|null $refillIndexCaches True to add the change to the caches of indexes; the server's
     *   default if it is not given.
     * @return list<array<string, mixed>> an array of a document, its metadata or an error for each
     *   document, in their order
     */
    public function updateMany(
        string $collection,
        array|string $documents,
        ?bool $ignoreRevs = null,
        ?bool $keepNull = null,
        ?bool $mergeObjects = null,
        ?bool $waitForSync = null,
        ?bool $returnNew = null,
        ?bool $returnOld = null,
        ?bool $silent = null,
        ?string $versionAttribute = null,
        ?bool $refillIndexCaches = null,
    ): array {
        return $this->run('document.update_many', [
            'collection' => $collection,
            'ignore_revs' => $ignoreRevs,
            'keep_null' => $keepNull,
            'merge_objects' => $mergeObjects,
            'wait_for_sync' => $waitForSync,
            'return_new' => $returnNew,
            'return_old' => $returnOld,
            'silent' => $silent,
            'version_attribute' => $versionAttribute,
            'refill_index_caches' => $refillIndexCaches,
        ], Json::body($documents));
    }

    /**
     * Replaces documents and gives the metadata of each.
     *
     * Request: PUT /_api/document/{collection}; for a user with write access to the collection, or an
     * administrator.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param list<mixed>|string $documents An array of documents with _key.
     * @param bool|null $ignoreRevs False to require that each document has the _rev that is given for
     *   it; true if it is not given.
     * @param bool|null $waitForSync True to wait until the change is on disk; the collection's setting
     *   if it is not given.
     * @param bool|null $returnNew True to get the new document as member new; false if it is not given.
     * @param bool|null $returnOld True to get the former document as member old; false if it is not
     *   given.
     * @param bool|null $silent True for an empty object as the result, unless there is an error; false
     *   if it is not given.
     * @param string|null $versionAttribute The attribute with the version of the document, a number. A
     *   document with a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.
     * @param bool|null $refillIndexCaches True to add the change to the caches of indexes; the server's
     *   default if it is not given.
     * @return list<array<string, mixed>> an array of a document, its metadata or an error for each
     *   document, in their order
     */
    public function replaceMany(
        string $collection,
        array|string $documents,
        ?bool $ignoreRevs = null,
        ?bool $waitForSync = null,
        ?bool $returnNew = null,
        ?bool $returnOld = null,
        ?bool $silent = null,
        ?string $versionAttribute = null,
        ?bool $refillIndexCaches = null,
    ): array {
        return $this->run('document.replace_many', [
            'collection' => $collection,
            'ignore_revs' => $ignoreRevs,
            'wait_for_sync' => $waitForSync,
            'return_new' => $returnNew,
            'return_old' => $returnOld,
            'silent' => $silent,
            'version_attribute' => $versionAttribute,
            'refill_index_caches' => $refillIndexCaches,
        ], Json::body($documents));
    }

    /**
     * Deletes documents and gives the metadata of each.
     *
     * Request: DELETE /_api/document/{collection}; for a user with write access to the collection, or an
     * administrator.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param list<mixed>|string $documents An array of keys, or of objects with _key.
     * @param bool|null $ignoreRevs False to require that each document has the _rev that is given for
     *   it; true if it is not given.
     * @param bool|null $waitForSync True to wait until the change is on disk; the collection's setting
     *   if it is not given.
     * @param bool|null $returnOld True to get the former document as member old; false if it is not
     *   given.
     * @param bool|null $silent True for an empty object as the result, unless there is an error; false
     *   if it is not given.
     * @param bool|null $refillIndexCaches True to add the change to the caches of indexes; the server's
     *   default if it is not given.
     * @return list<array<string, mixed>> an array of a document, its metadata or an error for each
     *   document, in their order
     */
    public function deleteMany(
        string $collection,
        array|string $documents,
        ?bool $ignoreRevs = null,
        ?bool $waitForSync = null,
        ?bool $returnOld = null,
        ?bool $silent = null,
        ?bool $refillIndexCaches = null,
    ): array {
        return $this->run('document.delete_many', [
            'collection' => $collection,
            'ignore_revs' => $ignoreRevs,
            'wait_for_sync' => $waitForSync,
            'return_old' => $returnOld,
            'silent' => $silent,
            'refill_index_caches' => $refillIndexCaches,
        ], Json::body($documents));
    }

    /**
     * Imports documents and gives the numbers of those that were created, updated, ignored and errors,
     * and of empty lines.
     *
     * Request: POST /_api/import; for a user with write access to the collection, or an administrator.
     *
     * @param string $collection The name of the collection, which must exist. Accepts a name of 1 to 256
     *   bytes without slashes, control characters and blanks at its ends.
     * @param string $data The documents.
     * @param 'documents'|'array'|'auto'|'csv'|null $format The format of data: a JSON object in each
     *   line, a JSON array, one of both, or an array of names in the first line and arrays of values in
     *   the others. Accepts "documents" or "array" or "auto" or "csv".
     * @param 'error'|'update'|'replace'|'ignore'|null $onDuplicate The treatment of a document whose key
     *   exists; "error" if it is not given. Accepts "error" or "update" or "replace" or "ignore".
     * @param bool|null $complete True to import nothing if a document has an error; false if it is not
     *   given.
     * @param bool|null $overwrite True to delete all documents of the collection before; false if it is
     *   not given.
     * @param bool|null $waitForSync True to wait until the change is on disk; the collection's setting
     *   if it is not given.
     * @param bool|null $details True to get a text for each error as member details; false if it is not
     *   given.
     * @param string|null $fromPrefix The name of the collection in front of _from values without one.
     * @param string|null $toPrefix The name of the collection in front of _to values without one.
     * @param bool|null $ignoreMissing True to accept lines of format "csv" with too few or too many
     *   values; false if it is not given.
     * @param bool|null $skipValidation True to skip the schema of the collection; false if it is not
     *   given.
     * @return array<string, mixed>|false an object, without error and code
     */
    public function import(
        string $collection,
        string $data,
        ?string $format = null,
        ?string $onDuplicate = null,
        ?bool $complete = null,
        ?bool $overwrite = null,
        ?bool $waitForSync = null,
        ?bool $details = null,
        ?string $fromPrefix = null,
        ?string $toPrefix = null,
        ?bool $ignoreMissing = null,
        ?bool $skipValidation = null,
    ): array|false {
        return $this->run('document.import', [
            'collection' => $collection,
            'format' => $format,
            'on_duplicate' => $onDuplicate,
            'complete' => $complete,
            'overwrite' => $overwrite,
            'wait_for_sync' => $waitForSync,
            'details' => $details,
            'from_prefix' => $fromPrefix,
            'to_prefix' => $toPrefix,
            'ignore_missing' => $ignoreMissing,
            'skip_validation' => $skipValidation,
        ], $data);
    }

    /**
     * The edges of a vertex, as member edges.
     *
     * Request: GET /_api/edges/{collection}; for a user with read access to the collection.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param string $vertex The id of the vertex. Accepts "collection/key".
     * @param 'any'|'in'|'out'|null $direction The direction of the edges, as seen from the vertex; "any"
     *   if it is not given. Accepts "any" or "in" or "out".
     * @return array<string, mixed> an object, without error and code
     */
    public function edges(string $collection, string $vertex, ?string $direction = null): array
    {
        return $this->run('document.edges', [
            'collection' => $collection,
            'vertex' => $vertex,
            'direction' => $direction,
        ]);
    }
}
