package arango

// #include <arango.h>
//
// // cgo examines the whole object behind a void pointer, but not that behind a pointer to char: a body may
// // be part of an object that contains Go pointers.
// static arango_result *go_call(arango_database *database, const char *operation, const char *arguments,
//                               const char *body, size_t size) {
//   return arango_call_with(database, operation, arguments, body, size);
// }
// static uint64_t go_submit(arango_database *database, const char *operation, const char *arguments,
//                           const char *body, size_t size, arango_queue *queue, uint64_t tag) {
//   return arango_submit_with(database, operation, arguments, body, size, queue, tag);
// }
// static arango_result *go_request(arango_database *database, const char *method, const char *path,
//                                  const char *headers, const char *body, size_t size) {
//   return arango_request(database, method, path, headers, body, size);
// }
// static uint64_t go_submit_request(arango_database *database, const char *method, const char *path,
//                                   const char *headers, const char *body, size_t size,
//                                   arango_queue *queue, uint64_t tag) {
//   return arango_submit_request(database, method, path, headers, body, size, queue, tag);
// }
import "C"

import "context"

// Call runs an operation of docs/operations.md: db.Call(ctx, "cluster.health", nil). The arguments are a
// map, a struct or a json.RawMessage: all that encodes as a JSON object.
func (db *Database) Call(ctx context.Context, operation string, arguments any) (*Result, error) {
	return db.CallWith(ctx, operation, arguments, nil)
}

// CallWith runs an operation, one argument of which is given as the body of the request: a document, an
// array of documents, or lines to import.
func (db *Database) CallWith(ctx context.Context, operation string, arguments any, body []byte) (*Result, error) {
	text, err := encode("arguments", arguments)
	if err != nil {
		return nil, err
	}
	result, err := db.core.call(ctx, operation, text, body)
	if err != nil {
		return nil, err
	}
	return newResult(result), nil
}

// Request sends any request. The path is "/_api/version?details=true", relative to the database unless
// it begins with /_db/ or /_arango/. A header replaces that of the library with the same name.
func (db *Database) Request(ctx context.Context, method, path string, headers map[string]string, body []byte) (*Response, error) {
	text, err := encode("headers", headers)
	if err != nil {
		return nil, err
	}
	strs, err := cStrings(method, path)
	if err != nil {
		return nil, err
	}
	pointer, header := db.core.pointer, cText(text)
	bytes, size := cBytes(body), C.size_t(len(body))
	result, err := db.core.run(ctx, func() *C.arango_result {
		return C.go_request(pointer, strs[0], strs[1], header, bytes, size)
	}, func(queue *C.arango_queue, tag C.uint64_t) C.uint64_t {
		return C.go_submit_request(pointer, strs[0], strs[1], header, bytes, size, queue, tag)
	})
	if err != nil {
		return nil, err
	}
	return newResponse(result), nil
}

// call runs an operation with the JSON text of its arguments.
func (d *database) call(ctx context.Context, operation string, arguments, body []byte) (*C.arango_result, error) {
	strs, err := cStrings(operation)
	if err != nil {
		return nil, err
	}
	name, text := strs[0], cText(arguments)
	bytes, size := cBytes(body), C.size_t(len(body))
	return d.run(ctx, func() *C.arango_result {
		return C.go_call(d.pointer, name, text, bytes, size)
	}, func(queue *C.arango_queue, tag C.uint64_t) C.uint64_t {
		return C.go_submit(d.pointer, name, text, bytes, size, queue, tag)
	})
}

// blockingCalls limits the number of threads in blocking calls: the runtime ends the program beyond
// 10,000 threads.
var blockingCalls = make(chan struct{}, 64)

// run makes a call. A context that cannot end leaves it to the calling thread, which is faster than a
// submission.
func (d *database) run(ctx context.Context, block func() *C.arango_result, submit submission) (*C.arango_result, error) {
	if err := contextError(ctx); err != nil {
		return nil, err
	}
	if !d.handle.acquire() {
		return nil, closedError("database")
	}
	defer d.handle.release()
	if ctx.Done() == nil {
		select {
		case blockingCalls <- struct{}{}:
			defer func() { <-blockingCalls }()
			return checked(block(), nil)
		default:
		}
	}
	return d.client.submit(ctx, submit)
}

// contextError returns an error if the context has ended.
func contextError(ctx context.Context) error {
	if ctx == nil {
		return argumentError("expected a context, got nil", nil)
	}
	if err := ctx.Err(); err != nil {
		return &Error{Status: ErrCancelled, Message: err.Error(), cause: err}
	}
	return nil
}
