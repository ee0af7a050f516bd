// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The vertices of graphs.</summary>
    public sealed class Vertices
    {
        private readonly Database owner;

        internal Vertices(Database owner) => this.owner = owner;

        /// <summary>The vertex of a key. Request: GET /_api/gharial/{graph}/vertex/{collection}/{key}; for a user
        /// with read access to the collection.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="collection">The name of the vertex collection. Accepts a name of 1 to 256 bytes without
        /// slashes, control characters and blanks at its ends.</param>
        /// <param name="key">The key of the vertex. Accepts a document key: 1 to 254 letters, digits and characters
        /// of _-:.@()+,=;$!*'%.</param>
        /// <param name="ifMatch">The revision that the document must have. Another revision is HTTP 412, error
        /// 1200. Accepts a revision of a document.</param>
        /// <param name="ifNoneMatch">The known revision. The result is null if the document still has that
        /// revision. Accepts a revision of a document.</param>
        /// <returns>the value of vertex</returns>
        public Json Get(
            string graph, string collection, string key, string ifMatch = null, string ifNoneMatch = null) =>
            new Call("vertex.get")
                .With("graph", graph)
                .With("collection", collection)
                .With("key", key)
                .With("if_match", ifMatch)
                .With("if_none_match", ifNoneMatch)
                .Run(owner).Json;

        /// <summary>As Get, without blocking. The token cancels the call.</summary>
        public async Task<Json> GetAsync(
            string graph, string collection, string key, string ifMatch = null, string ifNoneMatch = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("vertex.get")
                .With("graph", graph)
                .With("collection", collection)
                .With("key", key)
                .With("if_match", ifMatch)
                .With("if_none_match", ifNoneMatch)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Inserts a vertex and gives its metadata as member vertex. Request: POST
        /// /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the collection, or an
        /// administrator.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="collection">The name of the vertex collection. Accepts a name of 1 to 256 bytes without
        /// slashes, control characters and blanks at its ends.</param>
        /// <param name="vertex">The vertex.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; the collection's setting if it is
        /// not given.</param>
        /// <param name="returnNew">True to get the new document as member new; false if it is not given.</param>
        /// <returns>an object, without error and code</returns>
        public Json Insert(
            string graph, string collection, object vertex, bool? waitForSync = null, bool? returnNew = null) =>
            new Call("vertex.insert")
                .With("graph", graph)
                .With("collection", collection)
                .Body(vertex)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .Run(owner).Json;

        /// <summary>As Insert, without blocking. The token cancels the call.</summary>
        public async Task<Json> InsertAsync(
            string graph, string collection, object vertex, bool? waitForSync = null, bool? returnNew = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("vertex.insert")
                .With("graph", graph)
                .With("collection", collection)
                .Body(vertex)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Changes attributes of a vertex and gives its metadata as member vertex. Request: PATCH
        /// /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to the collection, or an
        /// administrator.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="collection">The name of the vertex collection. Accepts a name of 1 to 256 bytes without
        /// slashes, control characters and blanks at its ends.</param>
        /// <param name="key">The key of the vertex. Accepts a document key: 1 to 254 letters, digits and characters
        /// of _-:.@()+,=;$!*'%.</param>
        /// <param name="vertex">The attributes to change.</param>
        /// <param name="ifMatch">The revision that the document must have. Another revision is HTTP 412, error
        /// 1200. Accepts a revision of a document.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; the collection's setting if it is
        /// not given.</param>
        /// <param name="returnNew">True to get the new document as member new; false if it is not given.</param>
        /// <param name="returnOld">True to get the former document as member old; false if it is not given.</param>
        /// <param name="keepNull">True to store attributes whose new value is null, false to remove them. If it is
        /// not given, an update stores them, and an insertion with overwrite mode "update" may remove them.</param>
        /// <returns>an object, without error and code</returns>
        public Json Update(
            string graph, string collection, string key, object vertex, string ifMatch = null,
            bool? waitForSync = null, bool? returnNew = null, bool? returnOld = null, bool? keepNull = null) =>
            new Call("vertex.update")
                .With("graph", graph)
                .With("collection", collection)
                .With("key", key)
                .Body(vertex)
                .With("if_match", ifMatch)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("keep_null", keepNull)
                .Run(owner).Json;

        /// <summary>As Update, without blocking. The token cancels the call.</summary>
        public async Task<Json> UpdateAsync(
            string graph, string collection, string key, object vertex, string ifMatch = null,
            bool? waitForSync = null, bool? returnNew = null, bool? returnOld = null, bool? keepNull = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("vertex.update")
                .With("graph", graph)
                .With("collection", collection)
                .With("key", key)
                .Body(vertex)
                .With("if_match", ifMatch)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("keep_null", keepNull)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Replaces a vertex and gives its metadata as member vertex. Request: PUT
        /// /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to the collection, or an
        /// administrator.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="collection">The name of the vertex collection. Accepts a name of 1 to 256 bytes without
        /// slashes, control characters and blanks at its ends.</param>
        /// <param name="key">The key of the vertex. Accepts a document key: 1 to 254 letters, digits and characters
        /// of _-:.@()+,=;$!*'%.</param>
        /// <param name="vertex">The new vertex.</param>
        /// <param name="ifMatch">The revision that the document must have. Another revision is HTTP 412, error
        /// 1200. Accepts a revision of a document.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; the collection's setting if it is
        /// not given.</param>
        /// <param name="returnNew">True to get the new document as member new; false if it is not given.</param>
        /// <param name="returnOld">True to get the former document as member old; false if it is not given.</param>
        /// <param name="keepNull">True to store attributes whose new value is null, false to remove them. If it is
        /// not given, an update stores them, and an insertion with overwrite mode "update" may remove them.</param>
        /// <returns>an object, without error and code</returns>
        public Json Replace(
            string graph, string collection, string key, object vertex, string ifMatch = null,
            bool? waitForSync = null, bool? returnNew = null, bool? returnOld = null, bool? keepNull = null) =>
            new Call("vertex.replace")
                .With("graph", graph)
                .With("collection", collection)
                .With("key", key)
                .Body(vertex)
                .With("if_match", ifMatch)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("keep_null", keepNull)
                .Run(owner).Json;

        /// <summary>As Replace, without blocking. The token cancels the call.</summary>
        public async Task<Json> ReplaceAsync(
            string graph, string collection, string key, object vertex, string ifMatch = null,
            bool? waitForSync = null, bool? returnNew = null, bool? returnOld = null, bool? keepNull = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("vertex.replace")
                .With("graph", graph)
                .With("collection", collection)
                .With("key", key)
                .Body(vertex)
                .With("if_match", ifMatch)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("keep_null", keepNull)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Deletes a vertex and its edges. Request: DELETE
        /// /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to the collection, or an
        /// administrator.</summary>
        /// <param name="graph">The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
        /// characters and blanks at its ends.</param>
        /// <param name="collection">The name of the vertex collection. Accepts a name of 1 to 256 bytes without
        /// slashes, control characters and blanks at its ends.</param>
        /// <param name="key">The key of the vertex. Accepts a document key: 1 to 254 letters, digits and characters
        /// of _-:.@()+,=;$!*'%.</param>
        /// <param name="ifMatch">The revision that the document must have. Another revision is HTTP 412, error
        /// 1200. Accepts a revision of a document.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; the collection's setting if it is
        /// not given.</param>
        /// <param name="returnOld">True to get the former document as member old; false if it is not given.</param>
        /// <param name="ignoreMissing">True for the result false, in place of an error, if there is no such
        /// vertex.</param>
        /// <returns>an object, without error and code</returns>
        public Json Delete(
            string graph, string collection, string key, string ifMatch = null, bool? waitForSync = null,
            bool? returnOld = null, bool? ignoreMissing = null) =>
            new Call("vertex.delete")
                .With("graph", graph)
                .With("collection", collection)
                .With("key", key)
                .With("if_match", ifMatch)
                .With("wait_for_sync", waitForSync)
                .With("return_old", returnOld)
                .With("ignore_missing", ignoreMissing)
                .Run(owner).Json;

        /// <summary>As Delete, without blocking. The token cancels the call.</summary>
        public async Task<Json> DeleteAsync(
            string graph, string collection, string key, string ifMatch = null, bool? waitForSync = null,
            bool? returnOld = null, bool? ignoreMissing = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("vertex.delete")
                .With("graph", graph)
                .With("collection", collection)
                .With("key", key)
                .With("if_match", ifMatch)
                .With("wait_for_sync", waitForSync)
                .With("return_old", returnOld)
                .With("ignore_missing", ignoreMissing)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }
    }
}
