use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::os::unix::io::{AsFd, AsRawFd, BorrowedFd, RawFd};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::pin::Pin;
use std::process;
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::client::{lock, parts};
use crate::response::{c_string, created, ResultHandle};
use crate::{
    sys, AsyncCursor, AsyncImport, Client, Database, Error, Object, Response, Result, Status,
};

/// A queue of results, for event loops that watch descriptors. Clones are the same queue.
///
/// The descriptor is readable exactly while the queue has results: call [`Queue::dispatch`] then, and
/// never read, write or close the descriptor. [`Database::to_async`] needs no queue of the caller.
///
/// With tokio, `AsyncFd::new(queue)` watches the queue:
///
/// ```text
/// let watched = AsyncFd::with_interest(queue.clone(), Interest::READABLE)?;
/// tokio::spawn(async move {
///     while let Ok(mut ready) = watched.readable().await {
///         watched.get_ref().dispatch();
///         ready.clear_ready();
///     }
/// });
/// let db = db.to_async_with(&queue);
/// ```
#[derive(Clone)]
pub struct Queue(Arc<Inner>);

struct Inner {
    raw: NonNull<sys::arango_queue>,
    /// The submissions whose futures exist, by their tags.
    waiting: Mutex<HashMap<u64, State>>,
    next_tag: AtomicU64,
}

enum State {
    Waiting(Option<Waker>),
    Ready(ResultHandle),
}

// SAFETY: any thread may use a queue; it is destroyed when its last clone is dropped.
unsafe impl Send for Inner {}
unsafe impl Sync for Inner {}

impl Drop for Inner {
    fn drop(&mut self) {
        // SAFETY: the last owner is dropped, so no call has the handle.
        unsafe { sys::arango_queue_destroy(self.raw.as_ptr()) }
    }
}

/// The tag of the result that ends a queue's thread.
const STOP: u64 = 0;

impl Queue {
    /// Creates an empty queue.
    pub fn new() -> Result<Queue> {
        // SAFETY: created() owns the result.
        let raw = created(|out| unsafe { sys::arango_queue_create(out) })?;
        let next_tag = AtomicU64::new(STOP + 1);
        Ok(Queue(Arc::new(Inner { raw, waiting: Mutex::default(), next_tag })))
    }

    /// Takes all results out without waiting, and wakes the tasks of their futures. Returns the number
    /// of results.
    pub fn dispatch(&self) -> usize {
        std::iter::from_fn(|| self.next(0)).map(|result| self.deliver(result)).count()
    }

    pub(crate) fn as_ptr(&self) -> *mut sys::arango_queue {
        self.0.raw.as_ptr()
    }

    /// Takes the next result out. -1 waits without a limit.
    pub(crate) fn next(&self, milliseconds: i64) -> Option<ResultHandle> {
        // SAFETY: the handle is valid, and the result is owned.
        unsafe { ResultHandle::new(sys::arango_queue_next(self.as_ptr(), milliseconds)) }
    }

    fn deliver(&self, result: ResultHandle) {
        let waker = match lock(&self.0.waiting).get_mut(&result.tag()) {
            Some(state) => match std::mem::replace(state, State::Ready(result)) {
                State::Waiting(waker) => waker,
                State::Ready(_) => None,
            },
            None => None, // The future was dropped.
        };
        if let Some(waker) = waker {
            // A task that panics when it is woken must not end the thread of all others.
            let _ = catch_unwind(AssertUnwindSafe(|| waker.wake()));
        }
    }

    /// Submits a call that `submit` describes by its queue and tag, and returns its ticket.
    pub(crate) fn submit(
        &self,
        owner: &Client,
        submit: impl FnOnce(*mut sys::arango_queue, u64) -> u64,
    ) -> Submission {
        let tag = self.0.next_tag.fetch_add(1, Ordering::Relaxed);
        lock(&self.0.waiting).insert(tag, State::Waiting(None));
        let ticket = submit(self.as_ptr(), tag);
        let sent = Sent { queue: self.clone(), tag, ticket, _owner: owner.clone() };
        Submission(Progress::Sent(sent))
    }
}

impl AsRawFd for Queue {
    fn as_raw_fd(&self) -> RawFd {
        // SAFETY: the handle is valid.
        unsafe { sys::arango_queue_fd(self.as_ptr()) }
    }
}

