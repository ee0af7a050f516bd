package arango

// #include <arango.h>
import "C"

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
)

// A Status is the outcome of a call that failed. It is an error too, for errors.Is(err, ErrConnect).
type Status int32

// The statuses. docs/errors-and-retries.md has their causes.
const (
	// An argument, option or handle is invalid; nothing was sent.
	ErrArgument Status = C.ARANGO_ERR_ARGUMENT
	// No connection to a coordinator could be opened; not executed.
	ErrConnect Status = C.ARANGO_ERR_CONNECT
	// The connection broke after sending had begun.
	ErrNetwork Status = C.ARANGO_ERR_NETWORK
	// A time limit of the options expired.
	ErrTimeout Status = C.ARANGO_ERR_TIMEOUT
	// The TLS handshake failed or a certificate was rejected; not executed.
	ErrTLS Status = C.ARANGO_ERR_TLS
	// HTTP 401 or 403: the credentials were rejected, or the user lacks permission.
	ErrAuth Status = C.ARANGO_ERR_AUTH
	// Any other error response of the server.
	ErrServer Status = C.ARANGO_ERR_SERVER
	// The response is invalid.
	ErrProtocol Status = C.ARANGO_ERR_PROTOCOL
	// The context of the call ended.
	ErrCancelled Status = C.ARANGO_ERR_CANCELLED
	// The client, database or cursor is closed.
	ErrClosed Status = C.ARANGO_ERR_CLOSED
	// The server's version does not have the operation or argument.
	ErrUnsupported Status = C.ARANGO_ERR_UNSUPPORTED
	// Memory or descriptors ran out, or libarango has a bug.
	ErrInternal Status = C.ARANGO_ERR_INTERNAL
	// The client has max_in_flight unfinished calls; nothing was sent.
	ErrBusy Status = C.ARANGO_ERR_BUSY
)

// Error returns the name of the status, as "ARANGO_ERR_CONNECT"; "status 77" of an unknown one.
func (s Status) Error() string {
	if name := C.arango_status_name(C.int32_t(s)); name != nil {
		return C.GoString(name)
	}
	return fmt.Sprintf("status %d", int32(s))
}

// An Execution is the execution of a request by the server.
type Execution int32

// The executions.
const (
	// Certainly not executed: sending the request again cannot execute it twice.
	NotExecuted Execution = C.ARANGO_NOT_EXECUTED
	// The response is conclusive.
	Executed Execution = C.ARANGO_EXECUTED
	// The request was sent, and no conclusive response arrived.
	ExecutionUnknown Execution = C.ARANGO_EXECUTION_UNKNOWN
)

// String returns "not executed", "executed" or "unknown".
func (e Execution) String() string {
	switch e {
	case NotExecuted:
		return "not executed"
	case Executed:
		return "executed"
	}
	return "unknown"
}

// An ErrorNum is an error number of ArangoDB. It is an error too, for errors.Is(err, ErrorNum(1203)).
type ErrorNum int32

// Error returns the name of the number, as "ERROR_ARANGO_DATA_SOURCE_NOT_FOUND"; "error 4711" of an unknown
// number, and "error 0" without one.
func (n ErrorNum) Error() string {
	if name := C.arango_error_name(C.int32_t(n)); n != 0 && name != nil {
		return C.GoString(name)
	}
	return fmt.Sprintf("error %d", int32(n))
}

// An Attempt is one sending of a request.
type Attempt struct {
	// The URL of the coordinator.
	Host string `json:"host"`
	// The outcome, as "answered 200" or "connection refused".
	Outcome string `json:"outcome"`
	// True if sending had begun.
	Sent bool `json:"sent"`
	// The duration in milliseconds.
	Milliseconds int64 `json:"ms"`
}

// An Error is the error of a call. Members that are not known are empty.
//
// An Error of a context that ended unwraps to the context's error: errors.Is(err, context.Canceled) and
// errors.Is(err, context.DeadlineExceeded) are true for it.
type Error struct {
	Status Status `json:"-"`
	// The error in one sentence, without passwords and tokens.
	Message   string    `json:"message"`
	Execution Execution `json:"-"`
	// The operation, as "document.get".
	Operation string `json:"operation"`
	// The URL of the coordinator that answered or was tried last.
	Host   string `json:"host"`
	Method string `json:"method"`
	URL    string `json:"url"`
	// The HTTP status of the response; 0 if there is none.
	HTTPStatus int `json:"http_status"`
	// The error number of the response; 0 if there is none.
	ErrorNum     ErrorNum `json:"error_num"`
	ErrorMessage string   `json:"error_message"`
	// For a job, transaction, cursor or query that is lost: "coordinator gone" or "expired".
	Reason string `json:"reason"`
	// The attempts in order.
	Attempts []Attempt `json:"-"`

	cause error
}

// Error returns the message.
func (e *Error) Error() string { return e.Message }

// Unwrap returns the error behind this one: that of the context, of a reader or of package json.
func (e *Error) Unwrap() error { return e.cause }

// Is reports if the target is the error's Status or ErrorNum.
func (e *Error) Is(target error) bool {
	switch target := target.(type) {
	case Status:
		return e.Status == target
	case ErrorNum:
		return e.ErrorNum == target
	}
	return false
}

// Timeout reports if a time limit expired: that of the options or the deadline of the context.
func (e *Error) Timeout() bool {
	return e.Status == ErrTimeout || errors.Is(e.cause, context.DeadlineExceeded)
}

// IsNotFound reports if the error is HTTP 404: the document, collection, database ... does not exist.
func IsNotFound(err error) bool { return hasHTTPStatus(err, 404) }

// IsConflict reports if the error is HTTP 409: a conflict with another write, or a key that exists.
func IsConflict(err error) bool { return hasHTTPStatus(err, 409) }

// IsPreconditionFailed reports if the error is HTTP 412: the revision of a document is another one.
func IsPreconditionFailed(err error) bool { return hasHTTPStatus(err, 412) }

func hasHTTPStatus(err error, status int) bool {
	var failure *Error
	return errors.As(err, &failure) && failure.HTTPStatus == status
}

// RowError returns the error that a row of an operation on many documents (document.insert_many ...)
// reports in place of a result; nil for any other row.
func RowError(row json.RawMessage) error {
	var found struct {
		Error        bool     `json:"error"`
		ErrorNum     ErrorNum `json:"errorNum"`
		ErrorMessage string   `json:"errorMessage"`
	}
	if json.Unmarshal(row, &found) != nil || !found.Error || found.ErrorNum == 0 {
		return nil
	}
	return &Error{Status: ErrServer, Message: found.ErrorMessage, Execution: Executed,
		ErrorNum: found.ErrorNum, ErrorMessage: found.ErrorMessage}
}

// newError returns the error of a result. The cause applies if the call was cancelled.
func newError(result *C.arango_result, cause error) *Error {
	failure := &Error{
		Message:   C.GoString(C.arango_result_message(result)),
		Status:    Status(C.arango_result_status(result)),
		Execution: Execution(C.arango_result_execution(result)),
	}
	// The library's own texts are valid JSON; a member that cannot be read stays empty.
	_ = json.Unmarshal(jsonView(result), failure)
	_ = json.Unmarshal([]byte(C.GoString(C.arango_result_attempts(result))), &failure.Attempts)
	if failure.Status == ErrCancelled {
		failure.cause = cause
	}
	return failure
}

func argumentError(message string, cause error) *Error {
	return &Error{Status: ErrArgument, Message: message, cause: cause}
}

func closedError(handle string) *Error {
	return &Error{Status: ErrClosed, Message: handle + " is closed"}
}
