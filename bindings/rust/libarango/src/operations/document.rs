// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The documents of the database.
#[derive(Debug)]
pub struct Documents<'c, C>(&'c C);

impl<'c, C: Caller> Documents<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Documents(caller)
    }

    /// A document.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `key`: A document key: 1 to 254 letters, digits and characters of \_-:.@()+,=;$!\*'%. The
    ///   key of the document.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/document/{collection}/{key}`; for a user with read access to the
    /// collection.
    pub fn get(&self, collection: &str, key: &str, options: DocumentGet<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        arguments.set("key", key);
        options.write(&mut arguments);
        self.0.run("document.get", arguments, None)
    }

    /// The revision of a document, or null if the document or its collection does not exist.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `key`: A document key: 1 to 254 letters, digits and characters of \_-:.@()+,=;$!\*'%. The
    ///   key of the document.
    ///
    /// Result: the revision as a string, or null if the document does not exist.
    ///
    /// Request: `HEAD /_api/document/{collection}/{key}`; for a user with read access to the
    /// collection.
    pub fn revision(
        &self,
        collection: &str,
        key: &str,
        options: DocumentRevision<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        arguments.set("key", key);
        options.write(&mut arguments);
        self.0.run("document.revision", arguments, None)
    }

    /// Inserts a document and gives its metadata: \_id, \_key, \_rev.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `document`: An object, as JSON text. The document.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `POST /_api/document/{collection}`; for a user with write access to the collection,
    /// or an administrator.
    pub fn insert(
        &self,
        collection: &str,
        document: &str,
        options: DocumentInsert<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("document.insert", arguments, Some(document.as_bytes()))
    }

    /// Changes attributes of a document and gives its metadata. Attributes that are not given stay
    /// unchanged.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `key`: A document key: 1 to 254 letters, digits and characters of \_-:.@()+,=;$!\*'%. The
    ///   key of the document.
    /// - `document`: An object, as JSON text. The attributes to change.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `PATCH /_api/document/{collection}/{key}`; for a user with write access to the
    /// collection, or an administrator.
    pub fn update(
        &self,
        collection: &str,
        key: &str,
        document: &str,
        options: DocumentUpdate<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        arguments.set("key", key);
        options.write(&mut arguments);
        self.0.run("document.update", arguments, Some(document.as_bytes()))
    }

    /// Replaces a document and gives its metadata.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `key`: A document key: 1 to 254 letters, digits and characters of \_-:.@()+,=;$!\*'%. The
    ///   key of the document.
    /// - `document`: An object, as JSON text. The new document.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `PUT /_api/document/{collection}/{key}`; for a user with write access to the
    /// collection, or an administrator.
    pub fn replace(
        &self,
        collection: &str,
        key: &str,
        document: &str,
        options: DocumentReplace<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        arguments.set("key", key);
        options.write(&mut arguments);
        self.0.run("document.replace", arguments, Some(document.as_bytes()))
    }

    /// Deletes a document and gives its metadata.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `key`: A document key: 1 to 254 letters, digits and characters of \_-:.@()+,=;$!\*'%. The
    ///   key of the document.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `DELETE /_api/document/{collection}/{key}`; for a user with write access to the
    /// collection, or an administrator.
    pub fn delete(&self, collection: &str, key: &str, options: DocumentDelete<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        arguments.set("key", key);
        options.write(&mut arguments);
        self.0.run("document.delete", arguments, None)
    }

    /// The documents of keys, in their order.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `documents`: An array, as JSON text. An array of keys, or of objects with \_key.
    ///
    /// Result: an array of a document, its metadata or an error for each document, in their order.
    ///
    /// Request: `PUT /_api/document/{collection}?onlyget=true`; for a user with read access to the
    /// collection.
    pub fn get_many(
        &self,
        collection: &str,
        documents: &str,
        options: DocumentGetMany,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("document.get_many", arguments, Some(documents.as_bytes()))
    }

    /// Inserts documents and gives the metadata of each.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `documents`: An array, as JSON text. An array of documents.
    ///
    /// Result: an array of a document, its metadata or an error for each document, in their order.
    ///
    /// Request: `POST /_api/document/{collection}`; for a user with write access to the collection,
    /// or an administrator.
    pub fn insert_many(
        &self,
        collection: &str,
        documents: &str,
        options: DocumentInsertMany<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("document.insert_many", arguments, Some(documents.as_bytes()))
    }

    /// Changes attributes of documents and gives the metadata of each.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `documents`: An array, as JSON text. An array of objects with \_key and the attributes to
    ///   change.
    ///
    /// Result: an array of a document, its metadata or an error for each document, in their order.
    ///
    /// Request: `PATCH /_api/document/{collection}`; for a user with write access to the
    /// collection, or an administrator.
    pub fn update_many(
        &self,
        collection: &str,
        documents: &str,
        options: DocumentUpdateMany<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("document.update_many", arguments, Some(documents.as_bytes()))
    }

    /// Replaces documents and gives the metadata of each.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `documents`: An array, as JSON text. An array of documents with \_key.
    ///
    /// Result: an array of a document, its metadata or an error for each document, in their order.
    ///
    /// Request: `PUT /_api/document/{collection}`; for a user with write access to the collection,
    /// or an administrator.
    pub fn replace_many(
        &self,
        collection: &str,
        documents: &str,
        options: DocumentReplaceMany<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("document.replace_many", arguments, Some(documents.as_bytes()))
    }

    /// Deletes documents and gives the metadata of each.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `documents`: An array, as JSON text. An array of keys, or of objects with \_key.
    ///
    /// Result: an array of a document, its metadata or an error for each document, in their order.
    ///
    /// Request: `DELETE /_api/document/{collection}`; for a user with write access to the
    /// collection, or an administrator.
    pub fn delete_many(
        &self,
        collection: &str,
        documents: &str,
        options: DocumentDeleteMany,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("document.delete_many", arguments, Some(documents.as_bytes()))
    }

    /// Imports documents and gives the numbers of those that were created, updated, ignored and
    /// errors, and of empty lines.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection, which must exist.
    /// - `data`: A string. The documents.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `POST /_api/import`; for a user with write access to the collection, or an
    /// administrator.
    pub fn import(&self, collection: &str, data: &str, options: DocumentImport<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        arguments.set("data", data);
        options.write(&mut arguments);
        self.0.run("document.import", arguments, None)
    }

    /// The edges of a vertex, as member edges.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `vertex`: "collection/key". The id of the vertex.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_api/edges/{collection}`; for a user with read access to the collection.
    pub fn edges(&self, collection: &str, vertex: &str, options: DocumentEdges<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        arguments.set("vertex", vertex);
        options.write(&mut arguments);
        self.0.run("document.edges", arguments, None)
    }
}

