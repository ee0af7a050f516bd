<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\OperationGroup;

/** The stream transactions of the user. */
final class Transactions extends OperationGroup
{
    /**
     * Begins a stream transaction and gives its id and status. Database handles derived with option
     * transaction take part in it.
     *
     * Request: POST /_api/transaction/begin; for any user.
     *
     * @param list<string>|string|null $read The collections that are read.
     * @param list<string>|string|null $write The collections that are written.
     * @param list<string>|string|null $exclusive The collections that no other transaction may write.
     * @param bool|null $waitForSync True to wait until the commit is on disk; false if it is not given.
     * @param bool|null $allowImplicit True to allow reading other collections; true if it is not given.
     * @param int|float|null $lockTimeout The maximum time in seconds of the wait for locks, 0 for no
     *   limit; the server's default is 900.
     * @param int|null $maxTransactionSize The maximum size of the transaction in bytes. Accepts an
     *   integer of at least 0.
     * @param bool|null $skipFastLockRound True to lock collections one after the other from the
     *   beginning; false if it is not given. Since ArangoDB 3.12.1.
     * @return array<string, mixed> an object with id and status
     */
    public function begin(
        array|string|null $read = null,
        array|string|null $write = null,
        array|string|null $exclusive = null,
        ?bool $waitForSync = null,
        ?bool $allowImplicit = null,
        int|float|null $lockTimeout = null,
        ?int $maxTransactionSize = null,
        ?bool $skipFastLockRound = null,
    ): array {
        return $this->run('transaction.begin', [
            'read' => $read,
            'write' => $write,
            'exclusive' => $exclusive,
            'wait_for_sync' => $waitForSync,
            'allow_implicit' => $allowImplicit,
            'lock_timeout' => $lockTimeout,
            'max_transaction_size' => $maxTransactionSize,
            'skip_fast_lock_round' => $skipFastLockRound,
        ]);
    }

    /**
     * The id and the state of each running stream transaction of the user, on all coordinators.
     *
     * Request: GET /_api/transaction; for any user.
     *
     * @return list<array<string, mixed>> the value of transactions
     */
    public function list(): array
    {
        return $this->run('transaction.list');
    }

    /**
     * The id and the status of a stream transaction: "running", "committed" or "aborted".
     *
     * Request: GET /_api/transaction/{transaction_id}; for any user.
     *
     * @param string $transactionId The id of the transaction.
     * @return array<string, mixed> an object with id and status
     */
    public function status(string $transactionId): array
    {
        return $this->run('transaction.status', [
            'transaction_id' => $transactionId,
        ]);
    }

    /**
     * Commits a stream transaction and gives its id and status. A server that has ended an idle
     * transaction may still report "committed": transaction.status then reports "aborted".
     *
     * Request: PUT /_api/transaction/{transaction_id}; for any user.
     *
     * @param string $transactionId The id of the transaction.
     * @return array<string, mixed> an object with id and status
     */
    public function commit(string $transactionId): array
    {
        return $this->run('transaction.commit', [
            'transaction_id' => $transactionId,
        ]);
    }

    /**
     * Aborts a stream transaction and gives its id and status.
     *
     * Request: DELETE /_api/transaction/{transaction_id}; for any user.
     *
     * @param string $transactionId The id of the transaction.
     * @return array<string, mixed> an object with id and status
     */
    public function abort(string $transactionId): array
    {
        return $this->run('transaction.abort', [
            'transaction_id' => $transactionId,
        ]);
    }

    /**
     * Aborts all writing stream transactions of the user, on all coordinators.
     *
     * Request: DELETE /_api/transaction/write; for any user.
     *
     * @return void
     */
    public function abortAll(): void
    {
        $this->run('transaction.abort_all');
    }
}
