using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The rows of an AQL query, read in batches. A batch whose response was lost is read again, so that no
    /// row is lost or doubled. A cursor is used by one thread at a time. The end of a foreach statement closes
    /// it; reading it again is an ObjectDisposedException, and reading one that failed gives its error.</summary>
    public sealed class Cursor : IEnumerable<Json>, IDisposable
    {
        private readonly CursorHandle handle;

        internal Cursor(Database database, CursorHandle handle)
        {
            Database = database;
            this.handle = handle;
        }

        /// <summary>The database of the query.</summary>
        public Database Database { get; }

        /// <summary>True if a further batch may follow. After an error, true if the batch can be read again.</summary>
        public bool HasMore => !handle.IsDisposed && NativeFunctions.arango_cursor_has_more(handle) != 0;

        /// <summary>Reads the next batch.</summary>
        public Result NextBatch() =>
            Pending.Run(this, handle, false, (out PendingHandle pending) =>
                NativeFunctions.arango_cursor_start(handle.Open(), out pending));

        /// <summary>Reads the next batch without blocking. The batch after it is requested in advance.</summary>
        public Task<Result> NextBatchAsync(CancellationToken cancellationToken = default(CancellationToken)) =>
            Submission.Run(this, handle, false, (queue, tag) =>
                NativeFunctions.arango_cursor_submit(handle.Open(), queue, tag), cancellationToken);

        /// <summary>An object with id, count, cached, rows, extra and others, as far as they are known.</summary>
        public Json Info() => Result.Take(NativeFunctions.arango_cursor_info(handle.Open())).Json;

        /// <summary>Enumerates the rows, once. The end of the enumeration closes the cursor.</summary>
        public IEnumerator<Json> GetEnumerator()
        {
            // An error leaves the cursor open, so that a further enumeration gives the error.
            bool hasFailed = true, mayHaveMore = true;
            try
            {
                while (mayHaveMore)
                {
                    hasFailed = true;
                    IReadOnlyList<Json> rows = NextBatch().Rows;
                    hasFailed = false;
                    foreach (Json row in rows) yield return row;
                    // A cursor that another thread disposes is an error here, and not at its end.
                    mayHaveMore = rows.Count > 0 || NativeFunctions.arango_cursor_has_more(handle.Open()) != 0;
                }
            }
            finally
            {
                if (!hasFailed) Dispose();
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Closes the cursor, and deletes it on the server if the server keeps it.</summary>
        public void Dispose() => handle.Dispose();
    }
}
