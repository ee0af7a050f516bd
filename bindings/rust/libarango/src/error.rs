use std::fmt;
use std::io;

use crate::response::{text_of, ResultHandle};
use crate::{sys, Execution, Status, Value};

/// The result of a call.
pub type Result<T> = std::result::Result<T, Error>;

/// The error of a call. Its `Display` is one sentence for a log.
#[derive(Clone)]
pub struct Error(Box<Fields>);

#[derive(Clone)]
struct Fields {
    status: Status,
    execution: Execution,
    http_status: u16,
    error_num: i32,
    message: String,
    host: Option<String>,
    json: String,
    attempts: String,
}

impl Error {
    pub(crate) fn from_result(result: &ResultHandle) -> Error {
        let raw = result.as_ptr();
        // SAFETY: the handle is valid, and each string is copied before it can be destroyed.
        unsafe {
            Error(Box::new(Fields {
                status: Status::from_raw(sys::arango_result_status(raw)),
                execution: Execution::from_raw(sys::arango_result_execution(raw)),
                http_status: sys::arango_result_http_status(raw) as u16,
                error_num: sys::arango_result_error_num(raw),
                message: text_of(sys::arango_result_message(raw)).unwrap_or("").to_owned(),
                host: text_of(sys::arango_result_host(raw)).map(str::to_owned),
                json: result.json().to_owned(),
                attempts: text_of(sys::arango_result_attempts(raw)).unwrap_or("[]").to_owned(),
            }))
        }
    }

    /// Returns an error that this crate found before the library was called.
    pub(crate) fn local(status: Status, message: impl Into<String>) -> Error {
        Error(Box::new(Fields {
            status,
            execution: Execution::NotExecuted,
            http_status: 0,
            error_num: 0,
            message: message.into(),
            host: None,
            json: "{}".to_owned(),
            attempts: "[]".to_owned(),
        }))
    }

    /// The outcome of the call.
    pub fn status(&self) -> Status {
        self.0.status
    }

    /// The error in one sentence.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The execution of the request by the server.
    pub fn execution(&self) -> Execution {
        self.0.execution
    }

    /// The HTTP status of the response; `None` if there is no response.
    pub fn http_status(&self) -> Option<u16> {
        Some(self.0.http_status).filter(|status| *status != 0)
    }

    /// ArangoDB's error number, as 1203; `None` if the response has none.
    pub fn error_num(&self) -> Option<i32> {
        Some(self.0.error_num).filter(|number| *number != 0)
    }

    /// The name of the error number, as "ERROR_ARANGO_DATA_SOURCE_NOT_FOUND"; `None` without a number or
    /// for an unknown one.
    pub fn error_name(&self) -> Option<&'static str> {
        let number = self.error_num()?;
        // SAFETY: the function takes any number and returns a static string or NULL.
        unsafe { text_of(sys::arango_error_name(number)) }
    }

    /// The URL, without credentials, of the coordinator that answered or was tried last.
    pub fn host(&self) -> Option<&str> {
        self.0.host.as_deref()
    }

    /// The operation, as "document.get"; `None` for other calls.
    pub fn operation(&self) -> Option<String> {
        self.member("operation")
    }

    /// The reason why a resource of one coordinator is lost: "coordinator gone" or "expired".
    pub fn reason(&self) -> Option<String> {
        self.member("reason")
    }

    /// The message of the server.
    pub fn server_message(&self) -> Option<String> {
        self.member("error_message")
    }

    /// The attempts in order, as a JSON array of objects with host, outcome, sent and ms.
    pub fn attempts(&self) -> &str {
        &self.0.attempts
    }

    /// The whole error as a JSON object; "{}" if the library was not called.
    pub fn json(&self) -> &str {
        &self.0.json
    }

    fn member(&self, name: &str) -> Option<String> {
        Value::new(&self.0.json).get(name)?.string()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Error")
            .field("status", &self.0.status)
            .field("message", &self.0.message)
            .field("execution", &self.0.execution)
            .field("http_status", &self.http_status())
            .field("error_num", &self.error_num())
            .field("host", &self.0.host)
            .finish()
    }
}

impl std::error::Error for Error {}

/// The inner error of the result is the error itself.
impl From<Error> for io::Error {
    fn from(error: Error) -> io::Error {
        let kind = match error.status() {
            Status::Argument => io::ErrorKind::InvalidInput,
            Status::Connect => io::ErrorKind::ConnectionRefused,
            Status::Network => io::ErrorKind::ConnectionReset,
            Status::Timeout => io::ErrorKind::TimedOut,
            Status::Auth => io::ErrorKind::PermissionDenied,
            Status::Protocol => io::ErrorKind::InvalidData,
            Status::Unsupported => io::ErrorKind::Unsupported,
            _ => io::ErrorKind::Other,
        };
        io::Error::new(kind, error)
    }
}