/// The optional arguments of [`Documents::get`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentGet<'a> {
    /// A revision of a document. The revision that the document must have. Another revision is HTTP
    /// 412, error 1200.
    pub if_match: Option<&'a str>,
    /// A revision of a document. The known revision. The result is null if the document still has
    /// that revision.
    pub if_none_match: Option<&'a str>,
}

impl DocumentGet<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("if_match", self.if_match);
        arguments.set_some("if_none_match", self.if_none_match);
    }
}

/// The optional arguments of [`Documents::revision`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentRevision<'a> {
    /// A revision of a document. The revision that the document must have. Another revision is HTTP
    /// 412, error 1200.
    pub if_match: Option<&'a str>,
    /// A revision of a document. The known revision. The result is null if the document still has
    /// that revision.
    pub if_none_match: Option<&'a str>,
}

impl DocumentRevision<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("if_match", self.if_match);
        arguments.set_some("if_none_match", self.if_none_match);
    }
}

/// The optional arguments of [`Documents::insert`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentInsert<'a> {
    /// "conflict" or "ignore" or "replace" or "update". The treatment of a document whose key
    /// exists; "conflict", which is an error, if it is not given.
    pub overwrite_mode: Option<&'a str>,
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the new document as member new; false if it is not given.
    pub return_new: Option<bool>,
    /// True to get the document that was replaced or updated as member old; false if it is not
    /// given.
    pub return_old: Option<bool>,
    /// True for an empty object as the result, unless there is an error; false if it is not given.
    pub silent: Option<bool>,
    /// True to store attributes whose new value is null, false to remove them. If it is not given,
    /// an update stores them, and an insertion with overwrite mode "update" may remove them.
    pub keep_null: Option<bool>,
    /// True to merge objects inside of the document, false to replace them; true if it is not
    /// given.
    pub merge_objects: Option<bool>,
    /// A string. The attribute with the version of the document, a number. A document with a lower
    /// or equal version changes nothing and is not an error. Since ArangoDB 3.12.
    pub version_attribute: Option<&'a str>,
    /// True to add the change to the caches of indexes; the server's default if it is not given.
    pub refill_index_caches: Option<bool>,
}

