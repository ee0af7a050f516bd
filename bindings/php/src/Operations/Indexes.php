<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\Json;
use Libarango\OperationGroup;

/** The indexes of the database. */
final class Indexes extends OperationGroup
{
    /**
     * The indexes of a collection.
     *
     * Request: GET /_api/index; for a user with read access to the collection.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param bool|null $withStats True to include figures of each index; false if it is not given.
     * @param bool|null $withHidden True to include indexes that are being built; false if it is not
     *   given.
     * @return list<array<string, mixed>> the value of indexes
     */
    public function list(string $collection, ?bool $withStats = null, ?bool $withHidden = null): array
    {
        return $this->run('index.list', [
            'collection' => $collection,
            'with_stats' => $withStats,
            'with_hidden' => $withHidden,
        ]);
    }

    /**
     * The definition of an index.
     *
     * Request: GET /_api/index/{index}; for a user with read access to the collection.
     *
     * @param string $index The id of the index, such as "users/1234". Accepts "collection/key".
     * @return array<string, mixed> an object, without error and code
     */
    public function get(string $index): array
    {
        return $this->run('index.get', [
            'index' => $index,
        ]);
    }

    /**
     * Creates an index and gives its definition. An equal index is not an error: isNewlyCreated is
     * false. The server answers once the index is built.
     *
     * Request: POST /_api/index; for a user with write access to the collection, or an administrator.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @param array<string, mixed>|object|string $definition The definition, in the form of the server:
     *   type, fields and the options of the type.
     * @return array<string, mixed> an object, without error and code
     */
    public function create(string $collection, array|object|string $definition): array
    {
        return $this->run('index.create', [
            'collection' => $collection,
        ], Json::object($definition));
    }

    /**
     * Deletes an index, and gives its id.
     *
     * Request: DELETE /_api/index/{index}; for a user with write access to the collection, or an
     * administrator.
     *
     * @param string $index The id of the index, such as "users/1234". Accepts "collection/key".
     * @param bool|null $ignoreMissing True for the result false, in place of an error, if there is no
     *   such index.
     * @return string|false the string id
     */
    public function delete(string $index, ?bool $ignoreMissing = null): string|false
    {
        return $this->run('index.delete', [
            'index' => $index,
            'ignore_missing' => $ignoreMissing,
        ]);
    }

    /**
     * The selectivity estimate of each index of a collection, by its id.
     *
     * Request: GET /_api/index/selectivity; for a user with read access to the collection.
     *
     * @param string $collection The name of the collection. Accepts a name of 1 to 256 bytes without
     *   slashes, control characters and blanks at its ends.
     * @return array<string, mixed> the value of indexes
     */
    public function selectivity(string $collection): array
    {
        return $this->run('index.selectivity', [
            'collection' => $collection,
        ]);
    }
}
