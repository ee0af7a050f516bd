// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The documents of the database.</summary>
    public sealed class Documents
    {
        private readonly Database owner;

        internal Documents(Database owner) => this.owner = owner;

        /// <summary>A document. Request: GET /_api/document/{collection}/{key}; for a user with read access to the
        /// collection.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="key">The key of the document. Accepts a document key: 1 to 254 letters, digits and
        /// characters of _-:.@()+,=;$!*'%.</param>
        /// <param name="ifMatch">The revision that the document must have. Another revision is HTTP 412, error
        /// 1200. Accepts a revision of a document.</param>
        /// <param name="ifNoneMatch">The known revision. The result is null if the document still has that
        /// revision. Accepts a revision of a document.</param>
        /// <returns>the answer as it is</returns>
        public Json Get(string collection, string key, string ifMatch = null, string ifNoneMatch = null) =>
            new Call("document.get")
                .With("collection", collection)
                .With("key", key)
                .With("if_match", ifMatch)
                .With("if_none_match", ifNoneMatch)
                .Run(owner).Json;

        /// <summary>As Get, without blocking. The token cancels the call.</summary>
        public async Task<Json> GetAsync(
            string collection, string key, string ifMatch = null, string ifNoneMatch = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("document.get")
                .With("collection", collection)
                .With("key", key)
                .With("if_match", ifMatch)
                .With("if_none_match", ifNoneMatch)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The revision of a document, or null if the document or its collection does not exist. Request:
        /// HEAD /_api/document/{collection}/{key}; for a user with read access to the collection.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="key">The key of the document. Accepts a document key: 1 to 254 letters, digits and
        /// characters of _-:.@()+,=;$!*'%.</param>
        /// <param name="ifMatch">The revision that the document must have. Another revision is HTTP 412, error
        /// 1200. Accepts a revision of a document.</param>
        /// <param name="ifNoneMatch">The known revision. The result is null if the document still has that
        /// revision. Accepts a revision of a document.</param>
        /// <returns>the revision as a string, or null if the document does not exist</returns>
        public string Revision(string collection, string key, string ifMatch = null, string ifNoneMatch = null) =>
            new Call("document.revision")
                .With("collection", collection)
                .With("key", key)
                .With("if_match", ifMatch)
                .With("if_none_match", ifNoneMatch)
                .Run(owner).Json.AsString();

        /// <summary>As Revision, without blocking. The token cancels the call.</summary>
        public async Task<string> RevisionAsync(
            string collection, string key, string ifMatch = null, string ifNoneMatch = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("document.revision")
                .With("collection", collection)
                .With("key", key)
                .With("if_match", ifMatch)
                .With("if_none_match", ifNoneMatch)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>Inserts a document and gives its metadata: _id, _key, _rev. Request: POST
        /// /_api/document/{collection}; for a user with write access to the collection, or an
        /// administrator.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="document">The document.</param>
        /// <param name="overwriteMode">The treatment of a document whose key exists; "conflict", which is an error,
        /// if it is not given. Accepts "conflict" or "ignore" or "replace" or "update".</param>
        /// <param name="waitForSync">True to wait until the change is on disk; the collection's setting if it is
        /// not given.</param>
        /// <param name="returnNew">True to get the new document as member new; false if it is not given.</param>
        /// <param name="returnOld">True to get the document that was replaced or updated as member old; false if it
        /// is not given.</param>
        /// <param name="silent">True for an empty object as the result, unless there is an error; false if it is
        /// not given.</param>
        /// <param name="keepNull">True to store attributes whose new value is null, false to remove them. If it is
        /// not given, an update stores them, and an insertion with overwrite mode "update" may remove them.</param>
        /// <param name="mergeObjects">True to merge objects inside of the document, false to replace them; true if
        /// it is not given.</param>
        /// <param name="versionAttribute">The attribute with the version of the document, a number. A document with
        /// a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.</param>
        /// <param name="refillIndexCaches">True to add the change to the caches of indexes; the server's default if
        /// it is not given.</param>
        /// <returns>the answer as it is</returns>
        public Json Insert(
            string collection, object document, string overwriteMode = null, bool? waitForSync = null,
            bool? returnNew = null, bool? returnOld = null, bool? silent = null, bool? keepNull = null,
            bool? mergeObjects = null, string versionAttribute = null, bool? refillIndexCaches = null) =>
            new Call("document.insert")
                .With("collection", collection)
                .Body(document)
                .With("overwrite_mode", overwriteMode)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("keep_null", keepNull)
                .With("merge_objects", mergeObjects)
                .With("version_attribute", versionAttribute)
                .With("refill_index_caches", refillIndexCaches)
                .Run(owner).Json;

        /// <summary>As Insert, without blocking. The token cancels the call.</summary>
        public async Task<Json> InsertAsync(
            string collection, object document, string overwriteMode = null, bool? waitForSync = null,
            bool? returnNew = null, bool? returnOld = null, bool? silent = null, bool? keepNull = null,
            bool? mergeObjects = null, string versionAttribute = null, bool? refillIndexCaches = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("document.insert")
                .With("collection", collection)
                .Body(document)
                .With("overwrite_mode", overwriteMode)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("keep_null", keepNull)
                .With("merge_objects", mergeObjects)
                .With("version_attribute", versionAttribute)
                .With("refill_index_caches", refillIndexCaches)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Changes attributes of a document and gives its metadata. Attributes that are not given stay
        /// unchanged. Request: PATCH /_api/document/{collection}/{key}; for a user with write access to the
        /// collection, or an administrator.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="key">The key of the document. Accepts a document key: 1 to 254 letters, digits and
        /// characters of _-:.@()+,=;$!*'%.</param>
        /// <param name="document">The attributes to change.</param>
        /// <param name="ifMatch">The revision that the document must have. Another revision is HTTP 412, error
        /// 1200. Accepts a revision of a document.</param>
        /// <param name="keepNull">True to store attributes whose new value is null, false to remove them. If it is
        /// not given, an update stores them, and an insertion with overwrite mode "update" may remove them.</param>
        /// <param name="mergeObjects">True to merge objects inside of the document, false to replace them; true if
        /// it is not given.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; the collection's setting if it is
        /// not given.</param>
        /// <param name="returnNew">True to get the new document as member new; false if it is not given.</param>
        /// <param name="returnOld">True to get the former document as member old; false if it is not given.</param>
        /// <param name="silent">True for an empty object as the result, unless there is an error; false if it is
        /// not given.</param>
        /// <param name="versionAttribute">The attribute with the version of the document, a number. A document with
        /// a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.</param>
        /// <param name="refillIndexCaches">True to add the change to the caches of indexes; the server's default if
        /// it is not given.</param>
        /// <returns>the answer as it is</returns>
        public Json Update(
            string collection, string key, object document, string ifMatch = null, bool? keepNull = null,
            bool? mergeObjects = null, bool? waitForSync = null, bool? returnNew = null, bool? returnOld = null,
            bool? silent = null, string versionAttribute = null, bool? refillIndexCaches = null) =>
            new Call("document.update")
                .With("collection", collection)
                .With("key", key)
                .Body(document)
                .With("if_match", ifMatch)
                .With("keep_null", keepNull)
                .With("merge_objects", mergeObjects)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("version_attribute", versionAttribute)
                .With("refill_index_caches", refillIndexCaches)
                .Run(owner).Json;

        /// <summary>As Update, without blocking. The token cancels the call.</summary>
        public async Task<Json> UpdateAsync(
            string collection, string key, object document, string ifMatch = null, bool? keepNull = null,
            bool? mergeObjects = null, bool? waitForSync = null, bool? returnNew = null, bool? returnOld = null,
            bool? silent = null, string versionAttribute = null, bool? refillIndexCaches = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("document.update")
                .With("collection", collection)
                .With("key", key)
                .Body(document)
                .With("if_match", ifMatch)
                .With("keep_null", keepNull)
                .With("merge_objects", mergeObjects)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("version_attribute", versionAttribute)
                .With("refill_index_caches", refillIndexCaches)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Replaces a document and gives its metadata. Request: PUT /_api/document/{collection}/{key}; for
        /// a user with write access to the collection, or an administrator.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="key">The key of the document. Accepts a document key: 1 to 254 letters, digits and
        /// characters of _-:.@()+,=;$!*'%.</param>
        /// <param name="document">The new document.</param>
        /// <param name="ifMatch">The revision that the document must have. Another revision is HTTP 412, error
        /// 1200. Accepts a revision of a document.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; the collection's setting if it is
        /// not given.</param>
        /// <param name="returnNew">True to get the new document as member new; false if it is not given.</param>
        /// <param name="returnOld">True to get the former document as member old; false if it is not given.</param>
        /// <param name="silent">True for an empty object as the result, unless there is an error; false if it is
        /// not given.</param>
        /// <param name="versionAttribute">The attribute with the version of the document, a number. A document with
        /// a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.</param>
        /// <param name="refillIndexCaches">True to add the change to the caches of indexes; the server's default if
        /// it is not given.</param>
        /// <returns>the answer as it is</returns>
        public Json Replace(
            string collection, string key, object document, string ifMatch = null, bool? waitForSync = null,
            bool? returnNew = null, bool? returnOld = null, bool? silent = null, string versionAttribute = null,
            bool? refillIndexCaches = null) =>
            new Call("document.replace")
                .With("collection", collection)
                .With("key", key)
                .Body(document)
                .With("if_match", ifMatch)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("version_attribute", versionAttribute)
                .With("refill_index_caches", refillIndexCaches)
                .Run(owner).Json;

        /// <summary>As Replace, without blocking. The token cancels the call.</summary>
        public async Task<Json> ReplaceAsync(
            string collection, string key, object document, string ifMatch = null, bool? waitForSync = null,
            bool? returnNew = null, bool? returnOld = null, bool? silent = null, string versionAttribute = null,
            bool? refillIndexCaches = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("document.replace")
                .With("collection", collection)
                .With("key", key)
                .Body(document)
                .With("if_match", ifMatch)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("version_attribute", versionAttribute)
                .With("refill_index_caches", refillIndexCaches)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Deletes a document and gives its metadata. Request: DELETE /_api/document/{collection}/{key};
        /// for a user with write access to the collection, or an administrator.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="key">The key of the document. Accepts a document key: 1 to 254 letters, digits and
        /// characters of _-:.@()+,=;$!*'%.</param>
        /// <param name="ifMatch">The revision that the document must have. Another revision is HTTP 412, error
        /// 1200. Accepts a revision of a document.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; the collection's setting if it is
        /// not given.</param>
        /// <param name="returnOld">True to get the former document as member old; false if it is not given.</param>
        /// <param name="silent">True for an empty object as the result, unless there is an error; false if it is
        /// not given.</param>
        /// <param name="refillIndexCaches">True to add the change to the caches of indexes; the server's default if
        /// it is not given.</param>
        /// <param name="ignoreMissing">True for the result false, in place of an error, if there is no such
        /// document.</param>
        /// <returns>the answer as it is</returns>
        public Json Delete(
            string collection, string key, string ifMatch = null, bool? waitForSync = null, bool? returnOld = null,
            bool? silent = null, bool? refillIndexCaches = null, bool? ignoreMissing = null) =>
            new Call("document.delete")
                .With("collection", collection)
                .With("key", key)
                .With("if_match", ifMatch)
                .With("wait_for_sync", waitForSync)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("refill_index_caches", refillIndexCaches)
                .With("ignore_missing", ignoreMissing)
                .Run(owner).Json;

        /// <summary>As Delete, without blocking. The token cancels the call.</summary>
        public async Task<Json> DeleteAsync(
            string collection, string key, string ifMatch = null, bool? waitForSync = null, bool? returnOld = null,
            bool? silent = null, bool? refillIndexCaches = null, bool? ignoreMissing = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("document.delete")
                .With("collection", collection)
                .With("key", key)
                .With("if_match", ifMatch)
                .With("wait_for_sync", waitForSync)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("refill_index_caches", refillIndexCaches)
                .With("ignore_missing", ignoreMissing)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The documents of keys, in their order. Request: PUT /_api/document/{collection}?onlyget=true;
        /// for a user with read access to the collection.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="documents">An array of keys, or of objects with _key.</param>
        /// <param name="ignoreRevs">False to require that each document has the _rev that is given for it; true if
        /// it is not given.</param>
        /// <returns>an array of a document, its metadata or an error for each document, in their order</returns>
        public IReadOnlyList<Json> GetMany(string collection, object documents, bool? ignoreRevs = null) =>
            new Call("document.get_many")
                .With("collection", collection)
                .Body(documents)
                .With("ignore_revs", ignoreRevs)
                .Run(owner).Rows;

        /// <summary>As GetMany, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> GetManyAsync(
            string collection, object documents, bool? ignoreRevs = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("document.get_many")
                .With("collection", collection)
                .Body(documents)
                .With("ignore_revs", ignoreRevs)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>Inserts documents and gives the metadata of each. Request: POST /_api/document/{collection};
        /// for a user with write access to the collection, or an administrator.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="documents">An array of documents.</param>
        /// <param name="overwriteMode">The treatment of a document whose key exists; "conflict", which is an error,
        /// if it is not given. Accepts "conflict" or "ignore" or "replace" or "update".</param>
        /// <param name="waitForSync">True to wait until the change is on disk; the collection's setting if it is
        /// not given.</param>
        /// <param name="returnNew">True to get the new document as member new; false if it is not given.</param>
        /// <param name="returnOld">True to get the document that was replaced or updated as member old; false if it
        /// is not given.</param>
        /// <param name="silent">True for an empty object as the result, unless there is an error; false if it is
        /// not given.</param>
        /// <param name="keepNull">True to store attributes whose new value is null, false to remove them. If it is
        /// not given, an update stores them, and an insertion with overwrite mode "update" may remove them.</param>
        /// <param name="mergeObjects">True to merge objects inside of the document, false to replace them; true if
        /// it is not given.</param>
        /// <param name="versionAttribute">The attribute with the version of the document, a number. A document with
        /// a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.</param>
        /// <param name="refillIndexCaches">True to add the change to the caches of indexes; the server's default if
        /// it is not given.</param>
        /// <returns>an array of a document, its metadata or an error for each document, in their order</returns>
        public IReadOnlyList<Json> InsertMany(
            string collection, object documents, string overwriteMode = null, bool? waitForSync = null,
            bool? returnNew = null, bool? returnOld = null, bool? silent = null, bool? keepNull = null,
            bool? mergeObjects = null, string versionAttribute = null, bool? refillIndexCaches = null) =>
            new Call("document.insert_many")
                .With("collection", collection)
                .Body(documents)
                .With("overwrite_mode", overwriteMode)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("keep_null", keepNull)
                .With("merge_objects", mergeObjects)
                .With("version_attribute", versionAttribute)
                .With("refill_index_caches", refillIndexCaches)
                .Run(owner).Rows;

        /// <summary>As InsertMany, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> InsertManyAsync(
            string collection, object documents, string overwriteMode = null, bool? waitForSync = null,
            bool? returnNew = null, bool? returnOld = null, bool? silent = null, bool? keepNull = null,
            bool? mergeObjects = null, string versionAttribute = null, bool? refillIndexCaches = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("document.insert_many")
                .With("collection", collection)
                .Body(documents)
                .With("overwrite_mode", overwriteMode)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("keep_null", keepNull)
                .With("merge_objects", mergeObjects)
                .With("version_attribute", versionAttribute)
                .With("refill_index_caches", refillIndexCaches)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>Changes attributes of documents and gives the metadata of each. Request: PATCH
        /// /_api/document/{collection}; for a user with write access to the collection, or an
        /// administrator.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="documents">An array of objects with _key and the attributes to change.</param>
        /// <param name="ignoreRevs">False to require that each document has the _rev that is given for it; true if
        /// it is not given.</param>
        /// <param name="keepNull">True to store attributes whose new value is null, false to remove them. If it is
        /// not given, an update stores them, and an insertion with overwrite mode "update" may remove them.</param>
        /// <param name="mergeObjects">True to merge objects inside of the document, false to replace them; true if
        /// it is not given.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; the collection's setting if it is
        /// not given.</param>
        /// <param name="returnNew">True to get the new document as member new; false if it is not given.</param>
        /// <param name="returnOld">True to get the former document as member old; false if it is not given.</param>
        /// <param name="silent">True for an empty object as the result, unless there is an error; false if it is
        /// not given.</param>
        /// <param name="versionAttribute">The attribute with the version of the document, a number. A document with
        /// a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.</param>
        /// <param name="refillIndexCaches">True to add the change to the caches of indexes; the server's default if
        /// it is not given.</param>
        /// <returns>an array of a document, its metadata or an error for each document, in their order</returns>
        public IReadOnlyList<Json> UpdateMany(
            string collection, object documents, bool? ignoreRevs = null, bool? keepNull = null,
            bool? mergeObjects = null, bool? waitForSync = null, bool? returnNew = null, bool? returnOld = null,
            bool? silent = null, string versionAttribute = null, bool? refillIndexCaches = null) =>
            new Call("document.update_many")
                .With("collection", collection)
                .Body(documents)
                .With("ignore_revs", ignoreRevs)
                .With("keep_null", keepNull)
                .With("merge_objects", mergeObjects)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("version_attribute", versionAttribute)
                .With("refill_index_caches", refillIndexCaches)
                .Run(owner).Rows;

        /// <summary>As UpdateMany, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> UpdateManyAsync(
            string collection, object documents, bool? ignoreRevs = null, bool? keepNull = null,
            bool? mergeObjects = null, bool? waitForSync = null, bool? returnNew = null, bool? returnOld = null,
            bool? silent = null, string versionAttribute = null, bool? refillIndexCaches = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("document.update_many")
                .With("collection", collection)
                .Body(documents)
                .With("ignore_revs", ignoreRevs)
                .With("keep_null", keepNull)
                .With("merge_objects", mergeObjects)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("version_attribute", versionAttribute)
                .With("refill_index_caches", refillIndexCaches)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>Replaces documents and gives the metadata of each. Request: PUT /_api/document/{collection};
        /// for a user with write access to the collection, or an administrator.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="documents">An array of documents with _key.</param>
        /// <param name="ignoreRevs">False to require that each document has the _rev that is given for it; true if
        /// it is not given.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; the collection's setting if it is
        /// not given.</param>
        /// <param name="returnNew">True to get the new document as member new; false if it is not given.</param>
        /// <param name="returnOld">True to get the former document as member old; false if it is not given.</param>
        /// <param name="silent">True for an empty object as the result, unless there is an error; false if it is
        /// not given.</param>
        /// <param name="versionAttribute">The attribute with the version of the document, a number. A document with
        /// a lower or equal version changes nothing and is not an error. Since ArangoDB 3.12.</param>
        /// <param name="refillIndexCaches">True to add the change to the caches of indexes; the server's default if
        /// it is not given.</param>
        /// <returns>an array of a document, its metadata or an error for each document, in their order</returns>
        public IReadOnlyList<Json> ReplaceMany(
            string collection, object documents, bool? ignoreRevs = null, bool? waitForSync = null,
            bool? returnNew = null, bool? returnOld = null, bool? silent = null, string versionAttribute = null,
            bool? refillIndexCaches = null) =>
            new Call("document.replace_many")
                .With("collection", collection)
                .Body(documents)
                .With("ignore_revs", ignoreRevs)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("version_attribute", versionAttribute)
                .With("refill_index_caches", refillIndexCaches)
                .Run(owner).Rows;

        /// <summary>As ReplaceMany, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> ReplaceManyAsync(
            string collection, object documents, bool? ignoreRevs = null, bool? waitForSync = null,
            bool? returnNew = null, bool? returnOld = null, bool? silent = null, string versionAttribute = null,
            bool? refillIndexCaches = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("document.replace_many")
                .With("collection", collection)
                .Body(documents)
                .With("ignore_revs", ignoreRevs)
                .With("wait_for_sync", waitForSync)
                .With("return_new", returnNew)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("version_attribute", versionAttribute)
                .With("refill_index_caches", refillIndexCaches)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>Deletes documents and gives the metadata of each. Request: DELETE /_api/document/{collection};
        /// for a user with write access to the collection, or an administrator.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="documents">An array of keys, or of objects with _key.</param>
        /// <param name="ignoreRevs">False to require that each document has the _rev that is given for it; true if
        /// it is not given.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; the collection's setting if it is
        /// not given.</param>
        /// <param name="returnOld">True to get the former document as member old; false if it is not given.</param>
        /// <param name="silent">True for an empty object as the result, unless there is an error; false if it is
        /// not given.</param>
        /// <param name="refillIndexCaches">True to add the change to the caches of indexes; the server's default if
        /// it is not given.</param>
        /// <returns>an array of a document, its metadata or an error for each document, in their order</returns>
        public IReadOnlyList<Json> DeleteMany(
            string collection, object documents, bool? ignoreRevs = null, bool? waitForSync = null,
            bool? returnOld = null, bool? silent = null, bool? refillIndexCaches = null) =>
            new Call("document.delete_many")
                .With("collection", collection)
                .Body(documents)
                .With("ignore_revs", ignoreRevs)
                .With("wait_for_sync", waitForSync)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("refill_index_caches", refillIndexCaches)
                .Run(owner).Rows;

        /// <summary>As DeleteMany, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<Json>> DeleteManyAsync(
            string collection, object documents, bool? ignoreRevs = null, bool? waitForSync = null,
            bool? returnOld = null, bool? silent = null, bool? refillIndexCaches = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("document.delete_many")
                .With("collection", collection)
                .Body(documents)
                .With("ignore_revs", ignoreRevs)
                .With("wait_for_sync", waitForSync)
                .With("return_old", returnOld)
                .With("silent", silent)
                .With("refill_index_caches", refillIndexCaches)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows;
        }

        /// <summary>Imports documents and gives the numbers of those that were created, updated, ignored and
        /// errors, and of empty lines. Request: POST /_api/import; for a user with write access to the collection,
        /// or an administrator.</summary>
        /// <param name="collection">The name of the collection, which must exist. Accepts a name of 1 to 256 bytes
        /// without slashes, control characters and blanks at its ends.</param>
        /// <param name="data">The documents.</param>
        /// <param name="format">The format of data: a JSON object in each line, a JSON array, one of both, or an
        /// array of names in the first line and arrays of values in the others. Accepts "documents" or "array" or
        /// "auto" or "csv".</param>
        /// <param name="onDuplicate">The treatment of a document whose key exists; "error" if it is not given.
        /// Accepts "error" or "update" or "replace" or "ignore".</param>
        /// <param name="complete">True to import nothing if a document has an error; false if it is not
        /// given.</param>
        /// <param name="overwrite">True to delete all documents of the collection before; false if it is not
        /// given.</param>
        /// <param name="waitForSync">True to wait until the change is on disk; the collection's setting if it is
        /// not given.</param>
        /// <param name="details">True to get a text for each error as member details; false if it is not
        /// given.</param>
        /// <param name="fromPrefix">The name of the collection in front of _from values without one.</param>
        /// <param name="toPrefix">The name of the collection in front of _to values without one.</param>
        /// <param name="ignoreMissing">True to accept lines of format "csv" with too few or too many values; false
        /// if it is not given.</param>
        /// <param name="skipValidation">True to skip the schema of the collection; false if it is not
        /// given.</param>
        /// <returns>an object, without error and code</returns>
        public Json Import(
            string collection, string data, string format = null, string onDuplicate = null, bool? complete = null,
            bool? overwrite = null, bool? waitForSync = null, bool? details = null, string fromPrefix = null,
            string toPrefix = null, bool? ignoreMissing = null, bool? skipValidation = null) =>
            new Call("document.import")
                .With("collection", collection)
                .With("data", data)
                .With("format", format)
                .With("on_duplicate", onDuplicate)
                .With("complete", complete)
                .With("overwrite", overwrite)
                .With("wait_for_sync", waitForSync)
                .With("details", details)
                .With("from_prefix", fromPrefix)
                .With("to_prefix", toPrefix)
                .With("ignore_missing", ignoreMissing)
                .With("skip_validation", skipValidation)
                .Run(owner).Json;

        /// <summary>As Import, without blocking. The token cancels the call.</summary>
        public async Task<Json> ImportAsync(
            string collection, string data, string format = null, string onDuplicate = null, bool? complete = null,
            bool? overwrite = null, bool? waitForSync = null, bool? details = null, string fromPrefix = null,
            string toPrefix = null, bool? ignoreMissing = null, bool? skipValidation = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("document.import")
                .With("collection", collection)
                .With("data", data)
                .With("format", format)
                .With("on_duplicate", onDuplicate)
                .With("complete", complete)
                .With("overwrite", overwrite)
                .With("wait_for_sync", waitForSync)
                .With("details", details)
                .With("from_prefix", fromPrefix)
                .With("to_prefix", toPrefix)
                .With("ignore_missing", ignoreMissing)
                .With("skip_validation", skipValidation)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The edges of a vertex, as member edges. Request: GET /_api/edges/{collection}; for a user with
        /// read access to the collection.</summary>
        /// <param name="collection">The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
        /// control characters and blanks at its ends.</param>
        /// <param name="vertex">The id of the vertex. Accepts "collection/key".</param>
        /// <param name="direction">The direction of the edges, as seen from the vertex; "any" if it is not given.
        /// Accepts "any" or "in" or "out".</param>
        /// <returns>an object, without error and code</returns>
        public Json Edges(string collection, string vertex, string direction = null) =>
            new Call("document.edges")
                .With("collection", collection)
                .With("vertex", vertex)
                .With("direction", direction)
                .Run(owner).Json;

        /// <summary>As Edges, without blocking. The token cancels the call.</summary>
        public async Task<Json> EdgesAsync(
            string collection, string vertex, string direction = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("document.edges")
                .With("collection", collection)
                .With("vertex", vertex)
                .With("direction", direction)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }
    }
}
