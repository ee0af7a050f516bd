package arango

// #include <arango.h>
//
// static void go_row_bounds(const arango_result *result, size_t count, size_t *bounds) {
//   const char *text = arango_result_rows(result, NULL);
//   for (size_t i = 0; i < count; i++) {
//     size_t size;
//     const char *row = arango_result_row(result, i, &size);
//     bounds[2 * i] = row - text;
//     bounds[2 * i + 1] = row - text + size;
//   }
// }
import "C"

import (
	"encoding/json"
	"fmt"
	"strings"
	"unsafe"
)

// Null is the value null of the few optional arguments for which null is not the same as absence.
var Null = json.RawMessage("null")

// Ptr returns a pointer to a value, for optional arguments.
func Ptr[T any](value T) *T { return &value }

// Decode decodes a result: Decode[Health](db.Cluster.Health(ctx)). It returns the error of the call, or
// that of json.Unmarshal. The result false, which a missing resource has with IgnoreMissing, is the zero
// value of any T that false does not fit.
func Decode[T any](text json.RawMessage, err error) (T, error) {
	var value T
	if err != nil {
		return value, err
	}
	if err = json.Unmarshal(text, &value); err != nil && string(text) == "false" {
		var zero T
		return zero, nil
	}
	return value, err
}

// A Result is the result of an operation.
type Result struct {
	// The value that docs/operations.md describes. Numbers keep the server's spelling.
	JSON json.RawMessage
	// The elements of the value if it is an array; of query.execute and cursor.next, those of its member
	// result. Rows are parts of JSON.
	Rows []json.RawMessage
	// The number of rows with an error in place of a result: see RowError.
	RowErrors int
	// The HTTP status of the response.
	HTTPStatus int
	// The URL of the coordinator that answered.
	Host string
}

// Decode stores the value in the variable to which the pointer points, as json.Unmarshal does.
func (r *Result) Decode(pointer any) error { return json.Unmarshal(r.JSON, pointer) }

// A Response is the response to a request.
type Response struct {
	// The HTTP status, below 400.
	HTTPStatus int
	// The headers by their names in lower case. Several headers of one name are joined by ", ".
	Headers map[string]string
	// The body, decompressed but otherwise unchanged.
	Body []byte
	// The URL of the coordinator that answered.
	Host string
}

// Decode stores the body in the variable to which the pointer points, as json.Unmarshal does.
func (r *Response) Decode(pointer any) error { return json.Unmarshal(r.Body, pointer) }

// newResult copies a result and destroys it.
func newResult(result *C.arango_result) *Result {
	defer C.arango_result_destroy(result)
	text := jsonView(result)
	made := &Result{
		JSON:       clone(text),
		RowErrors:  int(C.arango_result_row_errors(result)),
		HTTPStatus: int(C.arango_result_http_status(result)),
		Host:       C.GoString(C.arango_result_host(result)),
	}
	if array := rowsView(result); len(array) > 0 {
		begin := int(uintptr(unsafe.Pointer(&array[0])) - uintptr(unsafe.Pointer(&text[0])))
		if begin >= 0 && begin+len(array) <= len(text) {
			array = made.JSON[begin : begin+len(array)]
		} else {
			array = clone(array)
		}
		made.Rows = rows(result, array)
	}
	return made
}

// newResponse copies a result and destroys it.
func newResponse(result *C.arango_result) *Response {
	defer C.arango_result_destroy(result)
	var size C.size_t
	body := C.arango_result_body(result, &size)
	response := &Response{
		HTTPStatus: int(C.arango_result_http_status(result)),
		Headers:    map[string]string{},
		Body:       clone(view(unsafe.Pointer(body), size)),
		Host:       C.GoString(C.arango_result_host(result)),
	}
	var headers map[string]string
	_ = json.Unmarshal([]byte(C.GoString(C.arango_result_headers(result))), &headers)
	for name, value := range headers {
		response.Headers[strings.ToLower(name)] = value
	}
	return response
}

// rowsView returns the array of a result's rows without a copy: valid until the result is destroyed.
func rowsView(result *C.arango_result) []byte {
	var size C.size_t
	text := C.arango_result_rows(result, &size)
	return view(unsafe.Pointer(text), size)
}

// rows returns the rows of a result as parts of a copy of their array.
func rows(result *C.arango_result, array []byte) []json.RawMessage {
	count := C.arango_result_row_count(result)
	if count == 0 {
		return []json.RawMessage{}
	}
	bounds := make([]C.size_t, 2*count)
	C.go_row_bounds(result, count, &bounds[0])
	found := make([]json.RawMessage, count)
	for i := range found {
		begin, end := bounds[2*i], bounds[2*i+1]
		found[i] = array[begin:end:end]
	}
	return found
}

// take decodes the value of a result and destroys it.
func take[T any](result *C.arango_result, err error) (T, error) {
	var value T
	if err != nil {
		return value, err
	}
	defer C.arango_result_destroy(result)
	text := jsonView(result)
	if raw, isRaw := any(&value).(*json.RawMessage); isRaw {
		*raw = clone(text)
		return value, nil
	}
	if string(text) == "false" {
		return value, nil // with ignore_missing, of an operation whose value is not a bool
	}
	if err := json.Unmarshal(text, &value); err != nil {
		return value, &Error{Status: ErrProtocol, Message: err.Error(), Execution: Executed, cause: err}
	}
	return value, nil
}

// check returns the error of a result and destroys it.
func check(result *C.arango_result) error {
	result, err := checked(result, nil)
	C.arango_result_destroy(result)
	return err
}

// checked returns the result of a call that succeeded. Of any other call it destroys the result and
// returns its error.
func checked(result *C.arango_result, cause error) (*C.arango_result, error) {
	if C.arango_result_status(result) == C.ARANGO_OK {
		return result, nil
	}
	defer C.arango_result_destroy(result)
	return nil, newError(result, cause)
}

// jsonView returns the JSON text of a result without a copy: valid until the result is destroyed.
func jsonView(result *C.arango_result) []byte {
	var size C.size_t
	text := C.arango_result_json(result, &size)
	return view(unsafe.Pointer(text), size)
}

func view(pointer unsafe.Pointer, size C.size_t) []byte {
	if pointer == nil {
		return nil
	}
	return unsafe.Slice((*byte)(pointer), int(size))
}

func clone(text []byte) []byte { return append(make([]byte, 0, len(text)), text...) }

// cStrings returns strings that end with NUL. They belong to Go: C may use them during a call.
func cStrings(values ...string) ([]*C.char, error) {
	pointers := make([]*C.char, len(values))
	for i, value := range values {
		if strings.IndexByte(value, 0) >= 0 {
			return nil, argumentError(fmt.Sprintf("expected a string without NUL, got %q", value), nil)
		}
		pointers[i] = cText([]byte(value))
	}
	return pointers, nil
}

// cText returns a copy of a text with a NUL at its end.
func cText(text []byte) *C.char { return cBytes(append(text[:len(text):len(text)], 0)) }

// cBytes returns a pointer to bytes; nil if there are none.
func cBytes(bytes []byte) *C.char {
	if len(bytes) == 0 {
		return nil
	}
	return (*C.char)(unsafe.Pointer(&bytes[0]))
}

// optionsText returns options as JSON text. Later ones replace earlier ones.
func optionsText(options ...Options) (*C.char, error) {
	all := Options{}
	for _, each := range options {
		for name, value := range each {
			all[name] = value
		}
	}
	text, err := encode("options", all)
	return cText(text), err
}
