// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The cursors of AQL queries, a request at a time.
#[derive(Debug)]
pub struct Cursors<'c, C>(&'c C);

impl<'c, C: Caller> Cursors<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Cursors(caller)
    }

    /// The next batch of the rows of a query, in the form of query.execute.
    ///
    /// - `cursor_id`: A string. The id of the cursor, from id of the response to query.execute.
    ///
    /// Result: the answer as it is; the rows of its array result are those of the result.
    ///
    /// Request: `POST /_api/cursor/{cursor_id}`; for any user.
    pub fn next(&self, cursor_id: &str, options: CursorNext<'_>) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("cursor_id", cursor_id);
        options.write(&mut arguments);
        self.0.run("cursor.next", arguments, None)
    }

    /// Deletes a cursor that the server still has.
    ///
    /// - `cursor_id`: A string. The id of the cursor, from id of the response to query.execute.
    ///
    /// Result: true.
    ///
    /// Request: `DELETE /_api/cursor/{cursor_id}`; for any user.
    pub fn close(&self, cursor_id: &str, options: CursorClose) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("cursor_id", cursor_id);
        options.write(&mut arguments);
        self.0.run("cursor.close", arguments, None)
    }
}

/// The optional arguments of [`Cursors::next`].
#[derive(Clone, Copy, Debug, Default)]
pub struct CursorNext<'a> {
    /// A string. The id of the batch, from nextBatchId of the last response. The last batch may be
    /// read again if the query was executed with allow_retry.
    pub batch_id: Option<&'a str>,
}

impl CursorNext<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("batch_id", self.batch_id);
    }
}

/// The optional arguments of [`Cursors::close`].
#[derive(Clone, Copy, Debug, Default)]
pub struct CursorClose {
    /// True for the result false, in place of an error, if there is no such cursor.
    pub ignore_missing: Option<bool>,
}

impl CursorClose {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("ignore_missing", self.ignore_missing);
    }
}
