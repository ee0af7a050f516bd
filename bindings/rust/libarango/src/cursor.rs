use std::fmt;
use std::ops::Deref;
use std::pin::Pin;
use std::ptr::NonNull;
use std::slice;
use std::str;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::{future::Future, iter::FusedIterator};

use crate::queue::{Queue, Submission};
use crate::response::{c_string, created, response, ResultHandle};
use crate::{sys, Database, Object, Response, Result, Value};

/// An owned `arango_cursor`. The database is kept for as long.
struct Handle {
    raw: NonNull<sys::arango_cursor>,
    database: Database,
}

// SAFETY: a cursor may move between threads; it is not `Sync`, so one thread at a time uses it.
unsafe impl Send for Handle {}

impl Handle {
    fn has_more(&self) -> bool {
        // SAFETY: the handle is valid.
        unsafe { sys::arango_cursor_has_more(self.raw.as_ptr()) != 0 }
    }

    /// Returns `None` for the result behind the last batch. A failed cursor has no further batch either,
    /// but an error in place of that result.
    fn unless_end(&self, batch: Result<Response>) -> Option<Result<Response>> {
        match &batch {
            Ok(response) if response.row_count() == 0 && !self.has_more() => None,
            _ => Some(batch),
        }
    }

    fn info(&self) -> Result<Response> {
        // SAFETY: the handle is valid, and the result is owned.
        unsafe { response(sys::arango_cursor_info(self.raw.as_ptr())) }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        // SAFETY: the handle is owned, and destroyed once.
        unsafe { sys::arango_cursor_destroy(self.raw.as_ptr()) }
    }
}

/// The rows of a query, read in batches. An iterator of [`Row`]s.
///
/// The iterator ends behind an error. If [`Cursor::has_more`] is then true, [`Cursor::next_batch`]
/// reads the same batch again; otherwise it gives the same error again. A cursor that is dropped is deleted on the server.
pub struct Cursor {
    handle: Handle,
    batch: Option<Arc<Batch>>,
    next: usize,
    failed: bool,
}

impl Cursor {
    pub(crate) fn new(
        database: &Database,
        query: &str,
        bind_vars: Object,
        options: Object,
    ) -> Result<Cursor> {
        let query = c_string("query", query)?;
        let bind_vars = bind_vars.into_c_string("bind_vars")?;
        let options = options.into_c_string("options")?;
        let (query, bind_vars, options) = (query.as_ptr(), bind_vars.as_ptr(), options.as_ptr());
        // SAFETY: the handle and the strings live during the call; created() owns the result.
        let raw = created(|out| unsafe {
            sys::arango_cursor_create(database.as_ptr(), query, bind_vars, options, out)
        })?;
        let handle = Handle { raw, database: database.clone() };
        Ok(Cursor { handle, batch: None, next: 0, failed: false })
    }

    /// True if a further batch may follow.
    pub fn has_more(&self) -> bool {
        self.handle.has_more()
    }

    /// Reads the next batch as a whole, whose rows the iterator does not give. `None` behind the last
    /// one.
    ///
    /// After an error, `Cursor::has_more` tells if the same batch can be read again. If it is false, the
    /// error is final: each further call gives it again, and never `None`.
    pub fn next_batch(&mut self) -> Option<Result<Response>> {
        // SAFETY: the handle is valid, and the result is owned.
        let batch = unsafe { response(sys::arango_cursor_next(self.handle.raw.as_ptr())) };
        self.handle.unless_end(batch)
    }

    /// An object with id, has_more, count, cached, batches, rows, bytes, retries, host and extra (with
    /// statistics and warnings), as far as they are known. Nothing is sent.
    pub fn info(&self) -> Result<Response> {
        self.handle.info()
    }

    /// Closes the cursor, and deletes it on the server if the server keeps it. Dropping the cursor does
    /// the same, and reports no error.
    pub fn close(self) -> Result<()> {
        // SAFETY: the handle is valid, and the result is owned.
        unsafe { response(sys::arango_cursor_close(self.handle.raw.as_ptr())) }.map(drop)
    }
}

impl Iterator for Cursor {
    type Item = Result<Row>;

