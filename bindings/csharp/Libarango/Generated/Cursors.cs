// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The cursors of AQL queries, a request at a time.</summary>
    public sealed class Cursors
    {
        private readonly Database owner;

        internal Cursors(Database owner) => this.owner = owner;

        /// <summary>The next batch of the rows of a query, in the form of query.execute. Request: POST
        /// /_api/cursor/{cursor_id}; for any user.</summary>
        /// <param name="cursorId">The id of the cursor, from id of the response to query.execute.</param>
        /// <param name="batchId">The id of the batch, from nextBatchId of the last response. The last batch may be
        /// read again if the query was executed with allow_retry.</param>
        /// <returns>the answer as it is; the rows of its array result are those of the result</returns>
        public Json Next(string cursorId, string batchId = null) =>
            new Call("cursor.next").With("cursor_id", cursorId).With("batch_id", batchId).Run(owner).Json;

        /// <summary>As Next, without blocking. The token cancels the call.</summary>
        public async Task<Json> NextAsync(
            string cursorId, string batchId = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cursor.next")
                .With("cursor_id", cursorId)
                .With("batch_id", batchId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Deletes a cursor that the server still has. Request: DELETE /_api/cursor/{cursor_id}; for any
        /// user.</summary>
        /// <param name="cursorId">The id of the cursor, from id of the response to query.execute.</param>
        /// <param name="ignoreMissing">True for the result false, in place of an error, if there is no such
        /// cursor.</param>
        /// <returns>true</returns>
        public bool Close(string cursorId, bool? ignoreMissing = null) =>
            new Call("cursor.close")
                .With("cursor_id", cursorId)
                .With("ignore_missing", ignoreMissing)
                .Run(owner).Json.AsBool();

        /// <summary>As Close, without blocking. The token cancels the call.</summary>
        public async Task<bool> CloseAsync(
            string cursorId, bool? ignoreMissing = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cursor.close")
                .With("cursor_id", cursorId)
                .With("ignore_missing", ignoreMissing)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsBool();
        }
    }
}
