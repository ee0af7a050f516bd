use std::fmt;
use std::os::raw::c_char;
use std::ptr::{self, NonNull};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use crate::queue::{AsyncDatabase, Queue, QueueThread, Submission};
use crate::response::{c_string, created, response};
use crate::{sys, Cursor, Error, Events, Import, Object, Response, Result, Status};

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A client of one cluster: its coordinators, the strategy that selects one for each request, and the
/// connections. Clones are the same client, which is closed when the last of its clones, databases,
/// cursors and imports is dropped.
#[derive(Clone)]
pub struct Client(Arc<Shared>);

struct Shared {
    /// `None` if the client was closed. Calls hold the lock for reading, so that none of them begins
    /// after the handle was destroyed.
    handle: RwLock<Option<NonNull<sys::arango_client>>>,
    queue: Mutex<Option<QueueThread>>,
}

// SAFETY: threads may share a client, and the lock orders its destruction behind all other calls.
unsafe impl Send for Shared {}
unsafe impl Sync for Shared {}

impl Client {
    /// Creates a client with the strategy "roundrobin". Nothing is sent.
    ///
    /// `hosts`: a comma-separated list of URLs, as `http://host1:8529,http://host2:8529`.
    pub fn new(hosts: &str) -> Result<Client> {
        Client::with_options(hosts, "roundrobin", Object::new())
    }

    /// Creates a client. Nothing is sent.
    ///
    /// - `strategy`: the host selection strategy: "roundrobin", "random", "single", "fallback",
    ///   "periodic", "sticky", "hash" or "least_loaded".
    /// - `options`: docs/options.md, level client.
    pub fn with_options(hosts: &str, strategy: &str, options: impl Into<Object>) -> Result<Client> {
        check_version(crate::version_number())?;
        let hosts = c_string("hosts", hosts)?;
        let strategy = c_string("strategy", strategy)?;
        let mut options = options.into();
        // A text that is not an object is left to the library, whose message says so.
        let text = options.as_str().trim_end();
        if text.ends_with('}') && !text.contains("\"binding\"") {
            options.set("binding", "rust");
        }
        let options = options.into_c_string("options")?;
        // SAFETY: the strings live during the call, and created() owns the result.
        let handle = created(|out| unsafe {
            sys::arango_client_create(hosts.as_ptr(), strategy.as_ptr(), options.as_ptr(), out)
        })?;
        let handle = RwLock::new(Some(handle));
        Ok(Client(Arc::new(Shared { handle, queue: Mutex::new(None) })))
    }

    /// Creates the handle of a database. Nothing is sent.
    pub fn database(&self, name: &str, username: &str, password: &str) -> Result<Database> {
        self.database_with_options(name, username, password, Object::new())
    }

    /// Creates the handle of a database.
    ///
    /// `options`: docs/options.md, level database. With `verify` a test request is sent, and
    /// [`Client::close`] waits for its end.
    pub fn database_with_options(
        &self,
        name: &str,
        username: &str,
        password: &str,
        options: impl Into<Object>,
    ) -> Result<Database> {
        let name = c_string("name", name)?;
        let username = c_string("username", username)?;
        let password = c_string("password", password)?;
        let options = options.into().into_c_string("options")?;
        let (name, username) = (name.as_ptr(), username.as_ptr());
        let (password, options) = (password.as_ptr(), options.as_ptr());
        let handle = self.with_handle(|client| {
            // SAFETY: the client and the strings live during the call; created() owns the result.
            created(|out| unsafe {
                sys::arango_database_create(client, name, username, password, options, out)
            })
        })?;
        Ok(Database::new(handle, self.clone()))
    }

    /// The state of the client and its hosts as a JSON object. Nothing is sent.
    pub fn stats(&self) -> Result<Response> {
        // SAFETY: the client lives during the call, and the result is owned.
        self.with_handle(|client| unsafe { response(sys::arango_client_stats(client)) })
    }

    /// Reads the list of the cluster's coordinators, and gives an array of the URLs in use.
    ///
    /// Request: `GET /_api/cluster/endpoints`
    pub fn refresh_hosts(&self) -> Result<Response> {
        // SAFETY: the client lives during the call, and created() owns the result.
        let pending = self.with_handle(|client| {
            created(|out| unsafe { sys::arango_start_refresh_hosts(client, out) })
        })?;
        // The lock is not held while the thread waits: the end of the client ends the call.
        // SAFETY: this thread owns the call, and uses it last when it destroys it.
        unsafe {
            let mut result: *mut sys::arango_result = ptr::null_mut();
            while result.is_null() {
                result = sys::arango_pending_wait(pending.as_ptr(), -1);
            }
            sys::arango_pending_destroy(pending.as_ptr());
            response(result)
        }
    }