    fn next(&mut self) -> Option<Result<Row>> {
        loop {
            if let Some(row) = self.batch.as_ref().and_then(|batch| Row::new(batch, self.next)) {
                self.next += 1;
                return Some(Ok(row));
            }
            self.batch = None;
            if self.failed {
                return None;
            }
            match self.next_batch()? {
                Ok(batch) => self.batch = Some(Arc::new(Batch(batch.0))),
                Err(error) => {
                    self.failed = true;
                    return Some(Err(error));
                }
            }
            self.next = 0;
        }
    }
}

impl FusedIterator for Cursor {}

impl fmt::Debug for Cursor {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Cursor").field("has_more", &self.has_more()).finish_non_exhaustive()
    }
}

/// The response whose memory rows are a part of.
struct Batch(ResultHandle);

// SAFETY: the cursor alone calls functions with the result, in one thread at a time. Rows read bytes
// of the response, which do not change; the last of them, or the cursor, destroys the result.
unsafe impl Sync for Batch {}

/// A row of a cursor: JSON text in the memory of its batch, which lives as long as its last row.
#[derive(Clone)]
pub struct Row {
    text: NonNull<u8>,
    size: usize,
    _batch: Arc<Batch>,
}

// SAFETY: the text does not change, and lives as long as the batch.
unsafe impl Send for Row {}
unsafe impl Sync for Row {}

impl Row {
    fn new(batch: &Arc<Batch>, index: usize) -> Option<Row> {
        let text = batch.0.row(index)?;
        let start = NonNull::from(text.as_bytes()).cast();
        Some(Row { text: start, size: text.len(), _batch: Arc::clone(batch) })
    }

    /// The row as JSON text.
    pub fn as_str(&self) -> &str {
        // SAFETY: the text is UTF-8, see Row::new, and lives as long as the batch.
        unsafe { str::from_utf8_unchecked(slice::from_raw_parts(self.text.as_ptr(), self.size)) }
    }

    /// The row as a value whose members are found on demand.
    pub fn value(&self) -> Value<'_> {
        Value::new(self.as_str())
    }
}

impl Deref for Row {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Row {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for Row {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// The rows of a query, whose batches are futures. While the caller uses a batch, the next one is read.
///
/// A cursor that is dropped cancels the batch under way, and is deleted on the server.
pub struct AsyncCursor {
    // The fields are dropped in this order: the batch under way is cancelled first.
    pending: Option<Submission>,
    handle: Handle,
    queue: Queue,
}

impl AsyncCursor {
    pub(crate) fn new(cursor: Cursor, queue: Queue) -> AsyncCursor {
        AsyncCursor { pending: None, handle: cursor.handle, queue }
    }

    /// True if a further batch may follow, or one is under way.
    pub fn has_more(&self) -> bool {
        self.pending.is_some() || self.handle.has_more()
    }

    /// Reads the next batch; `None` behind the last one. After an error [`AsyncCursor::has_more`] tells
    /// if the same batch can be read again. If it is false, each further call gives the error again.
    ///
    /// A future that is dropped loses nothing: the next call continues to wait for the same batch.
    pub async fn next_batch(&mut self) -> Option<Result<Response>> {
        NextBatch(self).await
    }

    /// Polls for the next batch, as [`AsyncCursor::next_batch`], for the implementation of a stream:
    /// `futures::stream::poll_fn(move |context| cursor.poll_next_batch(context))`.
    pub fn poll_next_batch(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response>>> {
        if self.pending.is_none() {
            let raw = self.handle.raw.as_ptr();
            // SAFETY: the handles live during the call.
            let submit = |queue, tag| unsafe { sys::arango_cursor_submit(raw, queue, tag) };
            self.pending = Some(self.queue.submit(self.handle.database.client(), submit));
        }
        let polled = match &mut self.pending {
            Some(pending) => Pin::new(pending).poll(context),
            None => return Poll::Ready(None),
        };
        polled.map(|batch| {
            self.pending = None;
            self.handle.unless_end(batch)
        })
    }

    /// The state of the cursor, as [`Cursor::info`].
    pub fn info(&self) -> Result<Response> {
        self.handle.info()
    }
}

struct NextBatch<'a>(&'a mut AsyncCursor);

impl Future for NextBatch<'_> {
    type Output = Option<Result<Response>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.poll_next_batch(context)
    }
}

impl fmt::Debug for AsyncCursor {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("AsyncCursor").field("has_more", &self.has_more()).finish_non_exhaustive()
    }
}