impl DocumentInsert<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("overwrite_mode", self.overwrite_mode);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_new", self.return_new);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("silent", self.silent);
        arguments.set_some("keep_null", self.keep_null);
        arguments.set_some("merge_objects", self.merge_objects);
        arguments.set_some("version_attribute", self.version_attribute);
        arguments.set_some("refill_index_caches", self.refill_index_caches);
    }
}

/// The optional arguments of [`Documents::update`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentUpdate<'a> {
    /// A revision of a document. The revision that the document must have. Another revision is HTTP
    /// 412, error 1200.
    pub if_match: Option<&'a str>,
    /// True to store attributes whose new value is null, false to remove them. If it is not given,
    /// an update stores them, and an insertion with overwrite mode "update" may remove them.
    pub keep_null: Option<bool>,
    /// True to merge objects inside of the document, false to replace them; true if it is not
    /// given.
    pub merge_objects: Option<bool>,
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the new document as member new; false if it is not given.
    pub return_new: Option<bool>,
    /// True to get the former document as member old; false if it is not given.
    pub return_old: Option<bool>,
    /// True for an empty object as the result, unless there is an error; false if it is not given.
    pub silent: Option<bool>,
    /// A string. The attribute with the version of the document, a number. A document with a lower
    /// or equal version changes nothing and is not an error. Since ArangoDB 3.12.
    pub version_attribute: Option<&'a str>,
    /// True to add the change to the caches of indexes; the server's default if it is not given.
    pub refill_index_caches: Option<bool>,
}

impl DocumentUpdate<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("if_match", self.if_match);
        arguments.set_some("keep_null", self.keep_null);
        arguments.set_some("merge_objects", self.merge_objects);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_new", self.return_new);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("silent", self.silent);
        arguments.set_some("version_attribute", self.version_attribute);
        arguments.set_some("refill_index_caches", self.refill_index_caches);
    }
}

/// The optional arguments of [`Documents::replace`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentReplace<'a> {
    /// A revision of a document. The revision that the document must have. Another revision is HTTP
    /// 412, error 1200.
    pub if_match: Option<&'a str>,
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the new document as member new; false if it is not given.
    pub return_new: Option<bool>,
    /// True to get the former document as member old; false if it is not given.
    pub return_old: Option<bool>,
    /// True for an empty object as the result, unless there is an error; false if it is not given.
    pub silent: Option<bool>,
    /// A string. The attribute with the version of the document, a number. A document with a lower
    /// or equal version changes nothing and is not an error. Since ArangoDB 3.12.
    pub version_attribute: Option<&'a str>,
    /// True to add the change to the caches of indexes; the server's default if it is not given.
    pub refill_index_caches: Option<bool>,
}

impl DocumentReplace<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("if_match", self.if_match);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_new", self.return_new);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("silent", self.silent);
        arguments.set_some("version_attribute", self.version_attribute);
        arguments.set_some("refill_index_caches", self.refill_index_caches);
    }
}