    /// The events of the client from now on, in place of those of an earlier call.
    ///
    /// `kinds`: a comma-separated list of host_down, host_up, host_found, token_renewed, retry,
    /// slow_call and resource_lost; `None` means all.
    pub fn events(&self, kinds: Option<&str>) -> Result<Events> {
        let kinds = kinds.map(|kinds| c_string("kinds", kinds)).transpose()?;
        let kinds: *const c_char = kinds.as_ref().map_or(ptr::null(), |kinds| kinds.as_ptr());
        let queue = Queue::new()?;
        self.with_handle(|client| {
            // SAFETY: the handles and the string live during the call, and the result is owned.
            unsafe { response(sys::arango_client_events(client, queue.as_ptr(), kinds, 1)) }
        })?;
        Ok(Events::new(queue, self.clone()))
    }

    /// Closes the client: calls under way and later ones end with [`Status::Closed`]. A second call
    /// has no effect.
    pub fn close(&self) {
        self.0.close();
    }

    /// The queue that a thread of this client empties. The first call starts the thread.
    fn queue(&self) -> Result<Queue> {
        let mut thread = lock(&self.0.queue);
        if let Some(thread) = &*thread {
            return Ok(thread.queue());
        }
        Ok(thread.insert(QueueThread::start()?).queue())
    }

    fn with_handle<T>(&self, call: impl FnOnce(*mut sys::arango_client) -> Result<T>) -> Result<T> {
        match *self.0.handle.read().unwrap_or_else(PoisonError::into_inner) {
            Some(handle) => call(handle.as_ptr()),
            None => Err(Error::local(Status::Closed, "the client is closed")),
        }
    }
}

impl Shared {
    fn close(&self) {
        let handle = self.handle.write().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(handle) = handle {
            // SAFETY: the handle was taken out while no other call had it, so this is the last one.
            unsafe { sys::arango_client_destroy(handle.as_ptr()) }
        }
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        // The queue's thread ends when its field is dropped, behind the results of all submissions.
        self.close();
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Client").finish_non_exhaustive()
    }
}

fn check_version(number: u32) -> Result<()> {
    let expected = sys::ARANGO_VERSION_NUMBER;
    if number >> 8 == expected >> 8 {
        return Ok(());
    }
    let shown = |number: u32| format!("{}.{}", number >> 16, number >> 8 & 0xff);
    let message = format!("expected libarango {}, got {}", shown(expected), shown(number));
    Err(Error::local(Status::Unsupported, message))
}

/// A database with the credentials and settings of its requests. Clones are the same handle, which
/// keeps its client open. Any number of threads may make calls concurrently; each blocks its thread.
#[derive(Clone)]
pub struct Database(Arc<DatabaseHandle>);

struct DatabaseHandle {
    raw: NonNull<sys::arango_database>,
    client: Client,
}

// SAFETY: threads may share a database; it is destroyed when its last clone is dropped.
unsafe impl Send for DatabaseHandle {}
unsafe impl Sync for DatabaseHandle {}

impl Drop for DatabaseHandle {
    fn drop(&mut self) {
        // SAFETY: the last owner is dropped, so no call has the handle.
        unsafe { sys::arango_database_destroy(self.raw.as_ptr()) }
    }
}

impl Database {
    fn new(raw: NonNull<sys::arango_database>, client: Client) -> Database {
        Database(Arc::new(DatabaseHandle { raw, client }))
    }

    pub(crate) fn as_ptr(&self) -> *mut sys::arango_database {
        self.0.raw.as_ptr()
    }

    /// The client of the database.
    pub fn client(&self) -> &Client {
        &self.0.client
    }

    /// Creates a handle with the same credentials and other settings. Nothing is sent.
    ///
    /// `options`: docs/options.md, level derived.
    pub fn with_options(&self, options: impl Into<Object>) -> Result<Database> {
        let options = options.into().into_c_string("options")?;
        // SAFETY: the handle and the string live during the call; created() owns the result.
        let handle = created(|out| unsafe {
            sys::arango_database_derive(self.as_ptr(), options.as_ptr(), out)
        })?;
        Ok(Database::new(handle, self.client().clone()))
    }

    /// Returns a handle with another time limit of a whole call, option `timeout_ms`.
    pub fn with_timeout(&self, timeout: Duration) -> Result<Database> {
        let milliseconds = u64::try_from(timeout.as_millis()).unwrap_or(u64::MAX);
        self.with_options(Object::new().with("timeout_ms", milliseconds))
    }

    /// Replaces the credentials of this handle, and of all derived from one another, by a token.
    pub fn set_token(&self, token: &str) -> Result<()> {
        let token = c_string("token", token)?;
        // SAFETY: the handle and the string live during the call, and the result is owned.
        unsafe { response(sys::arango_database_set_token(self.as_ptr(), token.as_ptr())) }.map(drop)
    }