impl AsFd for Queue {
    fn as_fd(&self) -> BorrowedFd<'_> {
        let descriptor = self.as_raw_fd();
        assert!(descriptor >= 0, "the process has no descriptor left");
        // SAFETY: the descriptor is open as long as the queue.
        unsafe { BorrowedFd::borrow_raw(descriptor) }
    }
}

impl fmt::Debug for Queue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Queue").finish_non_exhaustive()
    }
}

/// The queue of a client, and the thread that empties it.
pub(crate) struct QueueThread {
    queue: Queue,
    thread: Option<JoinHandle<()>>,
    process: u32,
}

impl QueueThread {
    pub(crate) fn start() -> Result<QueueThread> {
        let queue = Queue::new()?;
        let own = queue.clone();
        let thread = thread::Builder::new()
            .name("libarango".to_owned())
            .spawn(move || {
                while let Some(result) = own.next(-1) {
                    if result.tag() == STOP {
                        break;
                    }
                    own.deliver(result);
                }
            })
            .map_err(|error| Error::local(Status::Internal, format!("no thread: {error}")))?;
        Ok(QueueThread { queue, thread: Some(thread), process: process::id() })
    }

    pub(crate) fn queue(&self) -> Queue {
        self.queue.clone()
    }
}

impl Drop for QueueThread {
    fn drop(&mut self) {
        // SAFETY: without a database the queue immediately receives the error of the submission.
        unsafe {
            sys::arango_submit(
                ptr::null_mut(),
                ptr::null(),
                ptr::null(),
                self.queue.as_ptr(),
                STOP,
            );
        }
        // A task that the thread has woken may drop the client in this thread. After fork() the child
        // does not have the thread.
        let joins = |thread: &JoinHandle<()>| {
            thread.thread().id() != thread::current().id() && process::id() == self.process
        };
        if let Some(thread) = self.thread.take().filter(joins) {
            let _ = thread.join();
        }
    }
}

/// An asynchronous call, which is under way from its creation on. Its output is that of the blocking
/// call. A submission that is dropped is cancelled: the server may or may not have executed it.
#[must_use = "a submission that is dropped is cancelled"]
pub struct Submission(Progress);

enum Progress {
    Sent(Sent),
    Failed(Option<Error>),
}

struct Sent {
    queue: Queue,
    tag: u64,
    ticket: u64,
    /// The client remains open until the call has ended.
    _owner: Client,
}

impl Submission {
    pub(crate) fn failed(error: Error) -> Submission {
        Submission(Progress::Failed(Some(error)))
    }

    /// Cancels the call. Its output is then an error with [`Status::Cancelled`], unless its response
    /// has already arrived.
    pub fn cancel(&self) {
        if let Progress::Sent(sent) = &self.0 {
            // SAFETY: the handle is valid; the library ignores the ticket of a finished submission.
            unsafe { sys::arango_cancel(sent.queue.as_ptr(), sent.ticket) }
        }
    }
}

impl Future for Submission {
    type Output = Result<Response>;

    /// # Panics
    ///
    /// If the output was returned before.
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let sent = match &mut self.0 {
            Progress::Sent(sent) => sent,
            Progress::Failed(error) => {
                return Poll::Ready(Err(error.take().expect("polled after its end")));
            }
        };
        let waker = Some(context.waker().clone());
        let mut waiting = lock(&sent.queue.0.waiting);
        // The state before is dropped behind the lock: a waker may be the last owner of anything.
        let before = match waiting.get_mut(&sent.tag) {
            Some(State::Waiting(before)) => std::mem::replace(before, waker),
            _ => {
                let state = waiting.remove(&sent.tag);
                drop(waiting);
                match state {
                    Some(State::Ready(result)) => return Poll::Ready(result.into_response()),
                    _ => panic!("polled after its end"),
                }
            }
        };
        drop(waiting);
        drop(before);
        Poll::Pending
    }
}

impl Drop for Submission {
    fn drop(&mut self) {
        if let Progress::Sent(sent) = &self.0 {
            let state = lock(&sent.queue.0.waiting).remove(&sent.tag);
            if let Some(State::Waiting(_)) = state {
                self.cancel();
            }
        }
    }
}

impl fmt::Debug for Submission {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Submission").finish_non_exhaustive()
    }
}

