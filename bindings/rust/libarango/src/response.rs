use std::ffi::{CStr, CString};
use std::fmt;
use std::os::raw::c_char;
use std::ptr::{self, NonNull};
use std::slice;

use crate::{sys, Error, Execution, Result, Status, Value};

/// Returns a string of the library; `None` for NULL.
///
/// # Safety
///
/// The pointer is NULL or a string that lives as long as `'a`.
pub(crate) unsafe fn text_of<'a>(text: *const c_char) -> Option<&'a str> {
    if text.is_null() {
        return None;
    }
    // SAFETY: the caller gives a string of the library.
    Some(utf8(unsafe { CStr::from_ptr(text) }.to_bytes()))
}

/// Returns bytes of the library as text. The library gives UTF-8 only.
fn utf8(bytes: &[u8]) -> &str {
    debug_assert!(std::str::from_utf8(bytes).is_ok());
    // SAFETY: strings and JSON of the library are UTF-8; it replaces other bytes by U+FFFD.
    unsafe { std::str::from_utf8_unchecked(bytes) }
}

/// The text and the size that a getter with `out_size` gives; `None` for NULL.
///
/// # Safety
///
/// The getter returns NULL or a pointer to `size` bytes that live as long as `'a`.
unsafe fn sized<'a, T>(getter: impl FnOnce(*mut usize) -> *const T) -> Option<&'a [u8]> {
    let mut size = 0;
    let start = getter(&mut size);
    if start.is_null() {
        return None;
    }
    // SAFETY: the getter gives this many bytes.
    Some(unsafe { slice::from_raw_parts(start.cast(), size) })
}

/// An owned `arango_result`.
pub(crate) struct ResultHandle(NonNull<sys::arango_result>);

// SAFETY: a result may move between threads; it is not `Sync`, so one thread at a time uses it.
unsafe impl Send for ResultHandle {}

impl ResultHandle {
    /// # Safety
    ///
    /// The pointer is NULL or a result that the caller owns.
    pub(crate) unsafe fn new(raw: *mut sys::arango_result) -> Option<ResultHandle> {
        NonNull::new(raw).map(ResultHandle)
    }

    pub(crate) fn as_ptr(&self) -> *const sys::arango_result {
        self.0.as_ptr()
    }

    pub(crate) fn tag(&self) -> u64 {
        // SAFETY: the handle is valid.
        unsafe { sys::arango_result_tag(self.as_ptr()) }
    }

    pub(crate) fn json(&self) -> &str {
        // SAFETY: the text lives as long as the handle.
        let text = unsafe { sized(|size| sys::arango_result_json(self.as_ptr(), size)) };
        text.map_or("", utf8)
    }

    pub(crate) fn row(&self, index: usize) -> Option<&str> {
        // SAFETY: the text lives as long as the handle; the library checks the index.
        let text = unsafe { sized(|size| sys::arango_result_row(self.as_ptr(), index, size)) };
        text.map(utf8)
    }

    pub(crate) fn into_response(self) -> Result<Response> {
        // SAFETY: the handle is valid.
        match unsafe { sys::arango_result_status(self.as_ptr()) } {
            sys::ARANGO_OK => Ok(Response(self)),
            _ => Err(Error::from_result(&self)),
        }
    }
}

impl Drop for ResultHandle {
    fn drop(&mut self) {
        // SAFETY: the handle is owned, and destroyed once.
        unsafe { sys::arango_result_destroy(self.0.as_ptr()) }
    }
}

/// Takes the ownership of a result of the library.
///
/// # Safety
///
/// The pointer is NULL or a result that the caller owns.
pub(crate) unsafe fn response(raw: *mut sys::arango_result) -> Result<Response> {
    // SAFETY: the caller gives its result away.
    match unsafe { ResultHandle::new(raw) } {
        Some(result) => result.into_response(),
        None => Err(Error::local(Status::Internal, "the library returned no result")),
    }
}

/// Returns the handle that a create function gives.
pub(crate) fn created<T>(
    create: impl FnOnce(*mut *mut T) -> *mut sys::arango_result,
) -> Result<NonNull<T>> {
    let mut handle = ptr::null_mut();
    // SAFETY: a create function returns a result that the caller owns.
    unsafe { response(create(&mut handle))? };
    NonNull::new(handle).ok_or_else(|| Error::local(Status::Internal, "the library gave no handle"))
}