    /// Replaces the credentials of this handle, and of all derived from one another.
    pub fn set_password(&self, username: &str, password: &str) -> Result<()> {
        let username = c_string("username", username)?;
        let password = c_string("password", password)?;
        let (username, password) = (username.as_ptr(), password.as_ptr());
        // SAFETY: the handle and the strings live during the call, and the result is owned.
        unsafe { response(sys::arango_database_set_password(self.as_ptr(), username, password)) }
            .map(drop)
    }

    /// Runs an operation of docs/operations.md by its name.
    pub fn call(&self, operation: &str, arguments: impl Into<Object>) -> Result<Response> {
        self.run(operation, arguments.into(), None)
    }

    /// Runs an operation, one argument of which is the body of the request: a document, an array of
    /// documents, or lines to import.
    pub fn call_with(
        &self,
        operation: &str,
        arguments: impl Into<Object>,
        body: impl AsRef<[u8]>,
    ) -> Result<Response> {
        self.run(operation, arguments.into(), Some(body.as_ref()))
    }

    /// Sends any request.
    ///
    /// - `path`: percent-encoded where needed, relative to the database unless it begins with `/_db/`
    ///   or `/_arango/`.
    /// - `headers`: an object of strings.
    pub fn request(
        &self,
        method: &str,
        path: &str,
        headers: impl Into<Object>,
        body: Option<&[u8]>,
    ) -> Result<Response> {
        let method = c_string("method", method)?;
        let path = c_string("path", path)?;
        let headers = headers.into().into_c_string("headers")?;
        let (method, path, headers) = (method.as_ptr(), path.as_ptr(), headers.as_ptr());
        let (start, size) = parts(body);
        // SAFETY: the handle, the strings and the body live during the call; the result is owned.
        unsafe {
            response(sys::arango_request(self.as_ptr(), method, path, headers, start.cast(), size))
        }
    }

    /// Opens a cursor over the rows of a query. Nothing is sent before the first row is read.
    ///
    /// - `bind_vars`: the values of the query's bind variables.
    /// - `options`: the optional arguments of query.execute, as `batch_size`, and `prefetch` and
    ///   `read_only`.
    pub fn open_cursor(
        &self,
        query: &str,
        bind_vars: impl Into<Object>,
        options: impl Into<Object>,
    ) -> Result<Cursor> {
        Cursor::new(self, query, bind_vars.into(), options.into())
    }

    /// Opens an import of JSON lines into a collection that exists. Nothing is sent.
    ///
    /// `options`: those of document.import, and `chunk_bytes`, `in_flight`, `ordered` and `max_errors`.
    pub fn open_import(&self, collection: &str, options: impl Into<Object>) -> Result<Import> {
        Import::new(self, collection, options.into())
    }

    /// The database with calls that are futures, whose results a thread of the client takes from its
    /// queue. The first call for a client starts the thread.
    pub fn to_async(&self) -> Result<AsyncDatabase> {
        Ok(self.to_async_with(&self.client().queue()?))
    }

    /// The database with calls that are futures, whose results arrive in a queue of the caller.
    pub fn to_async_with(&self, queue: &Queue) -> AsyncDatabase {
        AsyncDatabase::new(self.clone(), queue.clone())
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Database").finish_non_exhaustive()
    }
}

/// The start and the size of a body; NULL and 0 without one.
pub(crate) fn parts(body: Option<&[u8]>) -> (*const u8, usize) {
    body.map_or((ptr::null(), 0), |body| (body.as_ptr(), body.len()))
}

/// The form of the calls of the typed methods: [`Database`] waits, [`AsyncDatabase`] gives futures.
pub trait Caller: sealed::Sealed {
    /// The type that a call returns.
    type Output;

    #[doc(hidden)]
    fn run(&self, operation: &str, arguments: Object, body: Option<&[u8]>) -> Self::Output;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Database {}
    impl Sealed for super::AsyncDatabase {}
}

impl Caller for Database {
    type Output = Result<Response>;

    fn run(&self, operation: &str, arguments: Object, body: Option<&[u8]>) -> Self::Output {
        let operation = c_string("operation", operation)?;
        let arguments = arguments.into_c_string("arguments")?;
        let (name, arguments) = (operation.as_ptr(), arguments.as_ptr());
        let (start, size) = parts(body);
        // SAFETY: the handle, the strings and the body live during the call; the result is owned.
        unsafe {
            response(sys::arango_call_with(self.as_ptr(), name, arguments, start.cast(), size))
        }
    }
}

impl Caller for AsyncDatabase {
    type Output = Submission;

    fn run(&self, operation: &str, arguments: Object, body: Option<&[u8]>) -> Submission {
        self.submit(operation, arguments, body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_minor_version_is_refused() {
        assert!(check_version(0x000100).is_ok() && check_version(0x000109).is_ok());
        for number in [0, 0x000200, 0x010100] {
            let error = check_version(number).unwrap_err();
            assert_eq!(error.status(), Status::Unsupported);
            assert!(error.message().starts_with("expected libarango 0.1, got "), "{error}");
        }
    }
}
