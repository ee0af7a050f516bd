// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The vertices of graphs.
#[derive(Debug)]
pub struct Vertices<'c, C>(&'c C);

impl<'c, C: Caller> Vertices<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Vertices(caller)
    }

    /// The vertex of a key.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the vertex collection.
    /// - `key`: A document key: 1 to 254 letters, digits and characters of \_-:.@()+,=;$!\*'%. The
    ///   key of the vertex.
    ///
    /// Result: the value of vertex.
    ///
    /// Request: `GET /_api/gharial/{graph}/vertex/{collection}/{key}`; for a user with read access
    /// to the collection.
    pub fn get(
        &self,
        graph: &str,
        collection: &str,
        key: &str,
        options: VertexGet<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        arguments.set("key", key);
        options.write(&mut arguments);
        self.0.run("vertex.get", arguments, None)
    }

    /// Inserts a vertex and gives its metadata as member vertex.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the vertex collection.
    /// - `vertex`: An object, as JSON text. The vertex.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `POST /_api/gharial/{graph}/vertex/{collection}`; for a user with write access to
    /// the collection, or an administrator.
    pub fn insert(
        &self,
        graph: &str,
        collection: &str,
        vertex: &str,
        options: VertexInsert,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        options.write(&mut arguments);
        self.0.run("vertex.insert", arguments, Some(vertex.as_bytes()))
    }

    /// Changes attributes of a vertex and gives its metadata as member vertex.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the vertex collection.
    /// - `key`: A document key: 1 to 254 letters, digits and characters of \_-:.@()+,=;$!\*'%. The
    ///   key of the vertex.
    /// - `vertex`: An object, as JSON text. The attributes to change.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PATCH /_api/gharial/{graph}/vertex/{collection}/{key}`; for a user with write
    /// access to the collection, or an administrator.
    pub fn update(
        &self,
        graph: &str,
        collection: &str,
        key: &str,
        vertex: &str,
        options: VertexUpdate<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        arguments.set("key", key);
        options.write(&mut arguments);
        self.0.run("vertex.update", arguments, Some(vertex.as_bytes()))
    }

    /// Replaces a vertex and gives its metadata as member vertex.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the vertex collection.
    /// - `key`: A document key: 1 to 254 letters, digits and characters of \_-:.@()+,=;$!\*'%. The
    ///   key of the vertex.
    /// - `vertex`: An object, as JSON text. The new vertex.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `PUT /_api/gharial/{graph}/vertex/{collection}/{key}`; for a user with write access
    /// to the collection, or an administrator.
    pub fn replace(
        &self,
        graph: &str,
        collection: &str,
        key: &str,
        vertex: &str,
        options: VertexReplace<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        arguments.set("key", key);
        options.write(&mut arguments);
        self.0.run("vertex.replace", arguments, Some(vertex.as_bytes()))
    }

    /// Deletes a vertex and its edges.
    ///
    /// - `graph`: A name of 1 to 254 bytes without slashes, control characters and blanks at its
    ///   ends. The name of the graph.
    /// - `collection`: A name of 1 to 256 bytes without slashes, control characters and blanks at
    ///   its ends. The name of the vertex collection.
    /// - `key`: A document key: 1 to 254 letters, digits and characters of \_-:.@()+,=;$!\*'%. The
    ///   key of the vertex.
    ///
    /// Result: an object, without error and code.
    ///
    /// Request: `DELETE /_api/gharial/{graph}/vertex/{collection}/{key}`; for a user with write
    /// access to the collection, or an administrator.
    pub fn delete(
        &self,
        graph: &str,
        collection: &str,
        key: &str,
        options: VertexDelete<'_>,
    ) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("graph", graph);
        arguments.set("collection", collection);
        arguments.set("key", key);
        options.write(&mut arguments);
        self.0.run("vertex.delete", arguments, None)
    }
}

/// The optional arguments of [`Vertices::get`].
#[derive(Clone, Copy, Debug, Default)]
pub struct VertexGet<'a> {
    /// A revision of a document. The revision that the document must have. Another revision is HTTP
    /// 412, error 1200.
    pub if_match: Option<&'a str>,
    /// A revision of a document. The known revision. The result is null if the document still has
    /// that revision.
    pub if_none_match: Option<&'a str>,
}

impl VertexGet<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("if_match", self.if_match);
        arguments.set_some("if_none_match", self.if_none_match);
    }
}

/// The optional arguments of [`Vertices::insert`].
#[derive(Clone, Copy, Debug, Default)]
pub struct VertexInsert {
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the new document as member new; false if it is not given.
    pub return_new: Option<bool>,
}

impl VertexInsert {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_new", self.return_new);
    }
}

/// The optional arguments of [`Vertices::update`].
#[derive(Clone, Copy, Debug, Default)]
pub struct VertexUpdate<'a> {
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

impl VertexUpdate<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("if_match", self.if_match);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_new", self.return_new);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("keep_null", self.keep_null);
    }
}

/// The optional arguments of [`Vertices::replace`].
#[derive(Clone, Copy, Debug, Default)]
pub struct VertexReplace<'a> {
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

impl VertexReplace<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("if_match", self.if_match);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_new", self.return_new);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("keep_null", self.keep_null);
    }
}

/// The optional arguments of [`Vertices::delete`].
#[derive(Clone, Copy, Debug, Default)]
pub struct VertexDelete<'a> {
    /// A revision of a document. The revision that the document must have. Another revision is HTTP
    /// 412, error 1200.
    pub if_match: Option<&'a str>,
    /// True to wait until the change is on disk; the collection's setting if it is not given.
    pub wait_for_sync: Option<bool>,
    /// True to get the former document as member old; false if it is not given.
    pub return_old: Option<bool>,
    /// True for the result false, in place of an error, if there is no such vertex.
    pub ignore_missing: Option<bool>,
}

impl VertexDelete<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("if_match", self.if_match);
        arguments.set_some("wait_for_sync", self.wait_for_sync);
        arguments.set_some("return_old", self.return_old);
        arguments.set_some("ignore_missing", self.ignore_missing);
    }
}
