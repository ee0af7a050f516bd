// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The indexes of the database.</summary>
    public sealed class Indexes
    {
        private readonly Database owner;

        internal Indexes(Database owner) => this.owner = owner;

        /// <summary>The indexes of a collection. Request: GET /_api/index; for a user with read access to the
        /// collection.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="withStats">True to include figures of each index; false if it is not given.</param>
        /// <param name="withHidden">True to include indexes that are being built; false if it is not given.</param>
        /// <returns>the value of indexes</returns>
        public IReadOnlyList<Json> List(string collection, bool? withStats = null, bool? withHidden = null) =>
            new Call("index.list")
                .With("collection", collection)
                .With("with_stats", withStats)
                .With("with_hidden", withHidden)
                .Run(owner).Rows;

        /// <summary>As List, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> ListAsync(
            string collection, bool? withStats = null, bool? withHidden = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("index.list")
                .With("collection", collection)
                .With("with_stats", withStats)
                .With("with_hidden", withHidden)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>The definition of an index. Request: GET /_api/index/{index}; for a user with read access to
        /// the collection.</summary>
        /// <param name="index">The id of the index, such as "users/1234". Accepts "collection/key".</param>
        /// <returns>an object, without error and code</returns>
        public Json Get(string index) =>
            new Call("index.get").With("index", index).Run(owner).Json;

        /// <summary>As Get, without blocking. The token cancels the call.</summary>
        public async Task<Json> GetAsync(string index, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("index.get")
                .With("index", index)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Creates an index and gives its definition. An equal index is not an error: isNewlyCreated is
        /// false. The server answers once the index is built. Request: POST /_api/index; for a user with write
        /// access to the collection, or an administrator.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="definition">The definition, in the form of the server: type, fields and the options of the
        /// type.</param>
        /// <returns>an object, without error and code</returns>
        public Json Create(string collection, object definition) =>
            new Call("index.create").With("collection", collection).Body(definition).Run(owner).Json;

        /// <summary>As Create, without blocking. The token cancels the call.</summary>
        public async Task<Json> CreateAsync(
            string collection, object definition, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("index.create")
                .With("collection", collection)
                .Body(definition)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Deletes an index, and gives its id. Request: DELETE /_api/index/{index}; for a user with write
        /// access to the collection, or an administrator.</summary>
        /// <param name="index">The id of the index, such as "users/1234". Accepts "collection/key".</param>
        /// <param name="ignoreMissing">True for the result false, in place of an error, if there is no such
        /// index.</param>
        /// <returns>the string id</returns>
        public string Delete(string index, bool? ignoreMissing = null) =>
            new Call("index.delete")
                .With("index", index)
                .With("ignore_missing", ignoreMissing)
                .Run(owner).Json.AsString();

        /// <summary>As Delete, without blocking. The token cancels the call.</summary>
        public async Task<string> DeleteAsync(
            string index, bool? ignoreMissing = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("index.delete")
                .With("index", index)
                .With("ignore_missing", ignoreMissing)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>The selectivity estimate of each index of a collection, by its id. Request: GET
        /// /_api/index/selectivity; for a user with read access to the collection.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <returns>the value of indexes</returns>
        public Json Selectivity(string collection) =>
            new Call("index.selectivity").With("collection", collection).Run(owner).Json;

        /// <summary>As Selectivity, without blocking. The token cancels the call.</summary>
        public async Task<Json> SelectivityAsync(
            string collection, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("index.selectivity")
                .With("collection", collection)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }
    }
}