/// Returns a string as the library takes it.
pub(crate) fn c_string(name: &str, text: impl Into<Vec<u8>>) -> Result<CString> {
    CString::new(text).map_err(|error| {
        let message = format!("{name}: a NUL at byte {}", error.nul_position());
        Error::local(Status::Argument, message)
    })
}

/// The response to a successful call. Its texts are parts of the library's memory: nothing is copied.
///
/// One thread at a time uses a response, which may move between threads.
pub struct Response(pub(crate) ResultHandle);

impl Response {
    /// The result as JSON text: of an operation the value that docs/operations.md describes, of a
    /// request the body of the response. Empty if the body of a request is not JSON.
    ///
    /// Numbers keep the server's spelling. `serde_json::from_str(response.json())` decodes the text.
    pub fn json(&self) -> &str {
        self.0.json()
    }

    /// The result as a value whose members are found on demand.
    pub fn value(&self) -> Value<'_> {
        Value::new(self.json())
    }

    /// The bytes of the response body, decompressed but otherwise unchanged; empty without a body.
    pub fn body(&self) -> &[u8] {
        // SAFETY: the bytes live as long as the handle.
        let body = unsafe { sized(|size| sys::arango_result_body(self.0.as_ptr(), size)) };
        body.unwrap_or(&[])
    }

    /// The rows: the elements of a result that is an array, and the rows of a query, as JSON text.
    pub fn rows(&self) -> Rows<'_> {
        Rows { response: self, next: 0, count: self.row_count() }
    }

    /// The number of rows; 0 if the result has none.
    pub fn row_count(&self) -> usize {
        // SAFETY: the handle is valid.
        unsafe { sys::arango_result_row_count(self.0.as_ptr()) }
    }

    /// The number of documents for which an operation on many documents reports an error.
    pub fn row_errors(&self) -> usize {
        // SAFETY: the handle is valid.
        unsafe { sys::arango_result_row_errors(self.0.as_ptr()) }
    }

    /// The HTTP status; 0 if nothing was sent.
    pub fn http_status(&self) -> u16 {
        // SAFETY: the handle is valid.
        unsafe { sys::arango_result_http_status(self.0.as_ptr()) as u16 }
    }

    /// The execution of the request by the server.
    pub fn execution(&self) -> Execution {
        // SAFETY: the handle is valid.
        Execution::from_raw(unsafe { sys::arango_result_execution(self.0.as_ptr()) })
    }

    /// The URL, without credentials, of the coordinator that answered.
    pub fn host(&self) -> Option<&str> {
        // SAFETY: the text lives as long as the handle.
        unsafe { text_of(sys::arango_result_host(self.0.as_ptr())) }
    }

    /// The value of a header; several headers of one name are joined by ", ".
    pub fn header(&self, name: &str) -> Option<&str> {
        let name = CString::new(name).ok()?;
        // SAFETY: the text lives as long as the handle; the name is copied.
        unsafe { text_of(sys::arango_result_header(self.0.as_ptr(), name.as_ptr())) }
    }

    /// The headers as a JSON object of strings.
    pub fn headers(&self) -> &str {
        // SAFETY: the text lives as long as the handle.
        unsafe { text_of(sys::arango_result_headers(self.0.as_ptr())) }.unwrap_or("{}")
    }

    /// The attempts in order, as a JSON array of objects with host, outcome, sent and ms.
    pub fn attempts(&self) -> &str {
        // SAFETY: the text lives as long as the handle.
        unsafe { text_of(sys::arango_result_attempts(self.0.as_ptr())) }.unwrap_or("[]")
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Response")
            .field("http_status", &self.http_status())
            .field("host", &self.host())
            .field("json", &self.json())
            .finish()
    }
}

/// The rows of a response, as JSON text.
#[derive(Clone, Debug)]
pub struct Rows<'a> {
    response: &'a Response,
    next: usize,
    count: usize,
}

impl<'a> Iterator for Rows<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let row = self.response.0.row(self.next)?;
        self.next += 1;
        Some(row)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.count - self.next;
        (left, Some(left))
    }
}

impl ExactSizeIterator for Rows<'_> {}
