// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The stream transactions of the user.</summary>
    public sealed class Transactions
    {
        private readonly Database owner;

        internal Transactions(Database owner) => this.owner = owner;

        /// <summary>Begins a stream transaction and gives its id and status. Database handles derived with option
        /// transaction take part in it. Request: POST /_api/transaction/begin; for any user.</summary>
        /// <param name="read">The collections that are read.</param>
        /// <param name="write">The collections that are written.</param>
        /// <param name="exclusive">The collections that no other transaction may write.</param>
        /// <param name="waitForSync">True to wait until the commit is on disk; false if it is not given.</param>
        /// <param name="allowImplicit">True to allow reading other collections; true if it is not given.</param>
        /// <param name="lockTimeout">The maximum time in seconds of the wait for locks, 0 for no limit; the
        /// server's default is 900.</param>
        /// <param name="maxTransactionSize">The maximum size of the transaction in bytes. Accepts an integer of at
        /// least 0.</param>
        /// <param name="skipFastLockRound">True to lock collections one after the other from the beginning; false
        /// if it is not given. Since ArangoDB 3.12.1.</param>
        /// <returns>an object with id and status</returns>
        public Json Begin(
            object read = null, object write = null, object exclusive = null, bool? waitForSync = null,
            bool? allowImplicit = null, double? lockTimeout = null, long? maxTransactionSize = null,
            bool? skipFastLockRound = null) =>
            new Call("transaction.begin")
                .With("read", read)
                .With("write", write)
                .With("exclusive", exclusive)
                .With("wait_for_sync", waitForSync)
                .With("allow_implicit", allowImplicit)
                .With("lock_timeout", lockTimeout)
                .With("max_transaction_size", maxTransactionSize)
                .With("skip_fast_lock_round", skipFastLockRound)
                .Run(owner).Json;

        /// <summary>As Begin, without blocking. The token cancels the call.</summary>
        public async Task<Json> BeginAsync(
            object read = null, object write = null, object exclusive = null, bool? waitForSync = null,
            bool? allowImplicit = null, double? lockTimeout = null, long? maxTransactionSize = null,
            bool? skipFastLockRound = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("transaction.begin")
                .With("read", read)
                .With("write", write)
                .With("exclusive", exclusive)
                .With("wait_for_sync", waitForSync)
                .With("allow_implicit", allowImplicit)
                .With("lock_timeout", lockTimeout)
                .With("max_transaction_size", maxTransactionSize)
                .With("skip_fast_lock_round", skipFastLockRound)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The id and the state of each running stream transaction of the user, on all coordinators.
        /// Request: GET /_api/transaction; for any user.</summary>
        /// <returns>the value of transactions</returns>
        public IReadOnlyList<Json> List() =>
            new Call("transaction.list").Run(owner).Rows;

        /// <summary>As List, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> ListAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("transaction.list").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>The id and the status of a stream transaction: "running", "committed" or "aborted". Request:
        /// GET /_api/transaction/{transaction_id}; for any user.</summary>
        /// <param name="transactionId">The id of the transaction.</param>
        /// <returns>an object with id and status</returns>
        public Json Status(string transactionId) =>
            new Call("transaction.status").With("transaction_id", transactionId).Run(owner).Json;

        /// <summary>As Status, without blocking. The token cancels the call.</summary>
        public async Task<Json> StatusAsync(
            string transactionId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("transaction.status")
                .With("transaction_id", transactionId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Commits a stream transaction and gives its id and status. A server that has ended an idle
        /// transaction may still report "committed": transaction.status then reports "aborted". Request: PUT
        /// /_api/transaction/{transaction_id}; for any user.</summary>
        /// <param name="transactionId">The id of the transaction.</param>
        /// <returns>an object with id and status</returns>
        public Json Commit(string transactionId) =>
            new Call("transaction.commit").With("transaction_id", transactionId).Run(owner).Json;

        /// <summary>As Commit, without blocking. The token cancels the call.</summary>
        public async Task<Json> CommitAsync(
            string transactionId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("transaction.commit")
                .With("transaction_id", transactionId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Aborts a stream transaction and gives its id and status. Request: DELETE
        /// /_api/transaction/{transaction_id}; for any user.</summary>
        /// <param name="transactionId">The id of the transaction.</param>
        /// <returns>an object with id and status</returns>
        public Json Abort(string transactionId) =>
            new Call("transaction.abort").With("transaction_id", transactionId).Run(owner).Json;

        /// <summary>As Abort, without blocking. The token cancels the call.</summary>
        public async Task<Json> AbortAsync(
            string transactionId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("transaction.abort")
                .With("transaction_id", transactionId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Aborts all writing stream transactions of the user, on all coordinators. Request: DELETE
        /// /_api/transaction/write; for any user.</summary>
        public void AbortAll() =>
            new Call("transaction.abort_all").Run(owner);

        /// <summary>As AbortAll, without blocking. The token cancels the call.</summary>
        public async Task AbortAllAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            await new Call("transaction.abort_all").RunAsync(owner, cancellationToken).ConfigureAwait(false);
        }
    }
}
