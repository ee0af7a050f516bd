use std::fmt;
use std::io::{self, Write};
use std::ptr::NonNull;

use crate::queue::{Queue, Submission};
use crate::response::{c_string, created, response};
use crate::{sys, Database, Object, Response, Result};

/// An import of JSON lines into a collection. Write lines by [`std::io::Write`], divided anywhere, and
/// call [`Import::finish`]. An import that is dropped before discards what was not sent.
///
/// A write waits while as many chunks as allowed are under way. The inner error of an [`io::Error`] is
/// an [`Error`](crate::Error).
pub struct Import {
    raw: NonNull<sys::arango_import>,
    database: Database,
}

// SAFETY: an import may move between threads; it is not `Sync`, so one thread at a time uses it.
unsafe impl Send for Import {}

impl Drop for Import {
    fn drop(&mut self) {
        // SAFETY: the handle is owned, and destroyed once.
        unsafe { sys::arango_import_destroy(self.raw.as_ptr()) }
    }
}

impl Import {
    pub(crate) fn new(database: &Database, collection: &str, options: Object) -> Result<Import> {
        let collection = c_string("collection", collection)?;
        let options = options.into_c_string("options")?;
        // SAFETY: the handle and the strings live during the call; created() owns the result.
        let raw = created(|out| unsafe {
            let (collection, options) = (collection.as_ptr(), options.as_ptr());
            sys::arango_import_create(database.as_ptr(), collection, options, out)
        })?;
        Ok(Import { raw, database: database.clone() })
    }

    /// Adds lines, divided anywhere. A line that is not a JSON object is not an error of this call: the
    /// summary counts it in `errors` and names it in `details`. A chunk that is rejected as a whole ends
    /// the import; this and later calls give its error.
    pub fn add(&mut self, data: impl AsRef<[u8]>) -> Result<()> {
        let data = data.as_ref();
        // SAFETY: the handle and the data live during the call, and the result is owned.
        unsafe {
            let start = data.as_ptr().cast();
            response(sys::arango_import_write(self.raw.as_ptr(), start, data.len()))
        }
        .map(drop)
    }

    /// Sends the rest, and waits for all chunks. Gives a summary with created, updated, ignored, errors,
    /// details and others if the outcome of each line is known. Otherwise gives the first error, and
    /// [`Import::info`] has the lines concerned.
    pub fn finish(&mut self) -> Result<Response> {
        // SAFETY: the handle is valid, and the result is owned.
        unsafe { response(sys::arango_import_finish(self.raw.as_ptr())) }
    }

    /// The summary so far, with the ranges of lines `unknown` and `failed`. Nothing is sent.
    pub fn info(&self) -> Result<Response> {
        // SAFETY: the handle is valid, and the result is owned.
        unsafe { response(sys::arango_import_info(self.raw.as_ptr())) }
    }
}

impl Write for Import {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        self.add(data)?;
        Ok(data.len())
    }

    /// Has no effect: [`Import::finish`] sends the rest.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl fmt::Debug for Import {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Import").finish_non_exhaustive()
    }
}

/// An import whose writes are futures. Await each one before the next: a second write under way gives
/// [`Status::Busy`](crate::Status::Busy).
#[derive(Debug)]
pub struct AsyncImport {
    import: Import,
    queue: Queue,
}

impl AsyncImport {
    pub(crate) fn new(import: Import, queue: Queue) -> AsyncImport {
        AsyncImport { import, queue }
    }

    /// Adds lines, as [`Import::add`]. The data is copied. If the future is dropped, a part of the data
    /// may have been added.
    pub fn add(&mut self, data: impl AsRef<[u8]>) -> Submission {
        let (import, data) = (self.import.raw.as_ptr(), data.as_ref());
        let start = data.as_ptr().cast();
        // SAFETY: the handles and the data live during the call.
        self.queue.submit(self.import.database.client(), |queue, tag| unsafe {
            sys::arango_import_submit(import, start, data.len(), queue, tag)
        })
    }

    /// Sends the rest, as [`Import::finish`].
    pub fn finish(&mut self) -> Submission {
        let import = self.import.raw.as_ptr();
        // SAFETY: the handles live during the call.
        self.queue.submit(self.import.database.client(), |queue, tag| unsafe {
            sys::arango_import_submit_finish(import, queue, tag)
        })
    }

    /// The summary so far, as [`Import::info`].
    pub fn info(&self) -> Result<Response> {
        self.import.info()
    }
}