/// The optional arguments of [`Documents::delete`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentDelete<'a> {
    /// A revision of a document. The revision that the document must have. Another revision is HTTP
    /// 412, error 1200.
    pub if_match: Option<&'a str>,
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the former document as member old; false if it is not given.
    pub return_old: Option<bool>,
    /// True for an empty object as the result, unless there is an error; false if it is not given.
    pub silent: Option<bool>,
    /// True to add the change to the caches of indexes; the server's default if it is not given.
    pub refill_index_caches: Option<bool>,
    /// True for the result false, in place of an error, if there is no such document.
    pub ignore_missing: Option<bool>,
}

impl DocumentDelete<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("if_match", self.if_match);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("silent", self.silent);
        arguments.set_some("refill_index_caches", self.refill_index_caches);
        arguments.set_some("ignore_missing", self.ignore_missing);
    }
}

/// The optional arguments of [`Documents::get_many`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentGetMany {
    /// False to require that each document has the \_rev that is given for it; true if it is not
    /// given.
    pub ignore_revs: Option<bool>,
}

impl DocumentGetMany {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("ignore_revs", self.ignore_revs);
    }
}

/// The optional arguments of [`Documents::insert_many`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentInsertMany<'a> {
    /// "conflict" or "ignore" or "replace" or "update". The treatment of a document whose key
    /// exists; "conflict", which is an error, if it is not given.
    pub overwrite_mode: Option<&'a str>,
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the new document as member new; false if it is not given.
    pub return_new: Option<bool>,
    /// True to get the document that was replaced or updated as member old; false if it is not
    /// given.
    pub return_old: Option<bool>,
    /// True for an empty object as the result, unless there is an error; false if it is not given.
    pub silent: Option<bool>,
    /// True to store attributes whose new value is null, false to remove them. If it is not given,
    /// an update stores them, and an insertion with overwrite mode "update" may remove them.
    pub keep_null: Option<bool>,
    /// True to merge objects inside of the document, false to replace them; true if it is not
    /// given.
    pub merge_objects: Option<bool>,
    /// A string. The attribute with the version of the document, a number. A document with a lower
    /// or equal version changes nothing and is not an error. Since ArangoDB 3.12.
    pub version_attribute: Option<&'a str>,
    /// True to add the change to the caches of indexes; the server's default if it is not given.
    pub refill_index_caches: Option<bool>,
}

impl DocumentInsertMany<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("overwrite_mode", self.overwrite_mode);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_new", self.return_new);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("silent", self.silent);
        arguments.set_some("keep_null", self.keep_null);
        arguments.set_some("merge_objects", self.merge_objects);
        arguments.set_some("version_attribute", self.version_attribute);
        arguments.set_some("refill_index_caches", self.refill_index_caches);
    }
}

/// The optional arguments of [`Documents::update_many`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentUpdateMany<'a> {
    /// False to require that each document has the \_rev that is given for it; true if it is not
    /// given.
    pub ignore_revs: Option<bool>,
    /// True to store attributes whose new value is null, false to remove them. If it is not given,
    /// an update stores them, and an insertion with overwrite mode "update" may remove them.
    pub keep_null: Option<bool>,
    /// True to merge objects inside of the document, false to replace them; true if it is not
    /// given.
    pub merge_objects: Option<bool>,
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the new document as member new; false if it is not given.
    pub return_new: Option<bool>,
    /// True to get the former document as member old; false if it is not given.
    pub return_old: Option<bool>,
    /// True for an empty object as the result, unless there is an error; false if it is not given.
    pub silent: Option<bool>,
    /// A string. The attribute with the version of the document, a number. A document with a lower
    /// or equal version changes nothing and is not an error. Since ArangoDB 3.12.
    pub version_attribute: Option<&'a str>,
    /// True to add the change to the caches of indexes; the server's default if it is not given.
    pub refill_index_caches: Option<bool>,
}

