<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\OperationGroup;

/** The cursors of AQL queries, a request at a time. */
final class Cursors extends OperationGroup
{
    /**
     * The next batch of the rows of a query, in the form of query.execute.
     *
     * Request: POST /_api/cursor/{cursor_id}; for any user.
     *
     * @param string $cursorId The id of the cursor, from id of the response to query.execute.
     * @param string|null $batchId The id of the batch, from nextBatchId of the last response. The last
     *   batch may be read again if the query was executed with allow_retry.
     * @return array<string, mixed> the answer as it is; the rows of its array result are those of the
     *   result
     */
    public function next(string $cursorId, ?string $batchId = null): array
    {
        return $this->run('cursor.next', [
            'cursor_id' => $cursorId,
            'batch_id' => $batchId,
        ]);
    }

    /**
     * Deletes a cursor that the server still has.
     *
     * Request: DELETE /_api/cursor/{cursor_id}; for any user.
     *
     * @param string $cursorId The id of the cursor, from id of the response to query.execute.
     * @param bool|null $ignoreMissing True for the result false, in place of an error, if there is no
     *   such cursor.
     * @return bool true
     */
    public function close(string $cursorId, ?bool $ignoreMissing = null): bool
    {
        return $this->run('cursor.close', [
            'cursor_id' => $cursorId,
            'ignore_missing' => $ignoreMissing,
        ]);
    }
}