/// A database whose calls are futures. Clones are the same handle.
#[derive(Clone, Debug)]
pub struct AsyncDatabase {
    database: Database,
    queue: Queue,
}

impl AsyncDatabase {
    pub(crate) fn new(database: Database, queue: Queue) -> AsyncDatabase {
        AsyncDatabase { database, queue }
    }

    /// The database with calls that wait.
    pub fn blocking(&self) -> &Database {
        &self.database
    }

    /// Submits an operation, as [`Database::call`].
    pub fn call(&self, operation: &str, arguments: impl Into<Object>) -> Submission {
        self.submit(operation, arguments.into(), None)
    }

    /// Submits an operation with a body, as [`Database::call_with`]. The body is copied.
    pub fn call_with(
        &self,
        operation: &str,
        arguments: impl Into<Object>,
        body: impl AsRef<[u8]>,
    ) -> Submission {
        self.submit(operation, arguments.into(), Some(body.as_ref()))
    }

    /// Submits a request, as [`Database::request`]. The body is copied.
    pub fn request(
        &self,
        method: &str,
        path: &str,
        headers: impl Into<Object>,
        body: Option<&[u8]>,
    ) -> Submission {
        let strings = (|| {
            let headers = headers.into().into_c_string("headers")?;
            Ok((c_string("method", method)?, c_string("path", path)?, headers))
        })();
        let (method, path, headers) = match strings {
            Ok(strings) => strings,
            Err(error) => return Submission::failed(error),
        };
        let (method, path, headers) = (method.as_ptr(), path.as_ptr(), headers.as_ptr());
        let (start, size) = parts(body);
        let database = self.database.as_ptr();
        // SAFETY: the handles, the strings and the body live during the call, which copies them.
        self.queue.submit(self.database.client(), |queue, tag| unsafe {
            let start = start.cast();
            sys::arango_submit_request(database, method, path, headers, start, size, queue, tag)
        })
    }

    /// Opens a cursor, as [`Database::open_cursor`], whose batches are futures.
    pub fn open_cursor(
        &self,
        query: &str,
        bind_vars: impl Into<Object>,
        options: impl Into<Object>,
    ) -> Result<AsyncCursor> {
        let cursor = self.database.open_cursor(query, bind_vars, options)?;
        Ok(AsyncCursor::new(cursor, self.queue.clone()))
    }

    /// Opens an import, as [`Database::open_import`], whose writes are futures.
    pub fn open_import(&self, collection: &str, options: impl Into<Object>) -> Result<AsyncImport> {
        let import = self.database.open_import(collection, options)?;
        Ok(AsyncImport::new(import, self.queue.clone()))
    }

    pub(crate) fn submit(
        &self,
        operation: &str,
        arguments: Object,
        body: Option<&[u8]>,
    ) -> Submission {
        let operation = c_string("operation", operation);
        let (operation, arguments) = match (operation, arguments.into_c_string("arguments")) {
            (Ok(operation), Ok(arguments)) => (operation, arguments),
            (Err(error), _) | (_, Err(error)) => return Submission::failed(error),
        };
        let (operation, arguments) = (operation.as_ptr(), arguments.as_ptr());
        let (start, size) = parts(body);
        let database = self.database.as_ptr();
        // SAFETY: the handles, the strings and the body live during the call, which copies them.
        self.queue.submit(self.database.client(), |queue, tag| unsafe {
            let start = start.cast();
            sys::arango_submit_with(database, operation, arguments, start, size, queue, tag)
        })
    }
}

/// The events of a client. After a loss of events, the next one has the member `dropped`.
#[derive(Debug)]
pub struct Events {
    queue: Queue,
    _client: Client,
}

impl Events {
    pub(crate) fn new(queue: Queue, client: Client) -> Events {
        Events { queue, _client: client }
    }

    /// The next event, as a JSON object with the member `event`; `None` if none came in time.
    pub fn next_within(&self, timeout: Duration) -> Option<Response> {
        let milliseconds = i64::try_from(timeout.as_millis()).unwrap_or(i64::MAX);
        self.queue.next(milliseconds)?.into_response().ok()
    }
}

impl AsRawFd for Events {
    fn as_raw_fd(&self) -> RawFd {
        self.queue.as_raw_fd()
    }
}
