using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>A database with the credentials and settings of its requests. Threads may share it.</summary>
    public sealed class Database : Operations, IDisposable
    {
        private const int PieceBytes = 1 << 18;
        private readonly Client client;
        private readonly DatabaseHandle handle;

        internal Database(Client client, DatabaseHandle handle)
        {
            this.client = client;
            this.handle = handle;
        }

        internal DatabaseHandle Handle => handle.Open();

        internal override Database Self => this;

        /// <summary>Creates a second handle with the same credentials and other options of level derived.</summary>
        public Database With(object options)
        {
            byte[] text = JsonWriter.Members(options);
            Result.Take(NativeFunctions.arango_database_derive(Handle, text, out DatabaseHandle derived));
            return new Database(client, derived);
        }

        /// <summary>Replaces the credentials of this handle and those derived from it by a password.</summary>
        public void SetPassword(string username, string password)
        {
            byte[] name = NativeFunctions.Text(username, nameof(username));
            byte[] secret = NativeFunctions.Text(password, nameof(password));
            Result.Take(NativeFunctions.arango_database_set_password(Handle, name, secret));
        }

        /// <summary>Replaces the credentials of this handle and those derived from it by a token.</summary>
        public void SetToken(string token) =>
            Result.Take(NativeFunctions.arango_database_set_token(Handle, NativeFunctions.Text(token, nameof(token))));

        /// <summary>Runs an operation by its name, such as "cluster.health". One argument may be the body.</summary>
        public Result Call(string operation, object arguments = null, object body = null) =>
            Libarango.Call.Run(this, operation, JsonWriter.Members(arguments), JsonWriter.Value(body));

        /// <summary>Runs an operation as Call, without blocking. The token cancels it.</summary>
        public Task<Result> CallAsync(string operation, object arguments = null, object body = null,
            CancellationToken cancellationToken = default(CancellationToken)) =>
            Libarango.Call.RunAsync(
                this, operation, JsonWriter.Members(arguments), JsonWriter.Value(body), cancellationToken);

        /// <summary>Sends any request. The path is relative to the database.</summary>
        public Result Request(string method, string path, object headers = null, byte[] body = null)
        {
            byte[] methodText = NativeFunctions.Text(method, nameof(method));
            byte[] pathText = NativeFunctions.Text(path, nameof(path));
            byte[] headerText = JsonWriter.Members(headers);
            return Pending.Run(this, Handle, true, (out PendingHandle pending) => NativeFunctions.arango_start_request(
                Handle, methodText, pathText, headerText, body, NativeFunctions.Size(body), out pending));
        }

        /// <summary>Sends any request as Request, without blocking. The token cancels it.</summary>
        public Task<Result> RequestAsync(string method, string path, object headers = null, byte[] body = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            byte[] methodText = NativeFunctions.Text(method, nameof(method));
            byte[] pathText = NativeFunctions.Text(path, nameof(path));
            byte[] headerText = JsonWriter.Members(headers);
            return Submission.Run(this, Handle, true, (queue, tag) => NativeFunctions.arango_submit_request(Handle,
                methodText, pathText, headerText, body, NativeFunctions.Size(body), queue, tag), cancellationToken);
        }

        /// <summary>Creates the cursor of an AQL query. Nothing is sent before its first row is read. The
        /// options are the arguments of query.execute by their names, prefetch and read_only.</summary>
        public Cursor Aql(string query, object bindVars = null, object options = null)
        {
            byte[] queryText = NativeFunctions.Text(query, nameof(query));
            Result.Take(NativeFunctions.arango_cursor_create(
                Handle, queryText, JsonWriter.Members(bindVars), JsonWriter.Members(options), out CursorHandle cursor));
            return new Cursor(this, cursor);
        }

        /// <summary>Imports lines of JSON objects, and gives the summary. An error has the line's number. The
        /// options are those of arango_import_create.</summary>
        public Json ImportLines(string collection, IEnumerable<string> lines, object options = null)
        {
            if (lines == null) throw new ArgumentNullException(nameof(lines));
            // The end of the import cancels the submission that an interruption leaves.
            using (ImportHandle import = OpenImport(collection, options))
            {
                var piece = new StringBuilder();
                foreach (string line in lines)
                {
                    if (line == null) throw new ArgumentNullException(nameof(lines), "expected a line, got null");
                    piece.Append(line).Append('\n');
                    if (piece.Length >= PieceBytes) WritePiece(import, piece);
                }
                WritePiece(import, piece);
                return WaitFor(import, (queue, tag) =>
                    NativeFunctions.arango_import_submit_finish(import.Open(), queue, tag)).Json;
            }
        }

        /// <summary>Imports JSON lines in UTF-8 from a stream, which remains open, and gives the summary.</summary>
        public async Task<Json> ImportLinesAsync(string collection, Stream lines, object options = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            if (lines == null) throw new ArgumentNullException(nameof(lines));
            using (ImportHandle import = OpenImport(collection, options))
            using (cancellationToken.Register(import.Dispose))
            {
                var piece = new byte[PieceBytes];
                while (true)
                {
                    int count = await lines.ReadAsync(piece, 0, piece.Length, cancellationToken).ConfigureAwait(false);
                    Submit submit = (queue, tag) => count == 0
                        ? NativeFunctions.arango_import_submit_finish(import.Open(), queue, tag)
                        : NativeFunctions.arango_import_submit(
                            import.Open(), piece, (UIntPtr)(uint)count, queue, tag);
                    Result result = await Run(import, submit, cancellationToken).ConfigureAwait(false);
                    if (count == 0) return result.Json;
                }
            }
        }

        private ImportHandle OpenImport(string collection, object options)
        {
            byte[] name = NativeFunctions.Text(collection, nameof(collection));
            byte[] text = JsonWriter.Members(options);
            Result.Take(NativeFunctions.arango_import_create(Handle, name, text, out ImportHandle import));
            return import;
        }

        private void WritePiece(ImportHandle import, StringBuilder piece)
        {
            byte[] data = NativeFunctions.Utf8(piece.ToString(), "lines");
            piece.Clear();
            WaitFor(import, (queue, tag) =>
                NativeFunctions.arango_import_submit(import.Open(), data, NativeFunctions.Size(data), queue, tag));
        }

        private Result WaitFor(ImportHandle import, Submit submit)
        {
            try
            {
                return Submission.Wait(this, submit);
            }
            catch (ArangoException error)
            {
                error.Summary = Summary(import);
                throw;
            }
        }

        private async Task<Result> Run(ImportHandle import, Submit submit, CancellationToken token)
        {
            try
            {
                return await Submission.Run(this, null, false, submit, token).ConfigureAwait(false);
            }
            catch (ArangoException error)
            {
                error.Summary = Summary(import);
                throw;
            }
        }

        // Without a summary, the error of the import remains.
        private static Json Summary(ImportHandle import)
        {
            try
            {
                return Result.Take(NativeFunctions.arango_import_info(import.Open())).Json;
            }
            catch (Exception error) when (error is ArangoException || error is ObjectDisposedException)
            {
                return null;
            }
        }

        /// <summary>Closes the handle. Calls under way continue. The database on the server remains.</summary>
        public void Dispose() => handle.Dispose();
    }
}