impl DocumentUpdateMany<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("ignore_revs", self.ignore_revs);
        arguments.set_some("keep_null", self.keep_null);
        arguments.set_some("merge_objects", self.merge_objects);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_new", self.return_new);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("silent", self.silent);
        arguments.set_some("version_attribute", self.version_attribute);
        arguments.set_some("refill_index_caches", self.refill_index_caches);
    }
}

/// The optional arguments of [`Documents::replace_many`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentReplaceMany<'a> {
    /// False to require that each document has the \_rev that is given for it; true if it is not
    /// given.
    pub ignore_revs: Option<bool>,
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the new document as member new; false if it is not given.
    pub return_new: Option<bool>,
    /// True to get the former document as member old; false if it is not given.
    pub return_old: Option<bool>,
    /// True for an empty object as the result, unless there is an error; false if it is not given.
    pub silent: Option<bool>,
    /// A string. The attribute with the version of the document, a number. A document with a lower
    /// or equal version changes nothing and is not an error. Since ArangoDB 3.12.
    pub version_attribute: Option<&'a str>,
    /// True to add the change to the caches of indexes; the server's default if it is not given.
    pub refill_index_caches: Option<bool>,
}

impl DocumentReplaceMany<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("ignore_revs", self.ignore_revs);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_new", self.return_new);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("silent", self.silent);
        arguments.set_some("version_attribute", self.version_attribute);
        arguments.set_some("refill_index_caches", self.refill_index_caches);
    }
}

/// The optional arguments of [`Documents::delete_many`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentDeleteMany {
    /// False to require that each document has the \_rev that is given for it; true if it is not
    /// given.
    pub ignore_revs: Option<bool>,
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the former document as member old; false if it is not given.
    pub return_old: Option<bool>,
    /// True for an empty object as the result, unless there is an error; false if it is not given.
    pub silent: Option<bool>,
    /// True to add the change to the caches of indexes; the server's default if it is not given.
    pub refill_index_caches: Option<bool>,
}

impl DocumentDeleteMany {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("ignore_revs", self.ignore_revs);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("silent", self.silent);
        arguments.set_some("refill_index_caches", self.refill_index_caches);
    }
}

/// The optional arguments of [`Documents::import`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentImport<'a> {
    /// "documents" or "array" or "auto" or "csv". The format of data: a JSON object in each line, a
    /// JSON array, one of both, or an array of names in the first line and arrays of values in the
    /// others.
    pub format: Option<&'a str>,
    /// "error" or "update" or "replace" or "ignore". The treatment of a document whose key exists;
    /// "error" if it is not given.
    pub on_duplicate: Option<&'a str>,
    /// True to import nothing if a document has an error; false if it is not given.
    pub complete: Option<bool>,
    /// True to delete all documents of the collection before; false if it is not given.
    pub overwrite: Option<bool>,
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get a text for each error as member details; false if it is not given.
    pub details: Option<bool>,
    /// A string. The name of the collection in front of \_from values without one.
    pub from_prefix: Option<&'a str>,
    /// A string. The name of the collection in front of \_to values without one.
    pub to_prefix: Option<&'a str>,
    /// True to accept lines of format "csv" with too few or too many values; false if it is not
    /// given.
    pub ignore_missing: Option<bool>,
    /// True to skip the schema of the collection; false if it is not given.
    pub skip_validation: Option<bool>,
}

impl DocumentImport<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("format", self.format);
        arguments.set_some("on_duplicate", self.on_duplicate);
        arguments.set_some("complete", self.complete);
        arguments.set_some("overwrite", self.overwrite);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("details", self.details);
        arguments.set_some("from_prefix", self.from_prefix);
        arguments.set_some("to_prefix", self.to_prefix);
        arguments.set_some("ignore_missing", self.ignore_missing);
        arguments.set_some("skip_validation", self.skip_validation);
    }
}

/// The optional arguments of [`Documents::edges`].
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentEdges<'a> {
    /// "any" or "in" or "out". The direction of the edges, as seen from the vertex; "any" if it is
    /// not given.
    pub direction: Option<&'a str>,
}

impl DocumentEdges<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("direction", self.direction);
    }
}
