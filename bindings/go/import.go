package arango

// #include <arango.h>
import "C"

import (
	"context"
	"errors"
	"io"
	"unsafe"
)

// An ImportSummary is the outcome of an import.
type ImportSummary struct {
	// The numbers of documents.
	Created int64 `json:"created"`
	Updated int64 `json:"updated"`
	Ignored int64 `json:"ignored"`
	Errors  int64 `json:"errors"`
	// The numbers of empty lines, lines, bytes and chunks that were read and sent, and of repetitions.
	Empty   int64 `json:"empty"`
	Lines   int64 `json:"lines"`
	Bytes   int64 `json:"bytes"`
	Chunks  int64 `json:"chunks"`
	Retries int64 `json:"retries"`
	// The first errors.
	Details []ImportError `json:"details"`
	// The lines that were imported or not: their response was lost.
	Unknown []LineRange `json:"unknown"`
	// The lines that were certainly not imported.
	Failed []LineRange `json:"failed"`
	// The time since the beginning.
	Milliseconds int64 `json:"milliseconds"`
}

// An ImportError is the error of a line.
type ImportError struct {
	// The number of the line, from 1.
	Line int64 `json:"line"`
	// The error number; 0 if it is not known.
	ErrorNum ErrorNum `json:"error_num"`
	Message  string   `json:"message"`
}

// A LineRange is a range of lines.
type LineRange struct {
	First int64 `json:"first_line"`
	Last  int64 `json:"last_line"`
}

// importPiece is the number of bytes that one read of a reader gives at most.
const importPiece = 256 << 10

// Import imports JSON lines into a collection. Each line is checked, and chunks of lines are sent
// concurrently to all coordinators. The options are those of arango_import_create in arango.h.
//
// With an error, too, the summary has the final numbers: Import waits until no chunk is under way. An
// error of the reader is returned after all lines before it were sent; a part of a line is an error of
// that line. The end of the context cancels chunks under way: their lines are in Unknown, lines that
// were not sent in Failed. The context is checked between reads: a reader that blocks blocks Import.
func (db *Database) Import(ctx context.Context, collection string, lines io.Reader, options Options) (ImportSummary, error) {
	var summary ImportSummary
	if err := contextError(ctx); err != nil {
		return summary, err
	}
	text, err := optionsText(options)
	if err != nil {
		return summary, err
	}
	strs, err := cStrings(collection)
	if err != nil {
		return summary, err
	}
	running := importing{client: db.core.client}
	err = db.core.use(func() *C.arango_result {
		return C.arango_import_create(db.core.pointer, strs[0], text, &running.pointer)
	})
	if err != nil {
		return summary, err
	}
	defer func() { C.arango_import_destroy(running.pointer) }()
	if err = running.send(ctx, lines); err == nil {
		return running.finish(ctx)
	}
	_, finishErr := running.finish(ctx) // a part of the lines may wait or be under way
	if errors.Is(finishErr, ErrClosed) {
		// The client is closed: its calls end, and with them the chunks under way.
		C.arango_result_destroy(C.arango_import_finish(running.pointer))
	}
	return running.info(), err
}

// An importing is an import that has begun.
type importing struct {
	client  *Client
	pointer *C.arango_import
}

// info returns the summary so far.
func (i *importing) info() ImportSummary {
	result, err := checked(C.arango_import_info(i.pointer), nil)
	summary, _ := take[ImportSummary](result, err)
	return summary
}

// send adds all data of a reader.
func (i *importing) send(ctx context.Context, lines io.Reader) error {
	piece := make([]byte, importPiece)
	for {
		if err := ctx.Err(); err != nil {
			return importError(err)
		}
		size, readErr := lines.Read(piece)
		if data := piece[:size]; size > 0 {
			result, err := i.submit(ctx, func(queue *C.arango_queue, tag C.uint64_t) C.uint64_t {
				return C.arango_import_submit(i.pointer, unsafe.Pointer(&data[0]), C.size_t(size), queue, tag)
			})
			if err != nil {
				return err
			}
			C.arango_result_destroy(result)
		}
		if readErr == io.EOF {
			return nil
		}
		if readErr != nil {
			return readErr
		}
	}
}

// finish sends the rest and waits for all chunks.
func (i *importing) finish(ctx context.Context) (ImportSummary, error) {
	result, err := i.submit(ctx, func(queue *C.arango_queue, tag C.uint64_t) C.uint64_t {
		return C.arango_import_submit_finish(i.pointer, queue, tag)
	})
	if err != nil {
		return i.info(), err
	}
	return take[ImportSummary](result, nil)
}

// submit waits for the result of a submission. The end of the context cancels it, which ends the import.
func (i *importing) submit(ctx context.Context, submit submission) (*C.arango_result, error) {
	result, err := i.client.submit(ctx, submit)
	if err != nil && ctx.Err() != nil && errors.Is(err, ErrCancelled) {
		err = importError(ctx.Err())
	}
	return result, err
}

// importError returns the error of an import whose context has ended.
func importError(cause error) error {
	return &Error{Status: ErrCancelled, Message: "import: " + cause.Error(), Execution: ExecutionUnknown,
		Operation: "document.import", cause: cause}
}
