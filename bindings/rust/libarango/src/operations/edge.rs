// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The edges of graphs.
#[derive(Debug)]
pub struct Edges<'c, C>(&'c C);

impl<'c, C: Caller> Edges<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Edges(caller)
    }

    /// The edge of a key.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// - `key`: A document key: 1 to 254 letters, digits and characters of \_-:.@()+,=;$!\*'%. The
    ///   key of the edge.
    ///
    /// Result: the value of edge.
    ///
    /// Request: `GET /_api/gharial/{graph}/edge/{collection}/{key}`; for a user with read access to
    /// the collection.
    pub fn get(&self, graph: &str, collection: &str, key: &str, options: EdgeGet<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        arguments.set("key", key);
        options.write(&mut arguments);
        self.0.run("edge.get", arguments, None)
    }

    /// Inserts an edge and gives its metadata as member edge.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// - `edge`: An object, as JSON text. The edge.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `POST /_api/gharial/{graph}/edge/{collection}`; for a user with write access to the
    /// collection, or an administrator.
    pub fn insert(
        &self,
        graph: &str,
        collection: &str,
        edge: &str,
        options: EdgeInsert,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("edge.insert", arguments, Some(edge.as_bytes()))
    }

    /// Changes attributes of an edge and gives its metadata as member edge.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// - `key`: A document key: 1 to 254 letters, digits and characters of \_-:.@()+,=;$!\*'%. The
    ///   key of the edge.
    /// - `edge`: An object, as JSON text. The attributes to change.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PATCH /_api/gharial/{graph}/edge/{collection}/{key}`; for a user with write access
    /// to the collection, or an administrator.
    pub fn update(
        &self,
        graph: &str,
        collection: &str,
        key: &str,
        edge: &str,
        options: EdgeUpdate<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        arguments.set("key", key);
        options.write(&mut arguments);
        self.0.run("edge.update", arguments, Some(edge.as_bytes()))
    }

    /// Replaces an edge and gives its metadata as member edge.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// - `key`: A document key: 1 to 254 letters, digits and characters of \_-:.@()+,=;$!\*'%. The
    ///   key of the edge.
    /// - `edge`: An object, as JSON text. The new edge.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PUT /_api/gharial/{graph}/edge/{collection}/{key}`; for a user with write access
    /// to the collection, or an administrator.
    pub fn replace(
        &self,
        graph: &str,
        collection: &str,
        key: &str,
        edge: &str,
        options: EdgeReplace<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        arguments.set("key", key);
        options.write(&mut arguments);
        self.0.run("edge.replace", arguments, Some(edge.as_bytes()))
    }

    /// Deletes an edge.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the edge collection.
    /// - `key`: A document key: 1 to 254 letters, digits and characters of \_-:.@()+,=;$!\*'%. The
    ///   key of the edge.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `DELETE /_api/gharial/{graph}/edge/{collection}/{key}`; for a user with write
    /// access to the collection, or an administrator.
    pub fn delete(
        &self,
        graph: &str,
        collection: &str,
        key: &str,
        options: EdgeDelete<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        arguments.set("key", key);
        options.write(&mut arguments);
        self.0.run("edge.delete", arguments, None)
    }
}

/// The optional arguments of [`Edges::get`].
#[derive(Clone, Copy, Debug, Default)]
pub struct EdgeGet<'a> {
    /// A revision of a document. The revision that the document must have. Another revision is HTTP
    /// 412, error 1200.
    pub if_match: Option<&'a str>,
    /// A revision of a document. The known revision. The result is null if the document still has
    /// that revision.
    pub if_none_match: Option<&'a str>,
}

impl EdgeGet<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("if_match", self.if_match);
        arguments.set_some("if_none_match", self.if_none_match);
    }
}

/// The optional arguments of [`Edges::insert`].
#[derive(Clone, Copy, Debug, Default)]
pub struct EdgeInsert {
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the new document as member new; false if it is not given.
    pub return_new: Option<bool>,
}

impl EdgeInsert {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_new", self.return_new);
    }
}

/// The optional arguments of [`Edges::update`].
#[derive(Clone, Copy, Debug, Default)]
pub struct EdgeUpdate<'a> {
    /// A revision of a document. The revision that the document must have. Another revision is HTTP
    /// 412, error 1200.
    pub if_match: Option<&'a str>,
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the new document as member new; false if it is not given.
    pub return_new: Option<bool>,
    /// True to get the former document as member old; false if it is not given.
    pub return_old: Option<bool>,
    /// True to store attributes whose new value is null, false to remove them. If it is not given,
    /// an update stores them, and an insertion with overwrite mode "update" may remove them.
    pub keep_null: Option<bool>,
}

impl EdgeUpdate<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("if_match", self.if_match);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_new", self.return_new);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("keep_null", self.keep_null);
    }
}

/// The optional arguments of [`Edges::replace`].
#[derive(Clone, Copy, Debug, Default)]
pub struct EdgeReplace<'a> {
    /// A revision of a document. The revision that the document must have. Another revision is HTTP
    /// 412, error 1200.
    pub if_match: Option<&'a str>,
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the new document as member new; false if it is not given.
    pub return_new: Option<bool>,
    /// True to get the former document as member old; false if it is not given.
    pub return_old: Option<bool>,
    /// True to store attributes whose new value is null, false to remove them. If it is not given,
    /// an update stores them, and an insertion with overwrite mode "update" may remove them.
    pub keep_null: Option<bool>,
}

impl EdgeReplace<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("if_match", self.if_match);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_new", self.return_new);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("keep_null", self.keep_null);
    }
}

/// The optional arguments of [`Edges::delete`].
#[derive(Clone, Copy, Debug, Default)]
pub struct EdgeDelete<'a> {
    /// A revision of a document. The revision that the document must have. Another revision is HTTP
    /// 412, error 1200.
    pub if_match: Option<&'a str>,
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the former document as member old; false if it is not given.
    pub return_old: Option<bool>,
    /// True for the result false, in place of an error, if there is no such edge.
    pub ignore_missing: Option<bool>,
}

impl EdgeDelete<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("if_match", self.if_match);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("ignore_missing", self.ignore_missing);
    }
}
