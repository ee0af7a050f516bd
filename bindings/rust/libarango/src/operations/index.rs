// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The indexes of the database.
#[derive(Debug)]
pub struct Indexes<'c, C>(&'c C);

impl<'c, C: Caller> Indexes<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Indexes(caller)
    }

    /// The indexes of a collection.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: the value of indexes.
    ///
    /// Request: `GET /_api/index`; for a user with read access to the collection.
    pub fn list(&self, collection: &str, options: IndexList) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("index.list", arguments, None)
    }

    /// The definition of an index.
    ///
    /// - `index`: "collection/key". The id of the index, such as "users/1234".
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `GET /_api/index/{index}`; for a user with read access to the collection.
    pub fn get(&self, index: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("index", index);
        self.0.run("index.get", arguments, None)
    }

    /// Creates an index and gives its definition. An equal index is not an error: isNewlyCreated is
    /// false. The server answers once the index is built.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    /// - `definition`: An object, as JSON text. The definition, in the form of the server: type,
    ///   fields and the options of the type.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `POST /_api/index`; for a user with write access to the collection, or an
    /// administrator.
    pub fn create(&self, collection: &str, definition: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        self.0.run("index.create", arguments, Some(definition.as_bytes()))
    }

    /// Deletes an index, and gives its id.
    ///
    /// - `index`: "collection/key". The id of the index, such as "users/1234".
    ///
    /// Result: the string id.
    ///
    /// Request: `DELETE /_api/index/{index}`; for a user with write access to the collection, or an
    /// administrator.
    pub fn delete(&self, index: &str, options: IndexDelete) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("index", index);
        options.write(&mut arguments);
        self.0.run("index.delete", arguments, None)
    }

    /// The selectivity estimate of each index of a collection, by its id.
    ///
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the collection.
    ///
    /// Result: the value of indexes.
    ///
    /// Request: `GET /_api/index/selectivity`; for a user with read access to the collection.
    pub fn selectivity(&self, collection: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("collection", collection);
        self.0.run("index.selectivity", arguments, None)
    }
}

/// The optional arguments of [`Indexes::list`].
#[derive(Clone, Copy, Debug, Default)]
pub struct IndexList {
    /// True to include figures of each index; false if it is not given.
    pub with_stats: Option<bool>,
    /// True to include indexes that are being built; false if it is not given.
    pub with_hidden: Option<bool>,
}

impl IndexList {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("with_stats", self.with_stats);
        arguments.set_some("with_hidden", self.with_hidden);
    }
}

/// The optional arguments of [`Indexes::delete`].
#[derive(Clone, Copy, Debug, Default)]
pub struct IndexDelete {
    /// True for the result false, in place of an error, if there is no such index.
    pub ignore_missing: Option<bool>,
}

impl IndexDelete {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("ignore_missing", self.ignore_missing);
    }
}
