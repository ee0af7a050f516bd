// Made by scripts/generate-bindings. Do not edit.

use std::fmt;

use crate::response::text_of;
use crate::sys;

/// The outcome of a call that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// An argument, option or handle is invalid; nothing was sent.
    Argument,
    /// No connection to a coordinator could be opened; not executed.
    Connect,
    /// The connection broke after sending had begun; see arango_result_execution.
    Network,
    /// A time limit expired: timeout_ms, attempt_timeout_ms of the last attempt, or
    /// connect_timeout_ms while max_connections were in use; see arango_result_execution.
    Timeout,
    /// The TLS handshake failed or a certificate was rejected; not executed.
    Tls,
    /// HTTP 401 or 403: the credentials were rejected, or the user lacks permission.
    Auth,
    /// Any other error response of the server, or an error inside of a response with HTTP 200,
    /// which some operations have; see arango_result_error_num.
    Server,
    /// The response is invalid: not HTTP, not JSON where JSON is expected, a redirect, truncated,
    /// or larger than max_response_bytes. Execution is unknown if the response is incomplete or too
    /// large.
    Protocol,
    /// The call was cancelled; see arango_result_execution.
    Cancelled,
    /// The client was destroyed before or during the call; see arango_result_execution.
    Closed,
    /// The server's version does not have the operation or argument.
    Unsupported,
    /// Memory for a response or descriptors ran out, or libarango has a bug.
    Internal,
    /// The client has max_in_flight unfinished submissions; nothing was sent.
    Busy,
    /// An outcome that a later version of the library has.
    Other(i32),
}

impl Status {
    pub(crate) fn from_raw(status: sys::arango_status) -> Status {
        match status {
            sys::ARANGO_ERR_ARGUMENT => Status::Argument,
            sys::ARANGO_ERR_CONNECT => Status::Connect,
            sys::ARANGO_ERR_NETWORK => Status::Network,
            sys::ARANGO_ERR_TIMEOUT => Status::Timeout,
            sys::ARANGO_ERR_TLS => Status::Tls,
            sys::ARANGO_ERR_AUTH => Status::Auth,
            sys::ARANGO_ERR_SERVER => Status::Server,
            sys::ARANGO_ERR_PROTOCOL => Status::Protocol,
            sys::ARANGO_ERR_CANCELLED => Status::Cancelled,
            sys::ARANGO_ERR_CLOSED => Status::Closed,
            sys::ARANGO_ERR_UNSUPPORTED => Status::Unsupported,
            sys::ARANGO_ERR_INTERNAL => Status::Internal,
            sys::ARANGO_ERR_BUSY => Status::Busy,
            other => Status::Other(other),
        }
    }

    /// The number in `arango.h`.
    pub fn number(self) -> i32 {
        match self {
            Status::Argument => sys::ARANGO_ERR_ARGUMENT,
            Status::Connect => sys::ARANGO_ERR_CONNECT,
            Status::Network => sys::ARANGO_ERR_NETWORK,
            Status::Timeout => sys::ARANGO_ERR_TIMEOUT,
            Status::Tls => sys::ARANGO_ERR_TLS,
            Status::Auth => sys::ARANGO_ERR_AUTH,
            Status::Server => sys::ARANGO_ERR_SERVER,
            Status::Protocol => sys::ARANGO_ERR_PROTOCOL,
            Status::Cancelled => sys::ARANGO_ERR_CANCELLED,
            Status::Closed => sys::ARANGO_ERR_CLOSED,
            Status::Unsupported => sys::ARANGO_ERR_UNSUPPORTED,
            Status::Internal => sys::ARANGO_ERR_INTERNAL,
            Status::Busy => sys::ARANGO_ERR_BUSY,
            Status::Other(number) => number,
        }
    }

    /// The name in `arango.h`, as "ARANGO_ERR_CONNECT".
    pub fn name(self) -> &'static str {
        // SAFETY: the function takes any number and returns a static string or NULL.
        unsafe { text_of(sys::arango_status_name(self.number())) }.unwrap_or("unknown status")
    }
}

impl fmt::Display for Status {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// The execution of the request by the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Execution {
    /// Certainly not executed: sending the request again cannot execute it twice.
    NotExecuted,
    /// The response is conclusive: the server executed the request, or answered it with an error
    /// that docs/errors-and-retries.md does not list as not executed or unknown.
    Executed,
    /// The request was sent, and no conclusive response arrived.
    Unknown,
}

impl Execution {
    pub(crate) fn from_raw(execution: sys::arango_execution) -> Execution {
        match execution {
            sys::ARANGO_NOT_EXECUTED => Execution::NotExecuted,
            sys::ARANGO_EXECUTED => Execution::Executed,
            _ => Execution::Unknown,
        }
    }
}

/// "not executed", "executed" or "unknown".
impl fmt::Display for Execution {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Execution::NotExecuted => "not executed",
            Execution::Executed => "executed",
            Execution::Unknown => "unknown",
        })
    }
}
